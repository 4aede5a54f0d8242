import type { NotEligible } from '../../../core/people/eligibility.ts';
import type { RolesOpen } from '../../../core/people/rolesOpen.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Words } from '../../text/words.ts';
import { namedAll } from './words.ts';

type Closed = RolesOpen['closed'];

/** Why each of these roles is closed, a sentence each. */
export function closedSentences(words: Words, programme: Programme, closed: Closed): string[] {
  return closed.map(({ role, why }) =>
    role === 'mentee'
      ? words.t('joining.closed.asMentee', { why: reason(words, programme, why) })
      : words.t('joining.closed.asMentor', { why: reason(words, programme, why) }),
  );
}

function reason(words: Words, { populations, organisations }: Programme, why: NotEligible): string {
  switch (why.code) {
    case 'population':
      return words.t('joining.closed.population', { populations: namedAll(words, populations, why.eligible) });
    case 'organisation':
      return words.t('joining.closed.organisation', { organisations: namedAll(words, organisations, why.covered) });
    case 'not-former':
      return words.t('joining.closed.former', { populations: namedAll(words, populations, why.populations) });
    case 'claim-waiting':
      return words.t('joining.done.claimWaiting', { population: namedAll(words, populations, [why.population]) });
  }
}
