import { readQuery, type Wish } from '../readQuery.ts';
import type { Term } from '../term.ts';
import type { BitRows } from './bitRows.ts';
import type { ClassRows, MentorIndex } from './mentorIndex.ts';

/** Which rows answer which wishes of a search. */
export interface SearchRows {
  readonly wishes: readonly Wish[];
  /** How many of the wishes each row answers. */
  readonly answered: Uint8Array;
  /** Notes that the mentor of a row may be asked: what they answer is found in somebody. */
  seen(row: number): void;
  /** The wishes that somebody answers who may be asked. */
  known(): readonly Wish[];
}

/** Reads a search against the index; `null` when there are no words. */
export function searchRows(index: MentorIndex, query: string | null): SearchRows | null {
  const typed = query?.trim() ?? '';
  const wishes = typed === '' ? [] : readQuery(typed, index.termNames());
  if (wishes.length === 0) return null;
  const answers = wishes.map((wish) => answersOf(index, wish));
  const answered = new Uint8Array(index.size);
  for (const answer of answers) {
    for (let row = 0; row < answered.length; row += 1) answered[row] = (answered[row] ?? 0) + (answer[row] ?? 0);
  }
  const found = new Set<number>();
  return {
    wishes,
    answered,
    seen: (row) => {
      if (found.size === wishes.length) return;
      for (const [at, answer] of answers.entries()) if (answer[row] === 1) found.add(at);
    },
    known: () => wishes.filter((_, at) => found.has(at)),
  };
}

/** 1 for each row that answers: as `answerWish`. */
function answersOf(index: MentorIndex, { words, terms }: Wish): Uint8Array {
  const answer = new Uint8Array(index.size);
  for (const term of terms) markTerm(index, term, answer);
  const typed = words.split(' ');
  index.names.markMentioning(typed, answer);
  index.texts.markMentioning(typed, answer);
  return answer;
}

function markTerm(index: MentorIndex, { kind, id }: Term, answer: Uint8Array): void {
  switch (kind) {
    case 'specialisation':
      markBits(index.specialisations, id, answer);
      break;
    case 'topic':
      markBits(index.topics, id, answer);
      break;
    case 'language':
      markBits(index.languages, id, answer);
      break;
    case 'dutyStation':
      markClass(index.classes.dutyStation, (mentor) => mentor.profile.dutyStation === id, answer);
      break;
    case 'careerPath':
      markClass(index.classes.careerPath, (mentor) => mentor.profile.careerPath === id, answer);
      break;
    case 'grade':
      markClass(index.classes.grade, (mentor) => mentor.profile.grade === id, answer);
      break;
    case 'category':
      markClass(index.classes.category, (mentor) => mentor.profile.category === id, answer);
      break;
    case 'organisation':
      markClass(index.organisation, (organisation) => organisation === id, answer);
      break;
  }
}

function markBits(rows: BitRows, id: string, answer: Uint8Array): void {
  const number = rows.numbers.get(id);
  if (number === undefined) return;
  const { words, rows: stride } = rows.columns;
  const from = (number >> 5) * stride;
  const shift = number & 31;
  for (let row = 0; row < answer.length; row += 1) {
    if ((((words[from + row] ?? 0) >>> shift) & 1) === 1) answer[row] = 1;
  }
}

function markClass<T>({ of, classes }: ClassRows<T>, has: (example: T) => boolean, answer: Uint8Array): void {
  const having = Uint8Array.from(classes.examples, (example) => (has(example) ? 1 : 0));
  const { data } = of;
  for (let row = 0; row < answer.length; row += 1) if (having[data[row] ?? 0] === 1) answer[row] = 1;
}
