import type { AwayProblem } from '../../../core/people/readAwayDate.ts';
import type { FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';

const problems: Readonly<Record<AwayProblem, TextKey>> = {
  missing: 'away.error.missing',
  unreadable: 'away.error.unreadable',
  past: 'away.error.past',
  'too-far': 'away.error.tooFar',
};

/** Asks for the first day back. `day` is `YYYY-MM-DD`. */
export function awayForm(words: Words, day: string | null, problem: AwayProblem | null): FormView {
  return {
    form: 'away',
    token: '',
    title: words.t('away.title'),
    intro: [text(words.t('away.intro'))],
    fields: [
      {
        id: 'back',
        kind: 'date',
        label: words.t('away.firstDayBack'),
        hint: null,
        required: true,
        error: problem === null ? null : words.t(problems[problem]),
        value: day,
      },
    ],
    submit: words.t('away.submit'),
    cancel: words.t('common.cancel'),
  };
}
