/** One line of the table: what was measured, its bar, and whether it was met. */
export interface Figure {
  readonly what: string;
  readonly bar: string;
  readonly figure: string;
  readonly met: boolean;
  /** Milliseconds, where time is what counts: median, least and most of the runs, and processor time of the median. */
  readonly time: Time | null;
  /** How often all edges could have been read in that time, in the same run. */
  readonly readings: number | null;
}

export interface Time {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly cpu: number;
}

/** Runs something several times. The first run is counted too: it is what somebody waits for who asks once. */
export function timed<T>(runs: number, run: () => T): { readonly time: Time; readonly result: T } {
  const all = Array.from({ length: runs }, () => {
    const cpu = process.cpuUsage();
    const begun = performance.now();
    const result = run();
    const ms = performance.now() - begun;
    const used = process.cpuUsage(cpu);
    return { ms, cpu: (used.user + used.system) / 1000, result };
  }).sort((a, b) => a.ms - b.ms);
  const middle = all[Math.floor(all.length / 2)];
  if (middle === undefined) throw new Error('nothing was run');
  const least = all[0]?.ms ?? middle.ms;
  const most = all.at(-1)?.ms ?? middle.ms;
  return { time: { median: middle.ms, least, most, cpu: middle.cpu }, result: middle.result };
}

/** Reading all edges once: what the machine is worth at this moment. The best of a few, once warm. */
export function readingMs({ cost, to }: { readonly cost: Int32Array; readonly to: Int32Array }): number {
  let best = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now();
    for (let e = 0; e < cost.length; e += 1) sum = (sum + (cost[e] ?? 0) + (to[e] ?? 0)) | 0;
    best = Math.min(best, performance.now() - begun);
  }
  return Math.max(best, 0.001) + (sum === 0 ? 1e-9 : 0);
}

/** The figures as lines of a table, misses marked. */
export function tableOf(figures: readonly Figure[]): string {
  return figures
    .map(({ what, bar, figure, met, time, readings }) => {
      const spread =
        time === null
          ? ''
          : `${time.median.toFixed(0)} ms (${time.least.toFixed(0)} to ${time.most.toFixed(0)}; processor ${time.cpu.toFixed(0)})`;
      const ratio = readings === null ? '' : `= ${readings.toFixed(0)} readings`;
      return `${met ? 'ok  ' : 'MISS'} ${what.padEnd(44)} ${`bar: ${bar}`.padEnd(32)} ${figure}  ${spread} ${ratio}`.trimEnd();
    })
    .join('\n');
}
