/** Longest search that travels on a button. */
const longest = 120;

/** What was typed after `find`, cut at a length no search needs; `null` when there is nothing to search for. */
export function searchWords(typed: string): string | null {
  return [...typed.trim()].slice(0, longest).join('').trim() || null;
}
