import express, { type Response, type Router } from 'express';
import type { FileRef } from '../ports/fileLinks.ts';
import type { FileView } from '../ports/fileView.ts';
import type { OutgoingFile } from '../ports/platform.ts';
import type { SignedLinks } from './fileLinks.ts';

export interface FilesDoorOptions {
  readonly links: Pick<SignedLinks, 'read'>;
  /**
   * What the link leads to now, in the language asked for with `?lang=` or else in its reader's; `null` when there is
   * nothing (any more) for its reader.
   */
  open(file: FileRef, language: string | null): Promise<FileView | null>;
  toFile(view: FileView): Promise<OutgoingFile>;
}

/** A page needs its own styles and pictures, and nothing from anywhere; it runs no script. */
const pagePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'; sandbox";

/** Opens signed links. What is forged, expired, unknown or not this reader's is not found, as any other address is. */
export function filesDoor({ links, open, toFile }: FilesDoorOptions): Router {
  const router = express.Router();
  router.get('/:token', async (request, response, next) => {
    const ref = links.read(request.params.token);
    const { lang } = request.query;
    const view = ref && (await open(ref, typeof lang === 'string' ? lang : null));
    if (!view) return next();
    hand(response, await toFile(view));
  });
  return router;
}

/** A file is saved; a page is read where it is. No cache keeps either. */
function hand(response: Response, { name, type, bytes }: OutgoingFile): void {
  if (type.startsWith('text/html')) response.set('content-security-policy', pagePolicy);
  else response.attachment(name);
  response.set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' }).type(type).send(Buffer.from(bytes));
}
