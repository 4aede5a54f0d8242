import { type Goal, type GoalPart, goalParts } from '../../../core/mentoring/goal.ts';
import type { Block } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { facts } from '../blocks.ts';

const labels: Record<GoalPart, TextKey> = {
  measurable: 'keeping.goal.measurable',
  achievable: 'keeping.goal.achievable',
  relevant: 'keeping.goal.relevant',
  strategies: 'keeping.goal.strategies',
  opportunities: 'keeping.goal.opportunities',
};

/** The parts of a goal that are written, and where they lead; nothing for one that is a sentence. */
export function goalFacts(words: Words, goal: Goal): Block[] {
  const rows = goalParts.flatMap((part) => {
    const written = goal[part];
    return written === null ? [] : [[words.t(labels[part]), written] as const];
  });
  return rows.length === 0 ? [] : [facts(rows)];
}
