import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, text } from '../blocks.ts';

/** A role that somebody wants to give up while others count on them in it. */
export interface HeldRole {
  readonly role: Role;
  /** Names of those they are paired with in it. */
  readonly partners: readonly string[];
  /** Requests that wait for an answer. */
  readonly requests: number;
}

/** Why a role cannot be given up yet, and what to do first. */
export function roleHeld(words: Words, programme: Programme, held: readonly HeldRole[]): MessageView {
  const summary = words.t('profile.heldTitle');
  const paired = held.filter(({ partners }) => partners.length > 0);
  const asked = held.filter(({ requests }) => requests > 0);
  return {
    summary,
    blocks: [
      text(summary),
      ...paired.map(({ role, partners }) =>
        text(words.t('profile.held.pairs', { role, partners: words.list(partners) })),
      ),
      ...asked.map(({ role, requests }) => text(words.t('profile.held.requests', { role, count: requests }))),
      buttons(
        ...(paired.length > 0 ? [button(words.t('profile.held.pairButton'), does('command', '', 'pair'))] : []),
        ...(asked.length > 0 ? [button(words.t('profile.held.requestsButton'), does('command', '', 'requests'))] : []),
        button(words.t('joining.changeRole'), does('joining.start', programme.id)),
      ),
    ],
  };
}
