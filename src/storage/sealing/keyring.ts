import { createHmac } from 'node:crypto';
import { decrypt, encrypt } from './cipher.ts';

const version = 1;
const idLength = 8;
const keyLength = 32;

/**
 * The installation's keys: `DATA_KEY` wraps, it and `DATA_KEY_PREVIOUS` unwrap. They never touch a text themselves:
 * they wrap the small key of each row, so that a change of key rewrites one small column.
 */
export interface Keyring {
  /** A version byte, the id of the wrapping key, and the row's key under it. */
  wrap(rowKey: Buffer, context: string): Buffer;
  /** `null` when it was wrapped by a key that is not here, or for another row. */
  unwrap(wrapped: Buffer, context: string): Buffer | null;
  /** How everything begins that the current key has wrapped. */
  readonly currentMark: Buffer;
}

/** `current` and `previous` are 32 bytes each. */
export function createKeyring(current: Buffer, previous: Buffer | null): Keyring {
  const held = [current, ...(previous === null ? [] : [previous])].map((key) => ({ key, id: keyId(key) }));
  const currentMark = Buffer.concat([Buffer.of(version), keyId(current)]);
  return {
    currentMark,
    wrap: (rowKey, context) => Buffer.concat([currentMark, encrypt(current, rowKey, context)]),
    unwrap: (wrapped, context) => {
      if (wrapped[0] !== version) return null;
      const id = wrapped.subarray(1, 1 + idLength);
      const match = held.find((candidate) => candidate.id.equals(id));
      return match === undefined ? null : decrypt(match.key, wrapped.subarray(1 + idLength), context);
    },
  };
}

/** Names a key without telling anything of it. */
function keyId(key: Buffer): Buffer {
  if (key.length !== keyLength) throw new RangeError('A data key is 32 bytes');
  return createHmac('sha256', key).update('rapport data key id').digest().subarray(0, idLength);
}
