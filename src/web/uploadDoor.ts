import express, { type Response as Answer, type Router } from 'express';
import type { FileRef } from '../ports/fileLinks.ts';
import type { FileView } from '../ports/fileView.ts';
import type { PageView } from '../ports/pageView.ts';
import type { OutgoingFile } from '../ports/platform.ts';
import type { SignedLinks } from './fileLinks.ts';

export interface UploadDoorOptions<Sent> {
  readonly links: Pick<SignedLinks, 'read'>;
  /** What was sent, read as far as it can be. Throws nothing for what people send. */
  read(name: string, bytes: Uint8Array): Promise<Sent>;
  /** The page behind a link, with what came of a file; `null` when there is nothing for its reader. */
  answer(ref: FileRef, sent: { readonly file: Sent; readonly really: boolean } | null): Promise<PageView | null>;
  toFile(view: FileView): Promise<OutgoingFile>;
}

const largest = '32mb';
/** As for other pages; this one has a form. */
const formPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'";

/** A page at which a file is sent, behind a signed link; whoever follows it late or without right finds nothing. */
export function uploadDoor<Sent>({ links, read, answer, toFile }: UploadDoorOptions<Sent>): Router {
  const router = express.Router();
  router.get('/:token', async (request, response, next) => {
    const ref = links.read(request.params.token);
    const page = ref && (await answer(ref, null));
    if (!page) return next();
    await show(response, page);
  });
  router.post(
    '/:token',
    // Before anything of the body is read: only whoever has a link can make the bot hold a file in memory.
    (request, _response, next) => (links.read(request.params.token) ? next() : next('route')),
    express.raw({ type: 'multipart/form-data', limit: largest }),
    async (request, response, next) => {
      const ref = links.read(request.params.token);
      if (!ref || !Buffer.isBuffer(request.body)) return next();
      const form = await formOf(request.headers['content-type'] ?? '', request.body);
      const file = form?.get('file');
      if (!form || !file || typeof file === 'string') {
        response.status(400).end();
        return;
      }
      const sent = await read(file.name, new Uint8Array(await file.arrayBuffer()));
      const page = await answer(ref, { file: sent, really: form.get('what') === 'import' });
      if (!page) return next();
      await show(response, page);
    },
  );
  return router;

  async function show(response: Answer, page: PageView): Promise<void> {
    const { bytes, type } = await toFile({ kind: 'page', name: 'upload.html', page });
    response.set({ 'cache-control': 'no-store', 'content-security-policy': formPolicy, 'x-robots-tag': 'noindex' });
    response.type(type).send(Buffer.from(bytes));
  }
}

/** Node reads multipart forms by itself; `null` for what is none. */
async function formOf(type: string, body: Buffer): Promise<FormData | null> {
  try {
    return await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
