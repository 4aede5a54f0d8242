import type { Lists } from './lists.ts';

/** Ranges of rows that a mentee's hours and grade leave, ascending, in a pair of numbers each. */
export class RowRanges {
  readonly from: Int32Array;
  readonly until: Int32Array;
  count = 0;

  constructor(blocks: number) {
    this.from = new Int32Array(blocks);
    this.until = new Int32Array(blocks);
  }

  clear(): void {
    this.count = 0;
  }

  /** Adds a range that lies behind those there are. */
  add(from: number, until: number): void {
    if (this.count > 0 && this.until[this.count - 1] === from) this.until[this.count - 1] = until;
    else {
      this.from[this.count] = from;
      this.until[this.count] = until;
      this.count += 1;
    }
  }

  /** Sets `bit` in the marks of those rows of a posting list that lie in the ranges. */
  mark({ start, items }: Lists, list: number, marks: Int16Array, bit: number): void {
    const end = start[list + 1] ?? 0;
    let at = start[list] ?? 0;
    for (let range = 0; range < this.count && at < end; range += 1) {
      const until = this.until[range] ?? 0;
      at = firstFrom(items, at, end, this.from[range] ?? 0);
      for (; at < end; at += 1) {
        const row = items[at] ?? 0;
        if (row >= until) break;
        marks[row] = (marks[row] ?? 0) | bit;
      }
    }
  }
}

/** The first entry from `least` on, in an ascending part of a list: steps that double, then halves. */
function firstFrom(items: Int32Array, from: number, end: number, least: number): number {
  let step = 1;
  let low = from;
  while (low + step < end && (items[low + step] ?? 0) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(end, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
