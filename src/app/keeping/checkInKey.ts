/** The beginning of every effect about one check-in. */
export const checkInKey = (pairId: string, checkInId: string): string => `pair/${pairId}/check-in/${checkInId}`;
