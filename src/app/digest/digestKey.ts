/** The key of a digest's effect: `whose` is a platform, for the channel there, or `person/…`. */
export function digestKey(programmeId: string, period: string, whose: string): string {
  return `programme/${programmeId}/digest/${period}/${whose}`;
}

/** The key of the same digest without its picture, for a platform that could not fetch it. */
export const withoutPicture = (key: string): string => `${key}/plain`;
