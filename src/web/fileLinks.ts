import { z } from 'zod';
import type { FileLinks, FileRef } from '../ports/fileLinks.ts';
import { createSigner, type SigningOptions } from './signer.ts';

export interface FileLinkOptions extends SigningOptions {
  /** Without a trailing slash. */
  readonly publicUrl: string;
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
 * Links that carry what they lead to and until when, signed for this installation alone. Nothing is stored, so there is
 * nothing to list, and nothing to forget to erase.
 */
export function createFileLinks({ publicUrl, now, ...keys }: FileLinkOptions): SignedLinks {
  const signer = createSigner('file links', keys);

  return {
    urlOf: ({ kind, ids, reader }, until) => {
      const content = { k: kind, i: ids, r: reader, e: Math.floor(until.getTime() / 1000) };
      return `${publicUrl}${takes.test(kind) ? uploadsPath : filesPath}/${signer.sign(content)}`;
    },
    read: (token) => {
      const content = payloadSchema.safeParse(signer.open(token));
      if (!content.success) return null;
      const { k, i, r, e } = content.data;
      return e * 1000 > now().getTime() ? { kind: k, ids: i, reader: r } : null;
    },
  };
}
