/** A short list of whole numbers for each row, all in one array: a list that changes is written anew at the end. */
export class RowLists {
  items = new Int32Array(256);
  starts = new Int32Array(64);
  lengths = new Int32Array(64);
  #end = 0;
  #live = 0;

  /** Rows up to the last that was ever set, or more. */
  get size(): number {
    return this.starts.length;
  }

  set(row: number, list: ArrayLike<number>): void {
    this.#fit(row);
    this.#live += list.length - (this.lengths[row] ?? 0);
    this.lengths[row] = 0;
    if (this.#end + list.length > this.items.length) this.#compact(list.length);
    this.starts[row] = this.#end;
    this.lengths[row] = list.length;
    this.items.set(list, this.#end);
    this.#end += list.length;
  }

  get(row: number): Int32Array {
    const from = this.starts[row] ?? 0;
    return this.items.subarray(from, from + (this.lengths[row] ?? 0));
  }

  #fit(row: number): void {
    if (row < this.starts.length) return;
    const size = Math.max(row + 1, 2 * this.starts.length);
    this.starts = grown(this.starts, size);
    this.lengths = grown(this.lengths, size);
  }

  /** Leaves out what nobody reads any more, with room for what is there to grow by half. */
  #compact(more: number): void {
    const items = new Int32Array(Math.ceil(1.5 * (this.#live + more)) + 256);
    let end = 0;
    for (let row = 0; row < this.starts.length; row += 1) {
      const list = this.get(row);
      items.set(list, end);
      this.starts[row] = end;
      end += list.length;
    }
    this.items = items;
    this.#end = end;
  }
}

function grown(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(column);
  return larger;
}
