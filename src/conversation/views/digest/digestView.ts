import type { DigestFigures, WaitingReason } from '../../../core/digest/digestFigures.ts';
import type { Pair } from '../../../core/pairing/pair.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { heading, list, strong, text } from '../blocks.ts';

/** Of each kind, this many are named; the rest are counted. */
const named = 5;

const waitingLines: readonly (readonly [WaitingReason, TextKey])[] = [
  ['centre-proposes', 'digest.waiting.centreProposes'],
  ['no-request', 'digest.waiting.noRequest'],
  ['waits-for-answer', 'digest.waiting.waitsForAnswer'],
  ['away', 'digest.waiting.away'],
];

/** A programme's week for its coordinators, to be read in half a minute. `nameOf` a person by id. */
export function digestView(
  words: Words,
  programme: Programme,
  figures: DigestFigures,
  nameOf: (personId: string) => string,
): MessageView {
  const summary = words.t('digest.title', { programme: words.label(programme.name) });
  const sections = isQuiet(figures)
    ? [text(words.t('digest.quiet')), text(roomLine(words, figures))]
    : [
        ...section(words.t('digest.requests'), requestLines(words, figures, nameOf)),
        ...section(words.t('digest.pairs'), pairLines(words, figures, nameOf)),
        ...section(words.t('digest.waiting'), waitingLinesOf(words, figures, nameOf)),
        ...section(words.t('digest.people'), peopleLines(words, programme, figures)),
        ...section(words.t('digest.delivery'), deliveryLines(words, figures)),
      ];
  return { summary, blocks: [heading(summary), ...sections] };
}

function isQuiet(figures: DigestFigures): boolean {
  const { newMentees, newMentors, requests, pairsFormed, pairsEnded, met, notMet, noAnswer } = figures;
  const { endingSoon, waiting, claimsWaiting, problems } = figures;
  const happened = newMentees + newMentors + requests.length + pairsFormed.length + pairsEnded + met;
  const open = notMet.length + noAnswer.length + endingSoon.length + waiting.length + claimsWaiting;
  return happened + open + problems.dead + problems.uncertain === 0;
}

function section(title: string, lines: readonly string[]): Block[] {
  return lines.length === 0 ? [] : [strong(title), list(lines)];
}

function requestLines(words: Words, { requests, slowRequests }: DigestFigures, nameOf: (id: string) => string) {
  if (requests.length === 0) return [];
  const lines = requests
    .slice(0, named)
    .map(({ menteeId, mentorId, days }) =>
      words.t('digest.request', { mentee: nameOf(menteeId), mentor: nameOf(mentorId), days }),
    );
  const more = requests.length - lines.length;
  return [
    words.t('digest.requestsOpen', { count: requests.length, slow: slowRequests }),
    ...lines,
    ...(more > 0 ? [words.t('digest.andMore', { count: more })] : []),
  ];
}

function pairLines(words: Words, figures: DigestFigures, nameOf: (id: string) => string): string[] {
  const { met, notMet, noAnswer, pairsFormed, pairsActive, pairsEnded, endingSoon } = figures;
  const pairs = (all: readonly Pair[]) =>
    someOf(
      words,
      all.map((pair) => words.t('digest.pair', { mentee: nameOf(pair.menteeId), mentor: nameOf(pair.mentorId) })),
    );
  const asked = met + notMet.length + noAnswer.length > 0;
  return [
    words.t('digest.pairsNow', { active: pairsActive, ended: pairsEnded }),
    ...(pairsFormed.length > 0 ? [words.t('digest.formed', { pairs: pairs(pairsFormed) })] : []),
    ...(asked ? [words.t('digest.met', { met, notMet: notMet.length, noAnswer: noAnswer.length })] : []),
    ...(notMet.length > 0 ? [words.t('digest.notMet', { pairs: pairs(notMet) })] : []),
    ...(noAnswer.length > 0 ? [words.t('digest.noAnswer', { pairs: pairs(noAnswer) })] : []),
    ...(endingSoon.length > 0 ? [words.t('digest.ending', { pairs: pairs(endingSoon) })] : []),
  ];
}

function waitingLinesOf(words: Words, { waiting }: DigestFigures, nameOf: (id: string) => string): string[] {
  return waitingLines.flatMap(([reason, key]) => {
    const names = waiting.filter((one) => one.reason === reason).map(({ personId }) => nameOf(personId));
    return names.length > 0 ? [words.t(key, { names: someOf(words, names) })] : [];
  });
}

function peopleLines(words: Words, programme: Programme, figures: DigestFigures): string[] {
  const { newMentees, newMentors, newByPopulation, claimsWaiting } = figures;
  const populations = programme.populations.flatMap(({ id, label }) => {
    const count = newByPopulation.get(id);
    const population = words.label(label);
    if (count === undefined) return [];
    return [
      count === null
        ? words.t('digest.fewOfPopulation', { population })
        : words.t('digest.ofPopulation', { population, count }),
    ];
  });
  return [
    words.t('digest.newPeople', { mentees: newMentees, mentors: newMentors }),
    ...populations,
    roomLine(words, figures),
    ...(claimsWaiting > 0 ? [words.t('digest.claims', { count: claimsWaiting })] : []),
  ];
}

function roomLine(words: Words, { mentorsWithRoom, placesFree, mentorsFull }: DigestFigures): string {
  return words.t('digest.room', { mentors: mentorsWithRoom, places: placesFree, full: mentorsFull });
}

function deliveryLines(words: Words, { problems }: DigestFigures): string[] {
  return [
    ...(problems.dead > 0 ? [words.t('digest.dead', { count: problems.dead })] : []),
    ...(problems.uncertain > 0 ? [words.t('digest.uncertain', { count: problems.uncertain })] : []),
  ];
}

function someOf(words: Words, items: readonly string[]): string {
  const more = items.length - named;
  return words.list(more > 0 ? [...items.slice(0, named), words.t('digest.andMore', { count: more })] : items);
}
