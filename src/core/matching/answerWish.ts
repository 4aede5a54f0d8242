import type { Candidate } from './candidate.ts';
import { foldedWords } from './fold.ts';
import type { Wish } from './readQuery.ts';
import type { Term, TermKind } from './term.ts';
import { wordCost } from './wordCost.ts';

/** What of a mentor answers a wish of a search; `words` is what was typed, folded. */
export type Found =
  | { readonly by: 'term'; readonly words: string; readonly kind: TermKind; readonly id: string }
  | { readonly by: 'name'; readonly words: string }
  | { readonly by: 'offers'; readonly words: string };

/** `null` when nothing of this mentor answers it. */
export function answerWish(mentor: Candidate, { words, terms }: Wish): Found | null {
  const term = terms.find((candidate) => has(mentor, candidate));
  if (term !== undefined) return { by: 'term', words, kind: term.kind, id: term.id };
  const mentions = (text: string) => {
    const present = foldedWords(text);
    return words.split(' ').every((word) => present.some((other) => wordCost(word, other) !== null));
  };
  if (mentions(mentor.name)) return { by: 'name', words };
  return mentor.profile.offers !== null && mentions(mentor.profile.offers) ? { by: 'offers', words } : null;
}

function has({ profile }: Candidate, { kind, id }: Term): boolean {
  switch (kind) {
    case 'specialisation':
      return profile.specialisations.includes(id);
    case 'topic':
      return profile.topics.includes(id);
    case 'language':
      return profile.languages.includes(id);
    case 'dutyStation':
      return profile.dutyStation === id;
    case 'careerPath':
      return profile.careerPath === id;
    case 'grade':
      return profile.grade === id;
    case 'category':
      return profile.category === id;
    case 'organisation':
      return profile.organisation === id;
  }
}
