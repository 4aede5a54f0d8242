import type { Label } from '../../../core/programme/label.ts';
import type { Words } from '../../text/words.ts';
import { longDate } from '../pairing/longDate.ts';

export interface PairSummary {
  readonly programme: Label;
  readonly mentee: string;
  readonly mentor: string;
  readonly from: Date;
  /** `null` while the pair runs. */
  readonly until: Date | null;
  readonly goals: readonly { readonly text: string; readonly reached: boolean }[];
  readonly meetings: readonly {
    readonly at: Date;
    readonly parts: readonly { readonly label: string; readonly text: string }[];
  }[];
}

/** A pair's shared story as plain text that opens everywhere. */
export function pairSummary(words: Words, summary: PairSummary): string {
  const { mentee, mentor, from, until, goals, meetings } = summary;
  const lines = [
    words.t('ending.summary.title', { mentee, mentor }),
    words.label(summary.programme),
    until === null
      ? words.t('ending.summary.since', { from: longDate(words, from) })
      : words.t('ending.summary.span', { from: longDate(words, from), until: longDate(words, until) }),
    '',
    words.t('ending.summary.goals'),
    ...(goals.length === 0 ? [words.t('ending.summary.noGoals')] : []),
    ...goals.map(({ text, reached }) => `- ${text}${reached ? ` (${words.t('keeping.goals.reached')})` : ''}`),
    '',
    words.t('ending.summary.meetings', { count: meetings.length }),
    ...meetings.flatMap(({ at, parts }) => [
      '',
      longDate(words, at),
      ...parts.flatMap(({ label, text }) => [`${label}:`, ...text.split('\n').map((line) => `  ${line}`)]),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
