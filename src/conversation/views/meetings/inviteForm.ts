import type { MeetingProblem } from '../../../core/meetings/readMeetingTime.ts';
import type { FormView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { text } from '../blocks.ts';
import { meetingProblemText } from './meetingProblemText.ts';
import { zoneName } from './zoneName.ts';

export type InviteProblem =
  | MeetingProblem
  | { readonly field: 'title'; readonly code: 'missing' }
  /** Somebody has a meeting then. */
  | { readonly field: 'date'; readonly code: 'taken' };

export interface InviteDraft {
  readonly kind: 'shadowing' | 'event';
  readonly title: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly minutes: number;
  readonly problem: InviteProblem | null;
}

/** A mentor takes the mentee along, from a distance: to a meeting of theirs, or to an event. */
export function inviteForm(words: Words, pairId: string, partner: string, draft: InviteDraft): FormView {
  const error = (field: InviteProblem['field']) =>
    draft.problem?.field === field ? meetingProblemText(words, draft.problem.code) : null;
  return {
    form: 'meetings.invite',
    token: pairId,
    title: words.t('meetings.invite.title'),
    intro: [text(words.t('meetings.invite.intro', { partner }))],
    fields: [
      {
        id: 'kind',
        kind: 'choice',
        style: 'radio',
        label: words.t('meetings.invite.kind'),
        hint: null,
        required: true,
        error: null,
        options: [
          { value: 'shadowing', label: words.t('meetings.invite.shadowing') },
          { value: 'event', label: words.t('meetings.invite.event') },
        ],
        value: draft.kind,
      },
      {
        id: 'title',
        kind: 'text',
        label: words.t('meetings.invite.what'),
        hint: words.t('meetings.invite.whatHint', { partner }),
        required: true,
        error: error('title'),
        multiline: false,
        maxLength: 120,
        value: draft.title,
      },
      {
        id: 'date',
        kind: 'date',
        label: words.t('meetings.invite.date'),
        hint: null,
        required: true,
        error: error('date'),
        value: draft.date,
      },
      {
        id: 'time',
        kind: 'time',
        label: words.t('meetings.invite.time'),
        hint: words.t('meetings.form.zone', { zone: zoneName(words.timeZone) }),
        required: true,
        error: error('time'),
        value: draft.time,
      },
      {
        id: 'minutes',
        kind: 'number',
        label: words.t('meetings.invite.minutes'),
        hint: null,
        required: true,
        error: null,
        min: 10,
        max: 480,
        value: draft.minutes,
      },
    ],
    submit: words.t('meetings.invite.submit'),
    cancel: words.t('common.cancel'),
  };
}
