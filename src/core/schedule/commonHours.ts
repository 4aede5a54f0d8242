import type { Span } from './span.ts';
import { workingSpans } from './workingSpans.ts';
import type { WorkingTime } from './workingTime.ts';

/** The stretches in which both are at work, in order, lazily, inside `within`. */
export function* commonHours(a: WorkingTime, b: WorkingTime, within: Span): Generator<Span, void> {
  const [ours, theirs] = [workingSpans(a, within.from), workingSpans(b, within.from)];
  let mine = ours.next().value;
  let yours = theirs.next().value;
  for (;;) {
    const from = mine.from > yours.from ? mine.from : yours.from;
    if (from >= within.until) return;
    const until = [mine.until, yours.until, within.until].reduce((least, end) => (end < least ? end : least));
    if (until > from) yield { from, until };
    if (mine.until <= yours.until) mine = ours.next().value;
    else yours = theirs.next().value;
  }
}
