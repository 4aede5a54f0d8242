import type { MeetingProblem } from '../../../core/mentoring/readMeetingTime.ts';
import type { FormView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { zoneName } from './zoneName.ts';

export interface TypedMeeting {
  readonly date: string | null;
  readonly time: string | null;
  readonly problem: MeetingProblem | null;
}

const problems: Record<MeetingProblem['code'], TextKey> = {
  missing: 'keeping.date.missing',
  unreadable: 'keeping.date.unreadable',
  past: 'keeping.date.past',
  'too-far': 'keeping.date.tooFar',
};

/** Asks one of a pair for a date and time, in their own zone. */
export function meetingForm(
  words: Words,
  pairId: string,
  partner: string,
  typed: TypedMeeting = { date: null, time: null, problem: null },
): FormView {
  const error = (field: 'date' | 'time') =>
    typed.problem?.field === field ? words.t(problems[typed.problem.code]) : null;
  return {
    form: 'keeping.meeting',
    token: pairId,
    title: words.t('keeping.date.title'),
    intro: [text(words.t('keeping.date.intro', { partner }))],
    fields: [
      {
        id: 'date',
        kind: 'date',
        label: words.t('keeping.date.date'),
        hint: null,
        required: true,
        error: error('date'),
        value: typed.date,
      },
      {
        id: 'time',
        kind: 'time',
        label: words.t('keeping.date.time'),
        hint: words.t('keeping.date.zone', { zone: zoneName(words.timeZone) }),
        required: true,
        error: error('time'),
        value: typed.time,
      },
    ],
    submit: words.t('keeping.date.submit'),
    cancel: words.t('common.cancel'),
  };
}
