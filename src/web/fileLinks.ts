import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { FileLinks, FileRef } from '../ports/fileLinks.ts';

export interface FileLinkOptions {
  /** Without a trailing slash. */
  readonly publicUrl: string;
  /** The installation's keys of 32 bytes, the one to sign with first: links outlive a change of key. */
  readonly dataKeys: readonly [Buffer, ...Buffer[]];
  readonly installationId: string;
  readonly now: () => Date;
}

export interface SignedLinks extends FileLinks {
  /** `null` alike for what is forged, has expired or makes no sense. */
  read(token: string): FileRef | null;
}

export const filesPath = '/files';
/** Links that take something instead of giving it. */
export const uploadsPath = '/uploads';
const takes = /\.upload$/;

/** In one-letter names, since it travels in an address. `e` is the end in seconds. */
const payloadSchema = z.strictObject({
  k: z.string(),
  i: z.record(z.string(), z.string()),
  r: z.string().nullable(),
  e: z.int(),
});

/**
 * Links that carry what they lead to and until when, signed with HMAC-SHA256 under a key derived from the data key by
 * HKDF, for this installation alone. Nothing is stored, so there is nothing to list, and nothing to forget to erase.
 */
export function createFileLinks({ publicUrl, dataKeys, installationId, now }: FileLinkOptions): SignedLinks {
  const keyFrom = (dataKey: Buffer) =>
    Buffer.from(hkdfSync('sha256', dataKey, '', `rapport file links: ${installationId}`, 32));
  const [signing, ...earlier] = dataKeys;
  const key = keyFrom(signing);
  const keys = [key, ...earlier.map(keyFrom)];
  const sign = (secret: Buffer, payload: string) => createHmac('sha256', secret).update(payload).digest();

  return {
    urlOf: ({ kind, ids, reader }, until) => {
      const content = { k: kind, i: ids, r: reader, e: Math.floor(until.getTime() / 1000) };
      const payload = Buffer.from(JSON.stringify(content)).toString('base64url');
      return `${publicUrl}${takes.test(kind) ? uploadsPath : filesPath}/${payload}.${sign(key, payload).toString('base64url')}`;
    },
    read: (token) => {
      const [payload = '', signature = ''] = token.split('.');
      const given = Buffer.from(signature, 'base64url');
      const genuine = keys.some((one) => {
        const expected = sign(one, payload);
        return given.length === expected.length && timingSafeEqual(given, expected);
      });
      if (!genuine) return null;
      const content = payloadSchema.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString()));
      if (!content.success) return null;
      const { k, i, r, e } = content.data;
      return e * 1000 > now().getTime() ? { kind: k, ids: i, reader: r } : null;
    },
  };
}
