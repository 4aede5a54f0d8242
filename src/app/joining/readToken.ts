/** The programme and the screen that a form's token names: `jpo/standing`. */
export function readToken(token: string): { programmeId: string; screen: string } {
  const [programmeId = '', screen = ''] = token.split('/');
  return { programmeId, screen };
}
