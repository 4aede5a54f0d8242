import { Client, type Context, GraphClientError, type Middleware } from '@microsoft/microsoft-graph-client';
import type { z } from 'zod';
import { PlatformError } from '../../ports/platformError.ts';
import type { AccessTokens } from './accessTokens.ts';
import { exchange } from './exchange.ts';

/** Microsoft Graph, asked once per call; failures are `PlatformError`s. Paths start with a slash, or are those of a further page. */
export interface Graph {
  get<T>(path: string, schema: z.ZodType<T>): Promise<T>;
  post<T>(path: string, body: object, schema: z.ZodType<T>): Promise<T>;
  /** For what only `/beta` offers, and where the answer says nothing. */
  postBeta(path: string, body: object): Promise<void>;
  delete(path: string): Promise<void>;
  deleteBeta(path: string): Promise<void>;
  /** The address of an entity, for `@odata.bind`. */
  address(path: string): string;
}

/** "National cloud deployments" of Microsoft Graph. */
const nationalClouds = new Set([
  'https://graph.microsoft.us',
  'https://dod-graph.microsoft.us',
  'https://microsoftgraph.chinacloudapi.cn',
]);

/** @param url another cloud's or a stand-in's root, with or without `/v1.0`; `null` for the public cloud. */
export function graph(url: string | null, tenant: string, tokens: AccessTokens): Graph {
  const root = (url ?? 'https://graph.microsoft.com').replace(/\/+$/, '').replace(/\/v1\.0$/, '');
  // The audience is the cloud's root; a stand-in is spoken to as the public one.
  const cloud = nationalClouds.has(root) ? root : 'https://graph.microsoft.com';
  const client = Client.initWithMiddleware({
    baseUrl: `${root}/`,
    defaultVersion: 'v1.0',
    middleware: sendOnce(tenant, `${cloud}/.default`, tokens),
  });
  return {
    get: (path, schema) => call(async () => schema.parse(await client.api(inside(path)).get())),
    post: (path, body, schema) => call(async () => schema.parse(await client.api(path).post(body))),
    postBeta: (path, body) => call(async () => void (await client.api(path).version('beta').post(body))),
    delete: (path) => call(async () => void (await client.api(path).delete())),
    deleteBeta: (path) => call(async () => void (await client.api(path).version('beta').delete())),
    address: (path) => `${root}/v1.0${path}`,
  };

  /** A further page is named by its whole address, which must be Graph's own: a token goes there. */
  function inside(path: string): string {
    if (path.startsWith('/')) return path;
    if (path.startsWith(`${root}/v1.0/`)) return path.slice(`${root}/v1.0`.length);
    throw new PlatformError('refused', 'next_link');
  }
}

/** Takes the place of the client's own chain, which would try again by itself. */
function sendOnce(tenant: string, scope: string, tokens: AccessTokens): Middleware {
  return {
    async execute(context: Context) {
      try {
        const token = await tokens.get(tenant, scope);
        const { status, headers, text } = await exchange({
          url: typeof context.request === 'string' ? context.request : context.request.url,
          method: context.options?.method ?? 'GET',
          headers: {
            ...Object.fromEntries(new Headers(context.options?.headers)),
            authorization: `Bearer ${token}`,
          },
          body: typeof context.options?.body === 'string' ? context.options.body : null,
        });
        context.response = new Response(text === '' ? null : text, { status, headers: contentType(headers) });
      } catch (error) {
        if (error instanceof PlatformError && error.detail.startsWith('401')) tokens.forget(tenant, scope);
        // The client passes on this kind of error alone as it is.
        throw GraphClientError.setGraphClientError({ error });
      }
    },
  };
}

function contentType(headers: Headers): Record<string, string> {
  const type = headers.get('content-type');
  return type === null ? {} : { 'content-type': type };
}

async function call<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof PlatformError) throw cause;
    const inner: unknown = cause instanceof GraphClientError ? cause.customError?.error : null;
    if (inner instanceof PlatformError) throw inner;
    throw new PlatformError('refused', 'graph_answer', null, { cause });
  }
}
