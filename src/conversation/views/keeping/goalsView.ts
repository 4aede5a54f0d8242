import type { Goal } from '../../../core/mentoring/goal.ts';
import { openGoalLimit } from '../../../core/mentoring/openGoalLimit.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, list, quiet, strong, text } from '../blocks.ts';

export interface GoalsFacts {
  readonly pairId: string;
  readonly partner: string;
  readonly mentee: string;
  readonly goals: readonly Goal[];
  /** The reader's calendar date, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How many reached goals are recalled. */
const recalled = 5;

/** A pair's goals, for one of the two alone. */
export function goalsView(words: Words, { pairId, partner, mentee, goals, today }: GoalsFacts): MessageView {
  const summary = words.t('keeping.goals.title', { partner });
  const open = goals.filter(({ state }) => state === 'open');
  const reached = goals.filter(({ state }) => state === 'done').slice(0, recalled);
  const full = open.length >= openGoalLimit;
  const add = button(
    words.t('keeping.goals.add'),
    does('keeping.goal-add', pairId),
    open.length === 0 ? 'primary' : 'plain',
  );
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('keeping.goals.private')),
      ...(open.length === 0 ? [text(words.t('keeping.goals.none', { mentee }))] : []),
      ...open.flatMap((goal) => goalBlocks(words, goal, today)),
      ...(reached.length > 0
        ? [divider, strong(words.t('keeping.goals.reached')), list(reached.map((goal) => goal.text))]
        : []),
      ...(full ? [quiet(words.t('keeping.goals.full', { count: open.length }))] : [buttons(add)]),
    ],
  };
}

function goalBlocks(words: Words, goal: Goal, today: string): Block[] {
  const late = goal.by !== null && goal.by < today;
  const by = goal.by === null ? null : words.day(goal.by);
  const drop = {
    title: words.t('keeping.goals.dropTitle'),
    text: words.t('keeping.goals.dropText'),
    yes: words.t('keeping.goals.dropYes'),
    no: words.t('keeping.goals.keep'),
  };
  return [
    strong(goal.text),
    ...(by === null
      ? []
      : [quiet(late ? words.t('keeping.goals.byLate', { date: by }) : words.t('keeping.goals.by', { date: by }))]),
    buttons(
      button(words.t('keeping.goals.done'), does('keeping.goal-state', goal.id, 'done')),
      button(words.t('keeping.goals.edit'), does('keeping.goal-edit', goal.id)),
      button(words.t('keeping.goals.drop'), does('keeping.goal-state', goal.id, 'dropped'), 'plain', drop),
    ),
  ];
}
