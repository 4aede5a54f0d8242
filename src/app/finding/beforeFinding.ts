import { button, does } from '../../conversation/views/blocks.ts';
import { note } from '../../conversation/views/note.ts';
import { noteWith } from '../../conversation/views/noteWith.ts';
import { notEligible } from '../../core/people/eligibility.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import { isAway } from '../../core/people/isAway.ts';
import type { MessageView } from '../../ports/view.ts';
import type { Call } from '../capability.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import type { Part } from '../partsAs.ts';

/** What stands between this mentee and a search, with the way round it; `null` when nothing does. */
export async function beforeFinding(call: Call, { programme, participation }: Part): Promise<MessageView | null> {
  const { words, person, now } = call;
  const name = words.label(programme.name);
  const pair = await currentMentor(call, person.id, programme.id);
  if (pair) {
    const mentor = await call.tx.people.byId(pair.mentorId);
    return noteWith(
      words.t('finding.hasMentor', { mentor: mentor?.name ?? '', programme: name }),
      button(words.t('finding.showPair'), does('command', '', 'pair'), 'primary'),
    );
  }
  const { population, former } = participation;
  const { rules } = programme.matching;
  if (
    rules.eligible &&
    notEligible(programme, 'mentee', { population, former, organisation: person.profile.organisation })
  ) {
    return noteWith(
      words.t('finding.notEligible', { programme: name }),
      button(words.t('finding.openProfile'), does('command', '', 'profile'), 'primary'),
    );
  }
  if (entryRoute(programme, population) === 'assigned') return note(words.t('finding.assigned', { programme: name }));
  if (rules.notAway && person.awayUntil !== null && isAway(person, now)) {
    return noteWith(
      words.t('finding.away', { date: words.day(person.awayUntil) }),
      button(words.t('finding.back'), does('command', '', 'away back'), 'primary'),
    );
  }
  return null;
}
