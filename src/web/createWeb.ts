import express, { type ErrorRequestHandler, type Express, type RequestHandler, type Router } from 'express';
import type { Registry } from 'prom-client';
import { z } from 'zod';
import type { Log } from '../ports/log.ts';

export interface WebOptions {
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Whether the platforms are connected and nothing is being shut down. */
  ready(): boolean;
  readonly registry: Registry;
  /** The platforms' doors by path; each limits and reads its bodies itself. */
  readonly doors: Readonly<Record<string, Router>>;
  readonly log: Log;
}

/** The HTTP side: health, figures and the platforms' doors. Unknown paths are 404; errors say nothing of their cause. */
export function createWeb(options: WebOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders);
  app.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  app.get('/readyz', async (_request, response) => {
    const reason = await whyNotReady(options);
    if (reason === null) response.json({ status: 'ready' });
    else response.status(503).json({ status: 'not-ready', reason });
  });
  app.get('/metrics', async (_request, response) => {
    response.type(options.registry.contentType).send(await options.registry.metrics());
  });
  for (const [path, door] of Object.entries(options.doors)) app.use(path, door);
  app.use((_request, response) => {
    response.status(404).json({ error: 'not-found' });
  });
  app.use(errors(options.log));
  return app;
}

const securityHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  next();
};

async function whyNotReady(options: WebOptions): Promise<'platforms' | 'database' | null> {
  if (!options.ready()) return 'platforms';
  try {
    await options.ping();
    return null;
  } catch {
    return 'database';
  }
}

/** A signed link opens a file to whoever has it, a log's reader included. */
const withoutTokens = (path: string): string => path.replaceAll(/[^/]{60,}/g, '…');

/** Body parsers and routers mark the caller's mistakes with a 4xx status; anything else is ours. */
const statusSchema = z.object({ status: z.int().min(400).max(499) });

function errors(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const parsed = statusSchema.safeParse(error);
    const status = parsed.success ? parsed.data.status : 500;
    const name = error instanceof Error ? error.name : typeof error;
    const fields = { path: withoutTokens(request.path), status, error: name };
    if (status < 500) log.warn(fields, 'a request was refused');
    else log.error(fields, 'a request failed');
    if (response.headersSent) next(error);
    else response.status(status).json({ error: status < 500 ? 'bad-request' : 'failed' });
  };
}
