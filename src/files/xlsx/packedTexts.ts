/**
 * Many short texts in little room: their bytes one after another, and where each ends. A list of a hundred thousand people
 * has a quarter of a million of them, which as strings take five times as much.
 */
export class PackedTexts {
  #bytes = Buffer.alloc(64 * 1024);
  #ends = new Uint32Array(4 * 1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** In bytes. */
  get size(): number {
    return this.#endOf(this.#count - 1);
  }

  add(text: string): void {
    const from = this.size;
    const until = from + Buffer.byteLength(text);
    if (until > this.#bytes.length)
      this.#bytes = grown(this.#bytes, Buffer.alloc(Math.max(until, 2 * this.#bytes.length)));
    if (this.#count === this.#ends.length) this.#ends = grown(this.#ends, new Uint32Array(2 * this.#ends.length));
    this.#bytes.write(text, from);
    this.#ends[this.#count] = until;
    this.#count += 1;
  }

  /** `null` where there is none. */
  at(place: number): string | null {
    if (!Number.isInteger(place) || place < 0 || place >= this.#count) return null;
    return this.#bytes.toString('utf8', this.#endOf(place - 1), this.#endOf(place));
  }

  #endOf(place: number): number {
    return place < 0 ? 0 : (this.#ends[place] ?? 0);
  }
}

function grown<T extends Uint8Array | Uint32Array>(before: T, after: T): T {
  after.set(before);
  return after;
}
