/** The same value with its typed arrays in memory that threads share, instead of a copy for each. */
export function shareArrays<T>(value: T): T;
export function shareArrays(value: unknown): unknown {
  if (value instanceof Int32Array) return new Int32Array(sharedCopy(value));
  if (value instanceof Float64Array) return new Float64Array(sharedCopy(value));
  if (value instanceof Uint8Array) return new Uint8Array(sharedCopy(value));
  if (value instanceof Int16Array) return new Int16Array(sharedCopy(value));
  if (Array.isArray(value)) return value.map((item: unknown) => shareArrays(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]): [string, unknown] => [key, shareArrays(item)]));
}

function sharedCopy(array: Int32Array | Float64Array | Uint8Array | Int16Array): SharedArrayBuffer {
  const shared = new SharedArrayBuffer(array.byteLength);
  new Uint8Array(shared).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  return shared;
}
