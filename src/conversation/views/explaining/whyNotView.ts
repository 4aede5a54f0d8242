import type { Changeable } from '../../../core/matching/forMentee.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, text } from '../blocks.ts';
import { shownPoints } from './pointLines.ts';

/** Why a mentor is not offered, as far as it is the mentee's to know. */
export type WhyNot =
  /** Asked already, no answer yet. */
  | { readonly kind: 'waiting' }
  /** Nothing but what the mentee can change: see `forMentee`. */
  | { readonly kind: 'change'; readonly changes: readonly Changeable[] }
  /** Anything else: all of it reads alike. */
  | { readonly kind: 'closed' };

export function whyNotView(words: Words, programmeId: string, name: string, why: WhyNot): MessageView {
  const others = button(words.t('finding.showAll'), does('find.in', programmeId), 'primary');
  switch (why.kind) {
    case 'waiting': {
      const summary = words.t('finding.stillWaiting', { name });
      const requests = button(words.t('requests.seeMine'), does('command', '', 'requests'), 'primary');
      return { summary, blocks: [text(summary), buttons(requests)] };
    }
    case 'closed': {
      const summary = words.t('finding.closed', { name });
      return { summary, blocks: [text(summary), buttons(others)] };
    }
    case 'change': {
      const summary = words.t('finding.couldAsk', { name });
      const profile = button(words.t('finding.openProfile'), does('command', '', 'profile'), 'primary');
      const changes = why.changes.map((change) => changeText(words, name, change));
      return { summary, blocks: [text(summary), list(changes), buttons(profile)] };
    }
  }
}

const untold = {
  grade: 'finding.lift.gradeUntold',
  category: 'finding.lift.categoryUntold',
  'duty-station': 'finding.lift.dutyStationUntold',
} as const satisfies Record<string, TextKey>;

function changeText(words: Words, name: string, change: Changeable): string {
  switch (change.code) {
    case 'language':
      return words.t('finding.lift.language', {
        name,
        languages: words.list(change.mentorLanguages.map(words.languageName)),
      });
    case 'hours':
      return change.minutesMissing === null
        ? words.t('finding.lift.hoursUntold')
        : words.t('finding.lift.hours', { hours: change.minutesMissing / 60 });
    case 'grade':
    case 'category':
    case 'duty-station':
      return words.t(untold[change.code]);
    case 'floor':
      return words.t('finding.lift.floor', { points: shownPoints(change.pointsMissing) });
    case 'same-person':
      return words.t('finding.lift.self');
  }
}
