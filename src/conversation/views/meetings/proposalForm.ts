import type { ProposedTimes } from '../../../core/meetings/proposeTimes.ts';
import type { MeetingProblem } from '../../../core/meetings/readMeetingTime.ts';
import type { Field, FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { quiet, text } from '../blocks.ts';
import { meetingProblemText } from './meetingProblemText.ts';
import { zoneName } from './zoneName.ts';

export type ProposalProblem =
  | MeetingProblem
  /** Nothing chosen at all. */
  | { readonly field: 'times'; readonly code: 'none' }
  /** `times`: one of those chosen; `date`: the own one. Somebody has a meeting then. */
  | { readonly field: 'times' | 'date'; readonly code: 'taken' };

export interface ProposalDraft {
  readonly times: readonly string[];
  readonly date: string | null;
  readonly time: string | null;
  /** `null`: it is agreed already, and a move keeps it. */
  readonly minutes: number | null;
  readonly problem: ProposalProblem | null;
}

/** How long a meeting can take, in minutes, besides what the programme suggests. */
const lengths = [30, 45, 60, 90];

/** Times to suggest: what suits both, a time of one's own, or both. `token`: the pair, or `move:` and the meeting. */
export function proposalForm(
  words: Words,
  token: string,
  partner: string,
  proposed: ProposedTimes,
  draft: ProposalDraft,
): FormView {
  const error = (field: ProposalProblem['field']) =>
    draft.problem?.field === field ? meetingProblemText(words, draft.problem.code) : null;
  const zone = zoneName(words.timeZone);
  return {
    form: 'meetings.propose',
    token,
    title: words.t('meetings.form.title'),
    intro: [
      text(words.t(intros[proposed.hours], { partner })),
      ...(proposed.hours === 'none' ? [] : [quiet(words.t('meetings.form.zone', { zone }))]),
    ],
    fields: [
      ...(proposed.times.length === 0
        ? []
        : [
            {
              id: 'times',
              kind: 'choices',
              style: 'boxes',
              label: words.t('meetings.form.times'),
              hint: words.t('meetings.form.timesHint', { partner }),
              required: false,
              error: error('times'),
              options: proposed.times.map((at) => ({ value: at.toISOString(), label: words.dateTime(at) })),
              value: draft.times,
            } as const,
          ]),
      {
        id: 'date',
        kind: 'date',
        label: words.t('meetings.form.date'),
        hint: words.t('common.optional'),
        required: false,
        error: error('date') ?? (proposed.times.length === 0 ? error('times') : null),
        value: draft.date,
      },
      {
        id: 'time',
        kind: 'time',
        label: words.t('meetings.form.time'),
        hint: words.t('meetings.form.zone', { zone }),
        required: false,
        error: error('time'),
        value: draft.time,
      },
      ...(draft.minutes === null ? [] : [lengthField(words, draft.minutes)]),
    ],
    submit: words.t('meetings.form.submit'),
    cancel: words.t('common.cancel'),
  };
}

function lengthField(words: Words, value: number): Field {
  const all = [...new Set([...lengths, value])].sort((a, b) => a - b);
  return {
    id: 'minutes',
    kind: 'choice',
    style: 'menu',
    label: words.t('meetings.length'),
    hint: null,
    required: true,
    error: null,
    options: all.map((minutes) => ({ value: String(minutes), label: words.t('meetings.minutes', { minutes }) })),
    value: String(value),
  };
}

const intros: Record<ProposedTimes['hours'], TextKey> = {
  working: 'meetings.form.working',
  waking: 'meetings.form.waking',
  none: 'meetings.form.noneCommon',
};
