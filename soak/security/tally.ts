/** How often each kind of thing happened, with the first of each to look at. */
export function tally() {
  const kinds = new Map<string, { times: number; readonly first: string }>();
  return {
    note(kind: string, example: string): void {
      const known = kinds.get(kind);
      if (known) known.times += 1;
      else kinds.set(kind, { times: 1, first: example });
    },
    /** The most frequent first, none left out. */
    lines: (): readonly string[] =>
      [...kinds]
        .sort(([, a], [, b]) => b.times - a.times)
        .map(([kind, { times, first }]) => `${times} × ${kind}, for example ${first}`),
  };
}
