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

interface Asked {
  /** `YYYY-MM-DD` */
  readonly day: string | null;
  readonly problem: AwayProblem | null;
  /** Programmes of theirs that mind no absence. */
  readonly offeredIn: readonly string[];
}

/** Asks for the first day back. */
export function awayForm(words: Words, { day, problem, offeredIn }: Asked): FormView {
  const intro =
    offeredIn.length === 0
      ? words.t('away.intro')
      : words.t('away.introOffered', { programmes: words.list(offeredIn), count: offeredIn.length });
  return {
    form: 'away',
    token: '',
    title: words.t('away.title'),
    intro: [text(intro)],
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
