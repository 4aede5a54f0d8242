/** Counts of people by an attribute below this are not told. */
const least = 5;

/**
 * Counts by attribute that can be told: small ones become `null`, and so does the next smallest when a single hidden one
 * could be found by subtracting from a total. Nobody at all (0) is no secret.
 */
export function smallCounts<K>(counts: ReadonlyMap<K, number>): ReadonlyMap<K, number | null> {
  const hidden = new Set([...counts].filter(([, count]) => count > 0 && count < least).map(([key]) => key));
  if (hidden.size === 1) {
    const [next] = [...counts].filter(([, count]) => count >= least).sort(([, a], [, b]) => a - b);
    if (next) hidden.add(next[0]);
  }
  return new Map([...counts].map(([key, count]) => [key, hidden.has(key) ? null : count]));
}
