const most = 20_000;

/**
 * Remembers what a pure function made of a key: planning for many people asks for the same days in the same zones again
 * and again. Forgets everything when it holds too much.
 */
export function remembered<K, T>(): (key: K, make: () => T) => T {
  const known = new Map<K, T>();
  return (key, make) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make();
    if (known.size >= most) known.clear();
    known.set(key, made);
    return made;
  };
}
