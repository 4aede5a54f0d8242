import type { CheckInAnswer } from '../../../core/mentoring/checkIn.ts';
import type { CheckInState } from '../../../core/mentoring/checkInState.ts';
import type { Block, Button, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, strong, text } from '../blocks.ts';

export interface CheckInFacts {
  readonly id: string;
  readonly pairId: string;
  readonly state: CheckInState;
  /** Both names for a space; the partner's alone for a direct talk. */
  readonly names: readonly string[];
  readonly since: Date;
  readonly answer: { readonly answer: CheckInAnswer; readonly by: string; readonly yours: boolean } | null;
}

const labels: Record<CheckInAnswer, TextKey> = {
  met: 'keeping.checkIn.met',
  'not-yet': 'keeping.checkIn.notYet',
  'new-date': 'keeping.checkIn.newDate',
};

const nextSteps: Record<CheckInAnswer, TextKey> = {
  met: 'keeping.checkIn.afterMet',
  'not-yet': 'keeping.checkIn.afterNotYet',
  'new-date': 'keeping.checkIn.afterNewDate',
};

/** Asks whether a pair has met; then shows the answer with one next step; then only what was answered. */
export function checkInCard(words: Words, facts: CheckInFacts): MessageView {
  const [partner = ''] = facts.names;
  const who = facts.names.length > 1 ? words.list(facts.names) : words.t('keeping.checkIn.youAnd', { partner });
  const summary = words.t('keeping.checkIn.ask', { who, date: words.date(facts.since) });
  const title = heading(words.t('keeping.checkIn.title'));
  switch (facts.state) {
    case 'open':
      return { summary, blocks: [title, text(summary), quiet(words.t('keeping.checkIn.who')), answers(words, facts)] };
    case 'answered':
      return { summary, blocks: [title, text(summary), ...settled(words, facts), ...afterwards(words, facts)] };
    case 'closed':
      return {
        summary,
        blocks: [title, text(summary), ...settled(words, facts), quiet(words.t('keeping.checkIn.over'))],
      };
  }
}

function answers(words: Words, { id, answer: given }: CheckInFacts): Block {
  const offered = (['met', 'not-yet', 'new-date'] as const).filter((answer) => answer !== given?.answer);
  return buttons(
    ...offered.map((answer) =>
      button(
        words.t(labels[answer]),
        does('keeping.answer', id, answer),
        answer === 'met' && !given ? 'primary' : 'plain',
      ),
    ),
  );
}

function settled(words: Words, { answer: given }: CheckInFacts): Block[] {
  if (!given) return [];
  const answer = words.t(labels[given.answer]);
  const { by: name, yours } = given;
  return [
    strong(yours ? words.t('keeping.checkIn.youSaid', { answer }) : words.t('keeping.checkIn.says', { name, answer })),
  ];
}

function afterwards(words: Words, facts: CheckInFacts): Block[] {
  if (!facts.answer) return [];
  const { answer } = facts.answer;
  return [
    text(words.t(nextSteps[answer])),
    buttons(...stepButtons(words, answer, facts.pairId)),
    quiet(words.t('keeping.checkIn.change')),
    answers(words, facts),
  ];
}

function stepButtons(words: Words, answer: CheckInAnswer, pairId: string): Button[] {
  const date = button(
    words.t('keeping.date.choose'),
    does('meetings.propose', pairId),
    answer === 'met' ? 'plain' : 'primary',
  );
  const goals = button(words.t('keeping.goals.show'), does('keeping.goals', pairId), 'primary');
  return answer === 'met' ? [goals, date] : [date];
}
