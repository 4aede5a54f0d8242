import express, { type Request, type Response, type Router } from 'express';
import type { SlackFaults } from './faults.ts';
import type { Method } from './method.ts';
import { authMethods } from './methods/auth.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { fileMethods } from './methods/files.ts';
import { userMethods } from './methods/users.ts';
import { viewMethods } from './methods/views.ts';
import { SlackFailure } from './slackFailure.ts';
import type { SlackState } from './slackState.ts';
import type { Tokens } from './tokens.ts';

export const methods: Readonly<Record<string, Method>> = {
  ...authMethods,
  ...chatMethods,
  ...conversationMethods,
  ...fileMethods,
  ...userMethods,
  ...viewMethods,
};

export interface WebApiOptions {
  readonly tokens: Tokens;
  readonly appToken: string;
  readonly scopes: readonly string[];
  readonly faults: SlackFaults;
  /** Told of every call, for tests and the page's wire log. */
  readonly onCall: (method: string, args: Readonly<Record<string, unknown>>) => void;
}

/** `POST /api/<method>`, form-encoded or JSON (docs: "Using the Slack Web API"). */
export function webApi(options: WebApiOptions): Router {
  const router = express.Router();
  router.use(express.urlencoded({ extended: false, limit: '1mb' }), express.json({ limit: '1mb' }));
  router.all('/:method', (request, response) => respond(options, request, response));
  return router;
}

function respond(options: WebApiOptions, request: Request, response: Response): void {
  const name = String(request.params.method);
  const fault = options.faults.take(name);
  switch (fault?.kind) {
    case 'rate-limited':
      response
        .status(429)
        .set('retry-after', String(fault.retryAfterSeconds))
        .json({ ok: false, error: 'ratelimited' });
      return;
    case 'server-error':
      response.status(500).send('Internal Server Error');
      return;
    case 'error':
      response.json({ ok: false, error: fault.code });
      return;
    case 'silent':
      return;
    case 'reset':
      request.socket.destroy();
      return;
    case 'slow':
      setTimeout(
        () => response.set('x-oauth-scopes', options.scopes.join(',')).json(run(options, name, request)),
        fault.ms,
      );
      return;
    default:
  }
  const answer = run(options, name, request);
  if (fault?.kind === 'unanswered') return;
  if (fault?.kind === 'dropped') request.socket.destroy();
  else response.set('x-oauth-scopes', options.scopes.join(',')).json(answer);
}

function run(options: WebApiOptions, name: string, request: Request): Record<string, unknown> {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  try {
    if (method === undefined) throw new SlackFailure('unknown_method', { req_method: name });
    const args = { ...request.query, ...(request.body ?? {}) };
    const state = authorise(options, method, tokenOf(request, args));
    options.onCall(name, args);
    const origin = `http://${request.headers.host ?? '127.0.0.1'}`;
    return { ok: true, ...method.run({ state, args, scopes: options.scopes, origin }) };
  } catch (error) {
    if (error instanceof SlackFailure) return { ok: false, error: error.code, ...error.extra };
    throw error;
  }
}

export function tokenOf(request: Request, args: Readonly<Record<string, unknown>>): string | null {
  const [, bearer] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  if (bearer !== undefined) return bearer;
  return typeof args.token === 'string' ? args.token : null;
}

/** The workspace in which the call is made. */
function authorise(options: WebApiOptions, method: Method, token: string | null): SlackState {
  if (token === null) throw new SlackFailure('not_authed');
  if (method.appToken === true) {
    if (token === options.appToken) return options.tokens.home;
    throw new SlackFailure(options.tokens.knows(token) ? 'not_allowed_token_type' : 'invalid_auth');
  }
  if (token === options.appToken) throw new SlackFailure('not_allowed_token_type');
  const state = options.tokens.stateOf(token);
  if (method.scopes.length > 0 && !method.scopes.some((scope) => options.scopes.includes(scope))) {
    throw new SlackFailure('missing_scope', { needed: method.scopes.join(','), provided: options.scopes.join(',') });
  }
  return state;
}
