/**
 * Works through `items`: those of one lane one after the other, in their order; different lanes side by side, `width` at a
 * time, so that nobody's full lane keeps the others waiting. Never rejects as long as `work` does not.
 */
export async function inLanes<T>(
  items: readonly T[],
  laneOf: (item: T) => string,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const lanes = new Map<string, T[]>();
  for (const item of items) {
    const lane = lanes.get(laneOf(item));
    if (lane) lane.push(item);
    else lanes.set(laneOf(item), [item]);
  }
  const waiting = lanes.values();
  const runner = async () => {
    for (const lane of waiting) for (const item of lane) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, lanes.size) }, runner));
}
