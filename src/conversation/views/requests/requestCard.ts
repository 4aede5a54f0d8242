import type { Reason } from '../../../core/matching/reason.ts';
import type { MentoringRequest } from '../../../core/pairing/mentoringRequest.ts';
import { isWaiting } from '../../../core/pairing/moveRequest.ts';
import { worthTelling } from '../../../core/pairing/worthTelling.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, list, quiet, strong, text } from '../blocks.ts';
import { profileFacts } from '../finding/profileFacts.ts';
import { answerBlocks } from '../joining/answerBlocks.ts';
import { sharedReason } from './sharedReason.ts';

export interface RequestCard {
  readonly request: MentoringRequest;
  readonly programme: Programme;
  readonly mentee: Person;
  /** The mentee's, to the programme's own questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** Names of colleagues who suggested the mentor to the mentee. */
  readonly introducers: readonly string[];
  /** Why these two, as the ranking says now; empty when it does not offer them to each other any more. */
  readonly reasons: readonly Reason[];
  /** Said first instead of the state's own sentence, for a reminder. */
  readonly opening: string | null;
}

/** The mentor's view of a request, whatever has become of it: everything that the decision needs, and the decision. */
export function requestCard(words: Words, card: RequestCard): MessageView {
  const { request, programme, mentee } = card;
  const summary = card.opening ?? words.t(stateKey(request), { name: mentee.name });
  const where = quiet(words.t('requests.card.inProgramme', { programme: words.label(programme.name) }));
  if (!isWaiting(request.state)) {
    const next = request.state === 'accepted' ? [text(words.t('requests.card.acceptedNext'))] : [];
    return { summary, blocks: [strong(summary), where, ...next] };
  }
  return {
    summary,
    blocks: [
      strong(summary),
      where,
      ...card.introducers.map((name) => text(words.t('introductions.toMentor', { name }))),
      profileFacts(words, programme, mentee.profile),
      ...quoted(words.t('finding.hopes', { name: mentee.name }), mentee.profile.hopes, mentee.name),
      ...answerBlocks(
        words,
        programme.joiningQuestions,
        { answers: card.answers, by: mentee.name },
        'possible-partner',
      ),
      ...shared(words, card),
      ...quoted(words.t('requests.card.note'), request.note, mentee.name),
      ...(request.question === null ? [] : [text(`${words.t('requests.card.question')}: ${request.question}`)]),
      ...quoted(words.t('requests.card.more'), request.more, mentee.name),
      ...talkLine(words, request, mentee.name),
      ...(request.state === 'open'
        ? [text(words.t('requests.card.until', { date: words.date(request.lapsesAt) }))]
        : []),
      decisions(words, request, programme),
    ],
  };
}

function stateKey(request: MentoringRequest): TextKey {
  switch (request.state) {
    case 'open':
      return request.question === null ? 'requests.card.open' : 'requests.card.answered';
    case 'more-asked':
      return 'requests.card.moreAsked';
    case 'accepted':
      return 'requests.card.accepted';
    case 'declined':
      return 'requests.card.declined';
    case 'lapsed':
      return 'requests.card.lapsed';
    case 'closed':
      return 'requests.card.closed';
    case 'withdrawn':
      return 'requests.card.withdrawn';
  }
}

function quoted(title: string, written: string | null, by: string): Block[] {
  return written === null || written === '' ? [] : [strong(title), { kind: 'quote', text: written, by }];
}

function shared(words: Words, { programme, reasons }: RequestCard): Block[] {
  const sentences = worthTelling(reasons, 4)
    .map((reason) => sharedReason(words, programme, reason))
    .filter((sentence) => sentence !== null);
  return sentences.length === 0 ? [] : [strong(words.t('requests.card.why')), list(sentences)];
}

function talkLine(words: Words, { talk }: MentoringRequest, name: string): Block[] {
  if (talk === null) return [];
  return [strong(talk === 'wished' ? words.t('talk.wished', { name }) : words.t('talk.going'))];
}

interface PauseKeys {
  readonly button: TextKey;
  readonly title: TextKey;
  readonly text: TextKey;
  readonly yes: TextKey;
}

const pausing: PauseKeys = {
  button: 'requests.declineAndPause',
  title: 'requests.pauseTitle',
  text: 'requests.pauseText',
  yes: 'requests.pauseYes',
};

/** Where the programme offers mentors on a pause all the same, the button promises no more than it does. */
const closingAll: PauseKeys = {
  button: 'requests.declineAll',
  title: 'requests.declineAllTitle',
  text: 'requests.declineAllText',
  yes: 'requests.declineAll',
};

function decisions(words: Words, { id, question, talk }: MentoringRequest, { contact, matching }: Programme): Block {
  const pause = matching.rules.notPaused ? pausing : closingAll;
  return buttons(
    button(words.t('requests.accept'), does('request.accept', id), 'primary'),
    ...(contact.preliminaryTalk && talk !== 'agreed' ? [button(words.t('talk.first'), does('request.talk', id))] : []),
    ...(question === null ? [button(words.t('requests.askMore'), does('request.ask-more', id))] : []),
    button(words.t('requests.decline'), does('request.decline', id)),
    button(words.t(pause.button), does('request.pause', id), 'danger', {
      title: words.t(pause.title),
      text: words.t(pause.text),
      yes: words.t(pause.yes),
      no: words.t('requests.pauseNo'),
    }),
  );
}
