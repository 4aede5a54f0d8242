import type { NotMentoring } from '../../core/help/notMentoring.ts';
import type { Call } from '../capability.ts';

/** What mentoring is not, in the caller's programmes; in all of them for somebody who is in none. */
export async function knownBoundaries(call: Call): Promise<readonly NotMentoring[]> {
  const mine = (await call.tx.participations.of(call.person.id)).map(({ programmeId }) => programmeId);
  const meant = call.programmes.all.filter(({ id }) => mine.length === 0 || mine.includes(id));
  return meant.flatMap(({ about }) => about.isNot);
}
