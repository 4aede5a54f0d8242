import type { FallsIn } from '../../conversation/views/people/awayNotes.ts';
import { dayBegins } from '../../core/people/dayBegins.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import type { Call } from '../capability.ts';
import { pairOf, partnerOf } from '../pairing/pairOf.ts';

/** The caller's agreed meetings from now to the day (`YYYY-MM-DD`) on which they are back, earliest first. */
export async function meetingsUntil(call: Call, day: string): Promise<readonly FallsIn[]> {
  const { tx, now, person } = call;
  const back = dayBegins(day, knownZone(person.profile.timeZone));
  const found: FallsIn[] = [];
  for (const { id, pairId, state, startsAt } of await tx.meetings.ofPerson(person.id)) {
    if (state !== 'agreed' || startsAt === null || startsAt <= now || startsAt >= back) continue;
    const whole = await pairOf(call, pairId);
    const partner = whole?.pair.state === 'active' ? partnerOf(whole, person.id) : null;
    if (partner) found.push({ id, at: startsAt, partner: partner.name });
  }
  return found.sort((a, b) => a.at.getTime() - b.at.getTime());
}
