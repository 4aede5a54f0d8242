import type { Goal } from '../../../core/mentoring/goal.ts';
import { isGoalAgreed } from '../../../core/mentoring/goalAgreed.ts';
import { openGoalLimit } from '../../../core/mentoring/openGoalLimit.ts';
import type { WeakPart } from '../../../core/mentoring/weakParts.ts';
import type { Role } from '../../../core/people/participation.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, list, quiet, strong, text } from '../blocks.ts';
import { goalFacts } from './goalFacts.ts';

/** A part of a goal just written that could be clearer. */
export interface KindQuestion {
  readonly goal: Goal;
  readonly weak: WeakPart;
}

export interface GoalsFacts {
  readonly pairId: string;
  readonly partner: string;
  readonly mentee: string;
  /** In which role the reader is. */
  readonly as: Role;
  readonly goals: readonly Goal[];
  /** The reader's calendar date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly question: KindQuestion | null;
}

/** How many reached goals are recalled. */
const recalled = 5;

const questions: Record<WeakPart, TextKey> = {
  specific: 'keeping.goal.ask.specific',
  measurable: 'keeping.goal.ask.measurable',
  timeBound: 'keeping.goal.ask.timeBound',
};

/** A pair's goals, for one of the two alone. */
export function goalsView(words: Words, facts: GoalsFacts): MessageView {
  const { pairId, partner, mentee, goals, question } = facts;
  const summary = words.t('keeping.goals.title', { partner });
  const open = goals.filter(({ state }) => state === 'open');
  const reached = goals.filter(({ state }) => state === 'done').slice(-recalled);
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
      ...(question ? kindQuestion(words, question) : []),
      quiet(words.t('keeping.goals.private')),
      ...(open.length === 0 ? [text(words.t('keeping.goals.none', { mentee }))] : []),
      ...open.flatMap((goal) => goalBlocks(words, goal, facts)),
      ...(reached.length > 0
        ? [divider, strong(words.t('keeping.goals.reached')), list(reached.map((goal) => goal.text))]
        : []),
      ...(full ? [quiet(words.t('keeping.goals.full', { count: open.length }))] : [buttons(add)]),
    ],
  };
}

function kindQuestion(words: Words, { goal, weak }: KindQuestion): Block[] {
  return [
    text(words.t('keeping.goal.saved', { goal: goal.text })),
    strong(words.t(questions[weak])),
    buttons(button(words.t('keeping.goal.answer'), does('keeping.goal-edit', goal.id), 'primary')),
    divider,
  ];
}

function goalBlocks(words: Words, goal: Goal, { as, partner, today }: GoalsFacts): Block[] {
  const drop = {
    title: words.t('keeping.goals.dropTitle'),
    text: words.t('keeping.goals.dropText'),
    yes: words.t('keeping.goals.dropYes'),
    no: words.t('keeping.goals.keep'),
  };
  const mine = as === 'mentor' ? goal.mentorAgreedAt : goal.menteeAgreedAt;
  return [
    strong(goal.text),
    ...goalFacts(words, goal),
    quiet(standing(words, goal, { mine, partner, today })),
    buttons(
      ...(mine === null ? [button(words.t('keeping.goal.agree'), does('keeping.goal-agree', goal.id), 'primary')] : []),
      button(words.t('keeping.goals.done'), does('keeping.goal-state', goal.id, 'done')),
      button(words.t('keeping.goal.progress'), does('keeping.goal-progress', goal.id)),
      button(words.t('keeping.goals.edit'), does('keeping.goal-edit', goal.id)),
      button(words.t('keeping.goal.history'), does('keeping.goal-history', goal.id)),
      button(words.t('keeping.goals.drop'), does('keeping.goal-state', goal.id, 'dropped'), 'plain', drop),
    ),
  ];
}

function standing(
  words: Words,
  goal: Goal,
  { mine, partner, today }: { mine: Date | null; partner: string; today: string },
): string {
  const late = goal.by !== null && goal.by < today;
  const by = goal.by === null ? null : words.day(goal.by);
  return [
    ...(by === null
      ? []
      : [late ? words.t('keeping.goals.byLate', { date: by }) : words.t('keeping.goals.by', { date: by })]),
    words.t('keeping.goal.soFar', { percent: goal.progress }),
    isGoalAgreed(goal)
      ? words.t('keeping.goal.agreedByBoth')
      : words.t(mine === null ? 'keeping.goal.waitsForYou' : 'keeping.goal.waitsFor', { partner }),
  ].join(' · ');
}
