/**
 * `one by one`: 12 side by side, each job finished when its own call ends, as a bot's messages are.
 * `in batches`: 50 claimed and 50 finished together, as each library does where it is asked to save on statements.
 */
export const ways = ['one by one', 'in batches'] as const;
export type Way = (typeof ways)[number];

export interface Contest {
  /** The address of a PostgreSQL database. */
  readonly database: string;
  /** Where the other libraries are installed. */
  readonly folder: string;
  readonly count: number;
  readonly way: Way;
  /** The same queue is tried several times, each on jobs of its own. */
  readonly run: number;
}

export const side = 12;
export const batch = 50;

export async function sideBySide<T>(items: T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const runner = async () => {
    for (let item = items.pop(); item !== undefined; item = items.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: side }, runner));
}

/** Jobs a second. @param work does all of them and answers how many those were */
export async function rate(count: number, work: () => Promise<number>): Promise<number> {
  const started = performance.now();
  const done = await work();
  if (done !== count) throw new Error(`${done} of ${count} were done`);
  return Math.round((count * 1000) / (performance.now() - started));
}

/** `work` on at most a thousand at a time, from `from` to before `to`. */
export async function inThousands(count: number, work: (from: number, to: number) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < count; from += 1000) await work(from, Math.min(count, from + 1000));
}
