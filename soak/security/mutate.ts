import { hostileString } from './hostileStrings.ts';
import type { Random } from './random.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same JSON with something in it changed, somewhere: a value, its type, a key, what is there at all. */
export function mutate(value: Json, random: Random): Json {
  if (random.chance(0.05) || value === null || typeof value !== 'object') return instead(value, random);
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    if (items.length === 0 || random.chance(0.1)) return [...items, instead(null, random)];
    const at = random.below(items.length);
    if (random.chance(0.1)) return items.filter((_, index) => index !== at);
    return items.map((item, index) => (index === at ? mutate(item, random) : item));
  }
  const entries = Object.entries(value);
  if (entries.length === 0 || random.chance(0.08)) {
    return Object.fromEntries([...entries, [hostileString(random), instead(null, random)]]);
  }
  const at = random.below(entries.length);
  if (random.chance(0.1)) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(entries.map(([key, item], index) => [key, index === at ? mutate(item, random) : item]));
}

function instead(value: Json, random: Random): Json {
  const makers: readonly [() => Json, ...(() => Json)[]] = [
    () => null,
    () => random.chance(0.5),
    () => random.of([0, -1, 1.5, 2 ** 53, -(2 ** 31), 1e308]),
    () => '',
    () => hostileString(random),
    () => hostileString(random),
    () => 'x'.repeat(random.of([1, 151, 3_001, 20_000])),
    () => [value, value],
    () => ({ __proto__x: value }),
    () => nested(random.of([5, 200])),
  ];
  return random.of(makers)();
}

function nested(depth: number): Json {
  let json: Json = 'deep';
  for (let level = 0; level < depth; level += 1) json = level % 2 === 0 ? [json] : { a: json };
  return json;
}
