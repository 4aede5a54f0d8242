import express, { type Router } from 'express';
import type { SlackState } from './slackState.ts';

/** `POST /upload/v1/<file id>`: the bytes, raw or as the only part of a multipart form (docs: "files.getUploadURLExternal"). */
export function uploads(states: ReadonlyMap<string, SlackState>): Router {
  const router = express.Router();
  router.use(express.raw({ type: () => true, limit: '10mb' }));
  router.post('/:id', (request, response) => {
    const upload = [...states.values()].map(({ uploads }) => uploads.get(request.params.id)).find(Boolean);
    const body: unknown = request.body;
    if (upload === undefined || !Buffer.isBuffer(body)) return void response.status(404).send('not found');
    const bytes = fileIn(body, request.headers['content-type'] ?? '');
    if (bytes.length !== upload.length) return void response.status(400).send('length mismatch');
    upload.bytes = bytes;
    response.send(`OK - ${bytes.length}`);
  });
  return router;
}

function fileIn(body: Buffer, contentType: string): Uint8Array {
  const [, boundary] = /boundary=([^;]+)/.exec(contentType) ?? [];
  if (boundary === undefined) return body;
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.indexOf(`\r\n--${boundary}`, start);
  return body.subarray(start, end);
}
