/** Typing errors forgiven in a word of this many letters. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/**
 * How far what was typed is from a word, both folded: 0 the same, 0.5 its beginning, else the number of
 * letters wrong, missing, too many or swapped with their neighbour; `null` when it is another word.
 */
export function wordCost(typed: string, word: string): number | null {
  if (typed === word) return 0;
  if (typed.length >= 3 && word.startsWith(typed)) return 0.5;
  const most = Math.min(forgiven(typed.length), forgiven(word.length));
  if (most === 0 || Math.abs(typed.length - word.length) > most) return null;
  const distance = editDistance(typed, word);
  return distance > most ? null : distance;
}

/** Optimal string alignment distance. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      }
      current.push(best);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
