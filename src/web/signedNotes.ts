import { z } from 'zod';
import type { SignedNotes } from '../ports/workspaces.ts';
import { createSigner, type SigningOptions } from './signer.ts';

/** In one-letter names, since it travels in an address. `e` is the end in seconds. */
const noteSchema = z.strictObject({ n: z.string(), a: z.string(), e: z.int() });

/** Notes for one purpose, such as an invitation. Nothing is stored: whoever takes one sees to it that it serves once. */
export function createSignedNotes(purpose: string, keys: SigningOptions, now: () => Date): SignedNotes {
  const signer = createSigner(purpose, keys);
  return {
    write: (id, about, until) => signer.sign({ n: id, a: about, e: Math.floor(until.getTime() / 1000) }),
    read: (token) => {
      const read = noteSchema.safeParse(signer.open(token));
      if (!read.success || read.data.e * 1000 <= now().getTime()) return null;
      return { id: read.data.n, about: read.data.a };
    },
  };
}
