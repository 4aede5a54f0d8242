import type { Pair } from '../../../core/pairing/pair.ts';
import type { Person } from '../../../core/people/person.ts';
import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { howMuchLonger } from '../pairing/pairForms.ts';

interface Whole {
  readonly pair: Pair;
  readonly mentee: Person;
  readonly mentor: Person;
}

/** A coordinator gives a pair some more months. */
export function extendByForm(words: Words, { pair, mentee, mentor }: Whole): FormView {
  return {
    form: 'coordinate.extend',
    token: `${pair.programmeId}/${pair.id}`,
    title: words.t('pairing.extend.title'),
    intro: [text(words.t('coordinating.extendIntro', { mentee: mentee.name, mentor: mentor.name }))],
    ...howMuchLonger(words),
  };
}
