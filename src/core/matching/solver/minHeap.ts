/** Vertices by distance, the nearest first; a vertex's distance can be lowered while it waits. Four children a node. */
export class MinHeap {
  readonly #items: Int32Array;
  readonly #keys: Float64Array;
  /** Where a vertex stands in the heap; meaningless for one that is not in it. */
  readonly #position: Int32Array;
  #size = 0;

  constructor(vertices: number) {
    this.#items = new Int32Array(vertices + 1);
    this.#keys = new Float64Array(vertices + 1);
    this.#position = new Int32Array(vertices);
  }

  get size(): number {
    return this.#size;
  }

  clear(): void {
    this.#size = 0;
  }

  /** Distance of the nearest; infinite when empty. */
  get least(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#keys[0] ?? 0);
  }

  add(item: number, key: number): void {
    this.#size += 1;
    this.#rise(this.#size - 1, item, key);
  }

  lower(item: number, key: number): void {
    this.#rise(this.#position[item] ?? 0, item, key);
  }

  /** Takes the nearest out; not to be called when empty. */
  take(): number {
    const first = this.#items[0] ?? 0;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#items[this.#size] ?? 0, this.#keys[this.#size] ?? 0);
    return first;
  }

  #rise(from: number, item: number, key: number): void {
    const items = this.#items;
    const keys = this.#keys;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const parentKey = keys[parent] ?? 0;
      if (parentKey <= key) break;
      const moved = items[parent] ?? 0;
      items[at] = moved;
      keys[at] = parentKey;
      this.#position[moved] = at;
      at = parent;
    }
    items[at] = item;
    keys[at] = key;
    this.#position[item] = at;
  }

  #sink(item: number, key: number): void {
    const items = this.#items;
    const keys = this.#keys;
    const size = this.#size;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= size) break;
      let child = first;
      let childKey = keys[first] ?? 0;
      const last = Math.min(first + 4, size);
      for (let other = first + 1; other < last; other += 1) {
        const otherKey = keys[other] ?? 0;
        if (otherKey < childKey) {
          child = other;
          childKey = otherKey;
        }
      }
      if (childKey >= key) break;
      const moved = items[child] ?? 0;
      items[at] = moved;
      keys[at] = childKey;
      this.#position[moved] = at;
      at = child;
    }
    items[at] = item;
    keys[at] = key;
    this.#position[item] = at;
  }
}
