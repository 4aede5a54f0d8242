/** Whole numbers by row, growing as rows come. */
export class IntColumn {
  data: Int32Array;

  constructor(readonly unless = 0) {
    this.data = new Int32Array(64).fill(unless);
  }

  set(row: number, value: number): void {
    if (row >= this.data.length) {
      const grown = new Int32Array(Math.max(row + 1, 2 * this.data.length)).fill(this.unless);
      grown.set(this.data);
      this.data = grown;
    }
    this.data[row] = value;
  }
}
