import type { MentoringRequest } from '../../../core/pairing/mentoringRequest.ts';
import type { Words } from '../../text/words.ts';

/** What has become of a request, in a few words. */
export function stateText(words: Words, { state, lapsesAt }: MentoringRequest): string {
  switch (state) {
    case 'open':
      return words.t('requests.state.open', { date: words.date(lapsesAt) });
    case 'more-asked':
      return words.t('requests.state.moreAsked', { date: words.date(lapsesAt) });
    case 'accepted':
      return words.t('requests.state.accepted');
    case 'declined':
      return words.t('requests.state.declined');
    case 'lapsed':
      return words.t('requests.state.lapsed');
    case 'closed':
      return words.t('requests.state.closed');
    case 'withdrawn':
      return words.t('requests.state.withdrawn');
  }
}
