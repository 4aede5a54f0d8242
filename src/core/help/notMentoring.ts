import { fold } from '../matching/fold.ts';
import type { Programme } from '../programme/programme.ts';

export type NotMentoring = Programme['about']['isNot'][number];

/** What somebody asks for that mentoring is not, by the programme's own words for it; `null` when none of them is there. */
export function notMentoring(text: string, entries: readonly NotMentoring[]): NotMentoring | null {
  const written = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const asks = ({ words }: NotMentoring) =>
    Object.values(words).some((list) => (list ?? []).some((word) => written.includes(` ${plain(word)}`)));
  return entries.find((entry) => entry.turnTo !== null && asks(entry)) ?? null;
}

const plain = (word: string) =>
  fold(word)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
