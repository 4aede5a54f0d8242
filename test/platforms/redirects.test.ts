import { createServer } from 'node:http';
import { webApi } from '@slack/bolt';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { postResponse } from '../../src/platforms/slack/postResponse.ts';
import { exchange } from '../../src/platforms/teams/exchange.ts';

const heard: string[] = [];
/** Sends everybody on to `/elsewhere`, where nobody may come. */
const server = createServer((request, response) => {
  heard.push(request.url ?? '');
  response.writeHead(307, { location: '/elsewhere' }).end();
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = address !== null && typeof address === 'object' ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

it('follows no redirect with a credential, on either platform', async () => {
  const bearer = { authorization: 'Bearer secret', 'content-type': 'application/json' };
  await expect(exchange({ url: `${base}/teams`, method: 'POST', headers: bearer, body: '{}' })).rejects.toThrow();
  await expect(postResponse(`${base}/response`, {}, base, 2_000)).rejects.toThrow();
  const client = new webApi.WebClient('xoxb-local', {
    slackApiUrl: `${base}/api/`,
    retryConfig: { retries: 0 },
    allowAbsoluteUrls: false,
    logLevel: webApi.LogLevel.ERROR,
  });
  await client.auth.test().catch(() => undefined);
  expect(heard).toContain('/teams');
  expect(heard).toContain('/response');
  expect(heard).toContain('/api/auth.test');
  expect(heard).not.toContain('/elsewhere');
});
