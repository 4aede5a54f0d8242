import type { Pair } from '../../../core/pairing/pair.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, facts, heading, quiet } from '../blocks.ts';
import { habits } from '../finding/habits.ts';
import { answerBlocks } from '../joining/answerBlocks.ts';
import { longDate } from './longDate.ts';
import { type PastPair, pastBlocks } from './pastPairs.ts';

/** One of my pairs, as I see it. */
export interface MyPairView {
  readonly pair: Pair;
  readonly programme: Programme;
  readonly other: Person;
  readonly iAmMentor: boolean;
  /** The partner's, to the programme's own questions. */
  readonly answers: Readonly<Record<string, string>>;
  /** Whether the partner is away now; the only thing about it that is told is until when. */
  readonly otherAway: boolean;
  readonly nextCheckIn: Date | null;
  /** Where the space is, or why there is no link to it. */
  readonly space:
    | { readonly kind: 'open'; readonly url: string }
    /** `late`: longer than it takes, so somebody may want to try again. */
    | { readonly kind: 'opening'; readonly late: boolean }
    | { readonly kind: 'none' };
}

/** My pairs: with whom, how long, how often, and what can be done; and what is behind me. */
export function pairList(words: Words, pairs: readonly MyPairView[], past: readonly PastPair[]): MessageView {
  const summary = words.t('pairing.list.summary', { count: pairs.length });
  return {
    summary,
    blocks: [
      ...pairs.flatMap((one, index) => [...(index === 0 ? [] : [divider]), ...pairBlocks(words, one)]),
      ...pastBlocks(words, past),
    ],
  };
}

function pairBlocks(words: Words, view: MyPairView): Block[] {
  const { pair, programme, other, nextCheckIn, space } = view;
  const { name } = other;
  const rows: [string, string][] = [
    [words.t('pairing.list.programme'), words.label(programme.name)],
    [words.t('pairing.list.since'), longDate(words, pair.startedAt)],
    [words.t('pairing.list.until'), pair.endsAt ? longDate(words, pair.endsAt) : words.t('pairing.list.noEnd')],
    [words.t('pairing.list.rhythm'), habits.cadence(words, pair.cadence)],
  ];
  if (nextCheckIn) rows.push([words.t('pairing.list.nextCheckIn'), words.dateTime(nextCheckIn)]);
  return [
    heading(words.t(view.iAmMentor ? 'pairing.list.withMentee' : 'pairing.list.withMentor', { name })),
    facts(rows),
    ...(view.otherAway && other.awayUntil
      ? [quiet(words.t('pairing.list.away', { name, date: words.day(other.awayUntil) }))]
      : []),
    ...answerBlocks(words, programme.joiningQuestions, { answers: view.answers, by: name }, 'partner'),
    ...(space.kind === 'open'
      ? [{ kind: 'link', label: words.t('pairing.list.openSpace'), url: space.url } as const]
      : []),
    buttons(
      button(words.t('pairing.list.meet'), does('meetings.show', pair.id), 'primary'),
      button(words.t('pairing.list.goals'), does('keeping.goals', pair.id)),
      button(words.t('pairing.list.agreement'), does('agreement.show', pair.id)),
      ...(view.iAmMentor && programme.expertReferral
        ? [button(words.t('support.expert.button'), does('expert.ask', pair.id))]
        : []),
      button(words.t('pairing.changeRhythm'), does('pair.rhythm', pair.id)),
      ...(pair.endsAt ? [button(words.t('pairing.list.longer'), does('pair.extend', pair.id))] : []),
      ...(space.kind === 'opening' && space.late
        ? [button(words.t('pairing.tryAgain'), does('pair.open-space', pair.id))]
        : []),
      button(words.t('pairing.list.end'), does('pair.end', pair.id), 'danger'),
    ),
  ];
}
