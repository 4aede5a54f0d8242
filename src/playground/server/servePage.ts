import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import express, { type ErrorRequestHandler } from 'express';
import { ZodError } from 'zod';
import { api, type PageBackend } from './api.ts';

const page = fileURLToPath(new URL('../page/', import.meta.url));

/** Serves the page on loopback. `port` 0 takes a free one. */
export async function servePage(backend: PageBackend, port: number): Promise<{ url: string; close(): void }> {
  const script = await bundle();
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    // Another site's page must not reach this one by a name of its own that resolves to loopback.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) {
      response.status(403).end();
      return;
    }
    response.setHeader('cache-control', 'no-store');
    response.setHeader(
      'content-security-policy',
      // Pictures come from the bot, which a platform would fetch through a proxy of its own.
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: http://127.0.0.1:*",
    );
    next();
  });
  app.use('/api', api(backend));
  app.get('/page.js', (_request, response) => response.type('js').send(script));
  app.get('/page.css', (_request, response) => response.sendFile('page.css', { root: page }));
  app.get('/', (_request, response) => response.sendFile('index.html', { root: page }));
  app.use(explain);
  const server = app.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const explain: ErrorRequestHandler = (error, _request, response, _next) => {
  response
    .status(error instanceof ZodError ? 400 : 502)
    .json({ error: error instanceof Error ? error.message : 'That did not work.' });
};

async function bundle(): Promise<string> {
  const built = await build({
    entryPoints: [`${page}main.tsx`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  return built.outputFiles[0]?.text ?? '';
}
