import { smallCounts } from '../digest/smallCounts.ts';

/** Who answers fewer than this many times is not told of, not even as a sum. */
const least = 5;

export interface QuestionFigures {
  readonly question: string;
  /** `null`: too few to tell. */
  readonly answered: number | null;
  /** By answer; a small count is `null`. */
  readonly counts: ReadonlyMap<string, number | null>;
}

/** How often which answer was chosen, for coordinators: below five answers nothing, and small counts hidden. Texts stay out. */
export function surveyFigures(
  questions: readonly { readonly id: string; readonly options: readonly string[] }[],
  answers: readonly Readonly<Record<string, string>>[],
): readonly QuestionFigures[] {
  return questions.map(({ id, options }) => {
    const given = answers.flatMap((all) => (options.includes(all[id] ?? '') ? [all[id] ?? ''] : []));
    if (given.length < least) return { question: id, answered: null, counts: new Map() };
    const counts = new Map(options.map((option) => [option, given.filter((one) => one === option).length]));
    return { question: id, answered: given.length, counts: smallCounts(counts) };
  });
}
