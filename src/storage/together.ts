interface Asked<T, R> {
  readonly item: T;
  resolve(result: R): void;
  reject(error: unknown): void;
}

/**
 * What is asked for while `work` is busy is done together next, as a database does with commits. Where that fails, each
 * is done alone, so that what is wrong with one stays with it: `work` does all of what it is given, or nothing.
 */
export function together<T, R>(work: (items: readonly T[]) => Promise<readonly R[]>): (item: T) => Promise<R> {
  let waiting: Asked<T, R>[] = [];
  let busy = false;

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      // Those that come at the same moment are together from the first.
      if (!busy) setImmediate(workOff);
      busy = true;
    });

  async function workOff(): Promise<void> {
    while (waiting.length > 0) {
      const asked = waiting;
      waiting = [];
      await attempt(asked).catch(() => Promise.all(asked.map(alone)));
    }
    busy = false;
  }

  async function attempt(asked: readonly Asked<T, R>[]): Promise<void> {
    const results = await work(asked.map(({ item }) => item));
    for (const [index, result] of results.entries()) asked[index]?.resolve(result);
  }

  async function alone(one: Asked<T, R>): Promise<void> {
    await attempt([one]).catch(one.reject);
  }
}
