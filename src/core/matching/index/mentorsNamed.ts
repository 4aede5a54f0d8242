import { foldedWords } from '../fold.ts';
import { nameForPart } from '../peopleNamed.ts';
import type { MentorIndex } from './mentorIndex.ts';

/** Ids of the mentors whom somebody means by an id, an address or a name: as `peopleNamed`, read from the index. */
export function mentorsNamed(index: MentorIndex, typed: string): readonly string[] {
  const text = typed.trim();
  const idsOf = (rows: Iterable<number>) => [...new Set(rows)].flatMap((row) => index.ids[row] || []);
  const exact = [index.ties.rowOf(text) ?? [], ...index.ties.rowsAt(text.toLowerCase())].flat();
  if (exact.length > 0) return idsOf(exact);
  const words = foldedWords(text);
  const costs = words.map((word) => index.names.costs(word));
  const [first, ...others] = costs;
  if (first === undefined) return [];
  let best = Number.POSITIVE_INFINITY;
  let rows: number[] = [];
  for (const row of new Set(index.names.rowsWith(first.keys()))) {
    const name = index.names.lists.get(row);
    const least = (cost: ReadonlyMap<number, number>) =>
      name.reduce((sum, word) => Math.min(sum, cost.get(word) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY);
    let cost = words.length < name.length ? nameForPart : 0;
    for (const each of [first, ...others]) cost += least(each);
    if (cost > best) continue;
    if (cost < best) rows = [];
    best = cost;
    rows.push(row);
  }
  return Number.isFinite(best) ? idsOf(rows) : [];
}
