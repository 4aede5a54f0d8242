import type { Programme } from '../../../core/programme/programme.ts';
import type { FormView } from '../../../ports/view.ts';
import type { JoiningStep } from '../../flows/joining.ts';
import type { ScreenId } from '../../flows/joiningScreens.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { closedSentences } from './closedSentences.ts';
import { joiningField } from './joiningField.ts';

const intros = {
  start: 'joining.intro.start',
  standing: 'joining.intro.standing',
  place: 'joining.intro.place',
  knowledge: 'joining.intro.knowledge',
  rhythm: 'joining.intro.rhythm',
  questions: 'joining.intro.questions',
} as const;

/** One screen of joining; the token says which programme and screen it is. */
export function joiningForm(
  words: Words,
  programme: Programme,
  step: Extract<JoiningStep, { kind: 'ask' }>,
  now: Date,
): FormView {
  const { screen, position, filled, errors, closed, state } = step;
  const last = position.number === position.of;
  const refused = screen.id === 'standing' ? [] : closedSentences(words, programme, closed);
  const shut = closed.map(({ role }) => role);
  const roles = state.entry.roles.filter((role) => !shut.includes(role));
  return {
    form: 'joining',
    token: joiningToken(programme.id, screen.id),
    title: words.t('joining.title', { number: position.number, of: position.of }),
    intro: [
      ...(refused.length > 0 ? [...refused, words.t('joining.goOnWithOther')].map(text) : []),
      text(words.t(intros[screen.id])),
    ],
    fields: screen.inputs.map((input) =>
      joiningField({ words, programme, roles, now }, input, filled[input] ?? null, errors[input] ?? null),
    ),
    submit: last && screen.id !== 'start' ? words.t('joining.finish') : words.t('joining.next'),
    cancel: words.t('joining.later'),
  };
}

export const joiningToken = (programmeId: string, screen: ScreenId): string => `${programmeId}/${screen}`;
