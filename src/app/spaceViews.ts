import type { Words } from '../conversation/text/words.ts';
import { divider } from '../conversation/views/blocks.ts';
import type { Person } from '../core/people/person.ts';
import type { MessageView } from '../ports/view.ts';
import type { Job } from './job.ts';

/** The words of a pair's space: in the language both use, else in both of theirs, the first person's first. */
export function spaceWords(job: Job, a: Person, b: Person): readonly [Words, ...Words[]] {
  return a.language === b.language ? [job.wordsFor(a)] : [job.wordsFor(a), job.wordsFor(b)];
}

/** A view for a space with two readers: rendered in each language, with a line between. */
export function spaceView(job: Job, a: Person, b: Person, render: (words: Words) => MessageView): MessageView {
  const views = spaceWords(job, a, b).map(render);
  return {
    summary: views.map(({ summary }) => summary).join(' / '),
    blocks: views.flatMap(({ blocks }, index) => (index === 0 ? blocks : [divider, ...blocks])),
  };
}
