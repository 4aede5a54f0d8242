const bits = 11;
const buckets = 1 << bits;

/** Places of `keys` in ascending order, equal keys in the order of `order`: least significant digit first, linear. */
export function sortedBy(keys: Int32Array, order: Int32Array): Int32Array {
  let highest = 0;
  for (let at = 0; at < order.length; at += 1) highest = Math.max(highest, keys[order[at] ?? 0] ?? 0);
  let from = order;
  let into: Int32Array = new Int32Array(order.length);
  const starts = new Int32Array(buckets + 1);
  for (let shift = 0; shift < 31 && highest >>> shift > 0; shift += bits) {
    starts.fill(0);
    for (let at = 0; at < from.length; at += 1) {
      const digit = ((keys[from[at] ?? 0] ?? 0) >>> shift) & (buckets - 1);
      starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
    }
    for (let digit = 0; digit < buckets; digit += 1)
      starts[digit + 1] = (starts[digit + 1] ?? 0) + (starts[digit] ?? 0);
    for (let at = 0; at < from.length; at += 1) {
      const place = from[at] ?? 0;
      const digit = ((keys[place] ?? 0) >>> shift) & (buckets - 1);
      const to = starts[digit] ?? 0;
      starts[digit] = to + 1;
      into[to] = place;
    }
    const free = from === order ? new Int32Array(order.length) : from;
    from = into;
    into = free;
  }
  return from;
}

export function inOrder(count: number): Int32Array {
  const order = new Int32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = at;
  return order;
}
