const letters = 'abcdefghijklmnopqrstuvwxyz';
const length = 6;

/**
 * A name that tells neither who nor why: six letters taken from the pair's random id, so that every try at opening
 * the space gives it the same one.
 */
export function spaceName(pairId: string): string {
  // FNV-1a, carried on from letter to letter: spreads whatever alphabet ids are written in.
  let hash = 0x811c9dc5;
  for (const sign of pairId) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  let name = '';
  for (let at = 0; at < length; at += 1) {
    hash = Math.imul(hash ^ (hash >>> 15) ^ at, 0x01000193) >>> 0;
    name += letters[hash % letters.length] ?? '';
  }
  return `mentoring-${name}`;
}
