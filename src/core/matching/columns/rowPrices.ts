import type { MentorColumns } from './mentorColumns.ts';

/** What each row costs beside the pair itself, and at least in each block. Infinite where a row is of no interest. */
export interface RowPrices {
  readonly rows: Float64Array;
  readonly blocks: Float64Array;
}

/** `priceOf` by the mentor's place in the list. */
export function rowPrices(
  { rows, at, blockStart, blockHours }: MentorColumns,
  priceOf: (mentor: number) => number,
): RowPrices {
  const prices = new Float64Array(rows);
  const blocks = new Float64Array(blockHours.length);
  for (let block = 0; block < blocks.length; block += 1) {
    const until = blockStart[block + 1] ?? 0;
    let least = Number.POSITIVE_INFINITY;
    for (let row = blockStart[block] ?? 0; row < until; row += 1) {
      const price = priceOf(at[row] ?? 0);
      prices[row] = price;
      if (price < least) least = price;
    }
    blocks[block] = least;
  }
  return { rows: prices, blocks };
}
