import { acknowledgementMs, type BotAnswer, type BotDoor, type BotRequest } from './botDoor.ts';
import { signedHeaders } from './signing.ts';

/** Delivers by HTTP: JSON for events, forms for commands and interactivity, each signed. */
export function httpDoor(url: string, secret: string, now: () => Date): BotDoor {
  return {
    send: async (request) => {
      const { body, type } = wire(request);
      const retry = request.kind === 'event' ? request.retry : null;
      try {
        const response = await fetch(url, {
          method: 'POST',
          body,
          headers: {
            'content-type': type,
            'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
            ...signedHeaders(secret, body, now()),
            ...(retry === null
              ? {}
              : { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason }),
          },
          signal: AbortSignal.timeout(acknowledgementMs),
        });
        const text = await response.text();
        if (response.ok) return { ok: true, body: parsedOrNull(text) };
        const noRetry = response.headers.get('x-slack-no-retry') === '1';
        return { ok: false, reason: 'http_error', status: response.status, noRetry };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => undefined,
  };
}

function wire(request: BotRequest): { body: string; type: string } {
  const form = 'application/x-www-form-urlencoded';
  switch (request.kind) {
    case 'event':
      return { body: JSON.stringify(request.body), type: 'application/json' };
    case 'command':
      return { body: new URLSearchParams(request.fields).toString(), type: form };
    case 'interactive':
      return { body: new URLSearchParams({ payload: JSON.stringify(request.payload) }).toString(), type: form };
  }
}

function failure(error: unknown): BotAnswer {
  const timedOut = error instanceof Error && error.name === 'TimeoutError';
  return { ok: false, reason: timedOut ? 'http_timeout' : 'connection_failed', status: null, noRetry: false };
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text === '' ? null : { text };
  }
}
