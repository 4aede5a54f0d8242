import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';
import { note } from '../note.ts';
import { named } from './words.ts';

export type ClaimState = 'waiting' | 'confirmed' | 'refused';

export interface Claim {
  readonly participationId: string;
  readonly name: string;
  readonly programme: Programme;
  readonly population: string;
  readonly state: ClaimState;
  /** Which asking this is. */
  readonly asked: string;
}

/** What a coordinator reads about a mentor's claim to have been in a population, and answers. */
export function claimCard(words: Words, claim: Claim): MessageView {
  const { programme, state, participationId, asked } = claim;
  const values = {
    name: claim.name,
    programme: words.label(programme.name),
    population: named(words, programme.populations, claim.population),
  };
  if (state === 'confirmed') return note(words.t('joining.claim.isConfirmed', values));
  if (state === 'refused') return note(words.t('joining.claim.isRefused', values));
  const summary = words.t('joining.claim.ask', values);
  const sure = {
    title: words.t('joining.claim.refuseTitle'),
    text: words.t('joining.claim.refuseText'),
    yes: words.t('joining.claim.refuse'),
    no: words.t('joining.claim.back'),
  };
  return {
    summary,
    blocks: [
      text(summary),
      buttons(
        button(words.t('joining.claim.confirm'), does('joining.claim', participationId, `yes/${asked}`), 'primary'),
        button(words.t('joining.claim.refuse'), does('joining.claim', participationId, `no/${asked}`), 'plain', sure),
      ),
    ],
  };
}
