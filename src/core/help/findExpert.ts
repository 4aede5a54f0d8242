/** Somebody who could be asked. */
export interface ExpertCandidate {
  readonly id: string;
  readonly specialisations: readonly string[];
  readonly languages: readonly string[];
  readonly away: boolean;
  /** Mentees they have at present: who has fewer is asked first. */
  readonly mentees: number;
}

/**
 * Who is asked next about a subject: a mentor who knows it, shares a language with whoever asks and is not away, with the
 * fewest mentees; `null` when there is nobody (left). `not`: the two themselves, and those who were asked before.
 */
export function findExpert(
  candidates: readonly ExpertCandidate[],
  subject: string,
  languages: readonly string[],
  not: readonly string[],
): string | null {
  const suitable = candidates.filter(
    (one) =>
      !one.away &&
      !not.includes(one.id) &&
      one.specialisations.includes(subject) &&
      (languages.length === 0 || one.languages.length === 0 || one.languages.some((code) => languages.includes(code))),
  );
  const [first] = suitable.toSorted((a, b) => a.mentees - b.mentees || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}
