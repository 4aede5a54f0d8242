/** Something that looks like an address at work; whose it is, the platforms know. */
const address = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** Addresses out of what somebody typed or pasted, in lower case and each once; `wrong` is what is none. */
export function readAddresses(typed: string): {
  readonly addresses: readonly string[];
  readonly wrong: readonly string[];
} {
  const parts = typed
    .split(/[\s,;]+/u)
    .map((part) => part.replace(/^<|>$/g, '').toLowerCase())
    .filter(Boolean);
  const addresses = [...new Set(parts.filter((part) => address.test(part)))];
  return { addresses, wrong: parts.filter((part) => !address.test(part)) };
}
