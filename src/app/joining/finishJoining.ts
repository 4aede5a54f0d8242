import { done, type Joined } from '../../conversation/views/joining/done.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import type { Entry } from '../../core/people/entry.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { Call } from '../capability.ts';
import { firstTips } from '../help/startingTips.ts';
import { proposeForNewcomer } from '../proposing/proposeForNewcomer.ts';
import { joinedFromRoster } from '../roster/rosterFor.ts';
import { removeJoining } from './joiningTalk.ts';
import { refreshHome } from './refreshHome.ts';
import { saveEntry } from './saveEntry.ts';

/** The last answer is in: saves the participation, says what is open, and offers the next step. */
export async function finishJoining(
  call: Call,
  programme: Programme,
  entry: Entry,
  closed: Joined['closed'],
): Promise<Reply> {
  const before = await call.tx.participations.find(call.person.id, programme.id);
  const { person, part } = await saveEntry(call, programme, entry);
  await removeJoining(call, person.id, programme.id);
  await refreshHome(call, [person.id]);
  await proposeForNewcomer(call, programme, part);
  await joinedFromRoster(call, person, programme.id);
  const isNew = before?.state !== 'active';
  const why = part.roles.includes('mentor')
    ? notEligible(programme, 'mentor', { ...part, organisation: person.profile.organisation })
    : null;
  const joined: Joined = {
    programme,
    roles: part.roles,
    route: entryRoute(programme, part.population),
    closed,
    waiting: why?.code === 'claim-waiting' ? why : null,
    tips: isNew ? await firstTips(call, programme, person, part) : [],
    isNew,
  };
  return { kind: 'answer', view: done(call.wordsFor(person), joined) };
}
