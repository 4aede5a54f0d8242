import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import type { WebOptions } from '../../src/web/createWeb.ts';
import { serveWeb, type WebRig } from './webRig.ts';

let rig: WebRig | null = null;

afterEach(() => rig?.close());

async function serve(changes: Partial<WebOptions> = {}): Promise<WebRig> {
  rig = await serveWeb(changes);
  return rig;
}

function door(): express.Router {
  const router = express.Router();
  router.post('/', express.json({ limit: '1kb' }), (_request, response) => {
    response.json({ ok: true });
  });
  router.get('/broken', async () => {
    throw new Error('a message that quotes a person');
  });
  return router;
}

describe('the HTTP side', () => {
  it('lives', async () => {
    const { get } = await serve();
    const response = await get('/healthz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });

  it.each([
    [{}, 200, { status: 'ready' }],
    [{ ready: () => false }, 503, { status: 'not-ready', reason: 'platforms' }],
    [{ ping: () => Promise.reject(new Error('gone')) }, 503, { status: 'not-ready', reason: 'database' }],
  ])('says whether it is ready: %o', async (changes, status, body) => {
    const { get } = await serve(changes);
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([status, body]);
  });

  it('counts what comes in, what goes out and what waits', async () => {
    const { get, metrics } = await serve();
    metrics.heard('slack', 'words', 'done', 12);
    metrics.sent('teams', 'uncertain', 80);
    const text = await (await get('/metrics')).text();
    expect(text).toContain('rapport_inbound_seconds_count{platform="slack",kind="words",outcome="done"} 1');
    expect(text).toContain('rapport_sends_total{platform="teams",outcome="uncertain"} 1');
    expect(text).toContain('rapport_outbox_effects{state="waiting"} 3');
    expect(text).toContain('rapport_outbox_effects{state="uncertain"} 1');
  });

  it('sends what keeps browsers out of trouble, and not what it is made of', async () => {
    const { get } = await serve();
    const { headers } = await get('/healthz');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'/);
    expect(headers.get('x-powered-by')).toBe(null);
  });

  it('knows no other path', async () => {
    const { get } = await serve();
    expect((await get('/.env')).status).toBe(404);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(404);
  });

  it('refuses what is malformed or too large, and lives', async () => {
    const { get, logged } = await serve({ doors: { '/door': door() } });
    const post = (body: string) =>
      get('/door', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
    expect((await post('{"secret words":')).status).toBe(400);
    expect((await post(JSON.stringify({ long: 'x'.repeat(2000) }))).status).toBe(413);
    expect((await post('{}')).status).toBe(200);
    expect(logged.map(({ level }) => level)).toEqual(['warn', 'warn']);
    expect(JSON.stringify(logged)).not.toContain('secret words');
  });

  it('says nothing of a defect, neither to the caller nor with its words to the log', async () => {
    const { get, logged } = await serve({ doors: { '/door': door() } });
    const response = await get('/door/broken');
    expect([response.status, await response.json()]).toEqual([500, { error: 'failed' }]);
    expect(logged.map(({ level }) => level)).toEqual(['error']);
    expect(JSON.stringify(logged)).not.toContain('quotes a person');
  });
});
