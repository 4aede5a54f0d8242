import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';

interface Change {
  readonly token: string;
  readonly mentee: string;
  readonly mentor: string;
  /** Whom else the mentee could have; points of 1000. */
  readonly others: readonly { readonly id: string; readonly name: string; readonly points: number }[];
  readonly error: string | null;
}

/** What a coordinator changes about one proposed pair. */
export function changeForm(words: Words, { token, mentee, mentor, others, error }: Change): FormView {
  const names = { mentee, mentor };
  return {
    form: 'coordinate.change',
    token,
    title: words.t('proposing.change.title'),
    intro: [text(words.t('proposing.change.intro', names))],
    fields: [
      {
        kind: 'choice',
        id: 'what',
        label: words.t('proposing.change.what'),
        hint: null,
        required: true,
        error: null,
        style: 'radio',
        options: [
          { value: 'keep', label: words.t('proposing.change.keep') },
          { value: 'exclude', label: words.t('proposing.change.exclude') },
          ...(others.length === 0 ? [] : [{ value: 'swap', label: words.t('proposing.change.swap') }]),
        ],
        value: others.length === 0 ? 'keep' : 'swap',
      },
      ...(others.length === 0
        ? []
        : [
            {
              kind: 'choice',
              id: 'mentor',
              label: words.t('proposing.change.mentor'),
              hint: words.t('proposing.change.hint'),
              required: false,
              error,
              style: 'menu',
              options: others.map(({ id, name, points }) => ({
                value: id,
                label: words.t('proposing.change.option', { name, points: Math.round(points / 10) }),
              })),
              value: null,
            } as const,
          ]),
    ],
    submit: words.t('common.save'),
    cancel: words.t('common.cancel'),
  };
}
