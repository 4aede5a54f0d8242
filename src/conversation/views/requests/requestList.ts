import type { MentoringRequest } from '../../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../../core/pairing/moveRequest.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, Button, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, text } from '../blocks.ts';
import { stateText } from './stateText.ts';

/** A request with the name of the other side. */
export interface Listed {
  readonly request: MentoringRequest;
  readonly name: string;
  /** Said when the person takes part in several programmes. */
  readonly programme: Programme | null;
}

export interface RequestLists {
  readonly sent: readonly Listed[];
  readonly received: readonly Listed[];
  /** Programmes in which this person is a mentor who takes no new requests. */
  readonly paused: readonly Programme[];
  readonly isMentor: boolean;
  /** Whether this person takes part in anything. */
  readonly isMember: boolean;
}

/** What I have sent and received, with what can be done about each. */
export function requestList(words: Words, { sent, received, paused, isMentor, isMember }: RequestLists): MessageView {
  const summary = words.t('requests.list.summary');
  const empty = sent.length + received.length === 0;
  return {
    summary,
    blocks: [
      heading(summary),
      ...(empty ? [text(words.t(isMentor ? 'requests.list.noneMentor' : 'requests.list.none'))] : []),
      ...(empty && !isMentor ? [buttons(isMember ? find(words) : join(words))] : []),
      ...section(words, words.t('requests.list.received'), received, (one) => receivedButtons(words, one)),
      ...section(words, words.t('requests.list.sent'), sent, (one) => sentButtons(words, one)),
      ...paused.flatMap(({ id, name, matching }) => [
        text(words.t('home.notTaking', { programme: words.label(name), offered: String(!matching.rules.notPaused) })),
        buttons(button(words.t('requests.openAgain'), does('request.open-again', id), 'primary')),
      ]),
    ],
  };
}

const find = (words: Words) => button(words.t('pairing.list.findMentor'), does('command', '', 'find'), 'primary');
const join = (words: Words) => button(words.t('finding.join'), does('command', '', 'join'), 'primary');

function section(words: Words, title: string, all: readonly Listed[], controls: (one: Listed) => Button[]): Block[] {
  if (all.length === 0) return [];
  return [
    heading(title),
    ...all.flatMap((one) => {
      const offered = isWaiting(one.request.state) ? controls(one) : [];
      const where = one.programme ? [words.label(one.programme.name)] : [];
      const line = text([one.name, ...where, stateText(words, one.request)].join(' · '));
      return offered.length > 0 ? [line, buttons(...offered)] : [line];
    }),
  ];
}

function receivedButtons(words: Words, { request }: Listed): Button[] {
  return [button(words.t('requests.list.show'), does('request.show', request.id), 'primary')];
}

function sentButtons(words: Words, { request, name }: Listed): Button[] {
  return [
    ...(request.state === 'more-asked'
      ? [button(words.t('requests.answer'), does('request.tell-more', request.id), 'primary')]
      : []),
    button(words.t('requests.list.withdraw'), does('request.withdraw', request.id), 'plain', {
      title: words.t('requests.list.withdrawTitle'),
      text: words.t('requests.list.withdrawText', { name }),
      yes: words.t('requests.list.withdrawYes'),
      no: words.t('requests.list.withdrawNo'),
    }),
  ];
}
