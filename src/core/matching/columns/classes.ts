/** Numbers for values in the order in which they come: the same key, the same number, and one example of each. */
export class Classes<T> {
  readonly examples: T[] = [];
  readonly #numbers = new Map<unknown, number>();

  numberOf(key: unknown, example: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.examples.length;
    this.#numbers.set(key, number);
    this.examples.push(example);
    return number;
  }
}
