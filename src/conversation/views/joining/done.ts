import type { NotEligible } from '../../../core/people/eligibility.ts';
import type { Role } from '../../../core/people/participation.ts';
import type { RolesOpen } from '../../../core/people/rolesOpen.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Tip } from '../../../core/programme/tips.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { benefits, links } from '../about/aboutView.ts';
import { button, buttons, does, list, strong, text } from '../blocks.ts';
import { closedSentences } from './closedSentences.ts';
import { namedAll } from './words.ts';

export interface Joined {
  readonly programme: Programme;
  readonly roles: readonly Role[];
  readonly route: 'choose' | 'assigned';
  readonly closed: RolesOpen['closed'];
  /** What a mentor still waits for; `null` when nothing. */
  readonly waiting: Extract<NotEligible, { code: 'claim-waiting' }> | null;
  /** To begin with; the others follow one by one. */
  readonly tips: readonly Tip[];
  /** False when somebody who was in already has changed their answers. */
  readonly isNew: boolean;
}

/** The end of joining: in, what is not open, and the next step. */
export function done(words: Words, { programme, roles, route, closed, waiting, tips, isNew }: Joined): MessageView {
  const summary = isNew
    ? words.t('joining.done', { programme: words.label(programme.name) })
    : words.t('joining.saved');
  const chooses = roles.includes('mentee') && route === 'choose';
  const steps = [
    ...(chooses ? [words.t('joining.done.find')] : []),
    ...(roles.includes('mentee') && route === 'assigned' ? [words.t('joining.done.assigned')] : []),
    ...(roles.includes('mentor') ? [mentorStep(words, programme, waiting)] : []),
  ];
  return {
    summary,
    blocks: [
      text(summary),
      ...closedSentences(words, programme, closed).map(text),
      ...steps.map(text),
      ...(isNew ? brings(words, programme, roles, tips) : []),
      buttons(
        ...(chooses ? [button(words.t('joining.done.findButton'), does('command', '', 'find'), 'primary')] : []),
        button(words.t('joining.showProfile'), does('command', '', 'profile')),
      ),
    ],
  };
}

/** What it brings to whom it concerns, and the programme's tips for the beginning. */
function brings(words: Words, programme: Programme, roles: readonly Role[], tips: readonly Tip[]): Block[] {
  return [
    ...benefits(words, programme, roles),
    ...(tips.length > 0 ? [strong(words.t('joining.done.tips')), list(tips.map((tip) => words.label(tip.text)))] : []),
    ...links(words, programme, roles),
  ];
}

function mentorStep(words: Words, { populations }: Programme, waiting: Joined['waiting']): string {
  if (waiting === null) return words.t('joining.done.mentor');
  return words.t('joining.done.claimWaiting', { population: namedAll(words, populations, [waiting.population]) });
}
