import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

export interface SigningOptions {
  /** The installation's keys of 32 bytes, the one to sign with first: what is signed outlives a change of key. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
  readonly installationId: string;
}

export interface Signer {
  /** `content` as JSON and its signature, for an address. */
  sign(content: object): string;
  /** What was signed; `null` for what was not signed here. */
  open(token: string): unknown;
}

/**
 * Signs with HMAC-SHA256 under a key derived from the data key by HKDF, for this installation and one purpose: what is
 * signed for one cannot serve another.
 */
export function createSigner(purpose: string, { dataKeys, installationId }: SigningOptions): Signer {
  const keyFrom = (dataKey: Buffer) =>
    Buffer.from(hkdfSync('sha256', dataKey, '', `rapport ${purpose}: ${installationId}`, 32));
  const [signing, ...earlier] = dataKeys;
  const key = keyFrom(signing);
  const keys = [key, ...earlier.map(keyFrom)];
  const mac = (secret: Buffer, payload: string) => createHmac('sha256', secret).update(payload).digest('base64url');
  return {
    sign: (content) => {
      const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${payload}.${mac(key, payload)}`;
    },
    open: (token) => {
      const [payload = '', signature = '', ...more] = token.split('.');
      // Compared as written: the same bytes can be written in base64url in several ways, and one of them was handed out.
      const given = Buffer.from(signature);
      const genuine = keys.some((one) => {
        const expected = Buffer.from(mac(one, payload));
        return more.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
      });
      return genuine ? JSON.parse(Buffer.from(payload, 'base64url').toString()) : null;
    },
  };
}
