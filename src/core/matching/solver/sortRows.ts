/** From this length on, rows are left to the sort of the platform. */
const longRow = 64;
/** More than any right vertex: cost and right vertex together are whole numbers that double precision holds. */
const vertices = 2 ** 22;

interface Rows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly cost: Int32Array;
}

/** Sorts each row in place, by cost and then by right vertex. Most rows are short: those by insertion. */
export function sortRows({ start, to, cost }: Rows): void {
  for (let i = 0; i + 1 < start.length; i += 1) {
    const from = start[i] ?? 0;
    const until = start[i + 1] ?? 0;
    if (until - from < longRow) insert(to, cost, from, until);
    else sortLong(to, cost, from, until);
  }
}

function insert(to: Int32Array, cost: Int32Array, from: number, until: number): void {
  for (let at = from + 1; at < until; at += 1) {
    const c = cost[at] ?? 0;
    const j = to[at] ?? 0;
    let place = at;
    while (place > from) {
      const before = cost[place - 1] ?? 0;
      if (before < c || (before === c && (to[place - 1] ?? 0) < j)) break;
      cost[place] = before;
      to[place] = to[place - 1] ?? 0;
      place -= 1;
    }
    cost[place] = c;
    to[place] = j;
  }
}

function sortLong(to: Int32Array, cost: Int32Array, from: number, until: number): void {
  const keys = new Float64Array(until - from);
  for (let at = from; at < until; at += 1) keys[at - from] = (cost[at] ?? 0) * vertices + (to[at] ?? 0);
  keys.sort();
  for (const [place, key] of keys.entries()) {
    const j = key % vertices;
    to[from + place] = j;
    cost[from + place] = (key - j) / vertices;
  }
}
