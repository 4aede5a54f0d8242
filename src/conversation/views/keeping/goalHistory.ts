import type { Goal } from '../../../core/mentoring/goal.ts';
import type { GoalEvent } from '../../../core/mentoring/goalEvent.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { heading, list, strong, text } from '../blocks.ts';

const lines: Record<GoalEvent['kind'], TextKey> = {
  written: 'keeping.history.written',
  changed: 'keeping.history.changed',
  agreed: 'keeping.history.agreed',
  progress: 'keeping.history.progress',
  open: 'keeping.history.open',
  done: 'keeping.history.done',
  dropped: 'keeping.history.dropped',
};

/** What became of a goal, step by step. `names` by person id. */
export function goalHistory(
  words: Words,
  goal: Goal,
  events: readonly GoalEvent[],
  names: ReadonlyMap<string, string>,
): MessageView {
  const summary = words.t('keeping.history.title');
  const steps = events.map(({ kind, at, by, progress }) =>
    words.t(lines[kind], { date: words.date(at), name: names.get(by) ?? '', percent: progress }),
  );
  return {
    summary,
    blocks: [
      heading(summary),
      strong(goal.text),
      steps.length === 0 ? text(words.t('keeping.history.none')) : list(steps),
    ],
  };
}
