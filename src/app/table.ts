import type { Capability } from './capability.ts';

type Part = 'commands' | 'actions' | 'forms' | 'effects' | 'due';

/** All entries of one part, by key. @throws when two capabilities claim the same key. */
export function table<P extends Part>(
  capabilities: readonly Capability[],
  part: P,
): ReadonlyMap<string, NonNullable<Capability[P][keyof Capability[P]]>> {
  const all = new Map<string, NonNullable<Capability[P][keyof Capability[P]]>>();
  for (const capability of capabilities) {
    for (const [key, entry] of Object.entries(capability[part])) {
      if (all.has(key)) throw new Error(`two capabilities answer the ${part} entry ${key}`);
      all.set(key, entry);
    }
  }
  return all;
}
