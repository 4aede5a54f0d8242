import express, { type Request, type Response, type Router } from 'express';
import { z } from 'zod';
import type { SlackFaults } from './faults.ts';
import { parsed } from './method.ts';
import { SlackFailure } from './slackFailure.ts';
import { SlackState } from './slackState.ts';
import type { Grant, Tokens } from './tokens.ts';
import { tokenOf } from './webApi.ts';

export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers may be sent back to; what begins with one of these, too (docs: "Installing with OAuth"). */
  readonly redirectUrls: readonly string[];
  readonly rotates: boolean;
}

export interface OAuthParts {
  readonly app: OAuthApp;
  readonly scopes: readonly string[];
  readonly states: ReadonlyMap<string, SlackState>;
  readonly tokens: Tokens;
  readonly faults: SlackFaults;
  readonly onCall: (method: string, args: Readonly<Record<string, unknown>>) => void;
  readonly uninstall: (state: SlackState) => void;
  readonly now: () => Date;
}

interface Code {
  readonly team: string;
  readonly redirectUri: string | undefined;
  readonly expiresAt: number;
  used: boolean;
}

const codeMs = 10 * 60_000;

const askedSchema = z.object({
  client_id: z.string().default(''),
  scope: z.string().default(''),
  redirect_uri: z.string().optional(),
  state: z.string().optional(),
});

/** What the person at the page chose: a workspace, the whole organisation (`E…`), or nothing. */
const chosenSchema = askedSchema.extend({ team: z.string().optional() });

/** The page on which an administrator says yes, and the method that turns the yes into a token. */
export function oauth(parts: OAuthParts): Router {
  const codes = new Map<string, Code>();
  const router = express.Router();
  const body = express.urlencoded({ extended: false });

  router.get('/oauth/v2/authorize', (request, response) => {
    const asked = parsed(askedSchema, request.query);
    const wrong = whyNot(parts, asked);
    if (wrong !== null)
      return void response.status(400).type('html').send(`<h1>Something went wrong</h1><p>${wrong}</p>`);
    response.type('html').send(consentPage(parts, asked));
  });

  router.post('/oauth/v2/authorize', body, (request, response) => {
    const { team, ...asked } = parsed(chosenSchema, request.body);
    const wrong = whyNot(parts, asked);
    if (wrong !== null) return void response.status(400).send(wrong);
    const back = new URL(asked.redirect_uri ?? parts.app.redirectUrls[0] ?? '');
    if (team === undefined) back.searchParams.set('error', 'access_denied');
    else {
      const code = `${parts.tokens.home.id('code-')}.${team}`;
      codes.set(code, {
        team,
        redirectUri: asked.redirect_uri,
        expiresAt: parts.now().getTime() + codeMs,
        used: false,
      });
      back.searchParams.set('code', code);
    }
    if (asked.state !== undefined) back.searchParams.set('state', asked.state);
    response.redirect(back.href);
  });

  const answer = (method: string, run: (request: Request, args: Record<string, unknown>) => object) =>
    router.post(`/api/${method}`, body, (request: Request, response: Response) => {
      const fault = parts.faults.take(method);
      if (fault?.kind === 'server-error') return void response.status(500).send('Internal Server Error');
      if (fault?.kind === 'silent') return;
      const args: Record<string, unknown> = { ...request.body };
      parts.onCall(method, args);
      try {
        response.json({ ok: true, ...run(request, args) });
      } catch (error) {
        if (!(error instanceof SlackFailure)) throw error;
        response.json({ ok: false, error: error.code, ...error.extra });
      }
    });

  answer('oauth.v2.access', (request, args) => {
    const sent = parsed(accessSchema, args);
    checkClient(parts.app, request, sent);
    if (sent.grant_type === 'refresh_token') {
      const { state, grant } = parts.tokens.exchange(sent.refresh_token ?? '');
      return answerOf(parts, state, grant);
    }
    if (sent.grant_type !== 'authorization_code') throw new SlackFailure('invalid_grant_type');
    const code = codes.get(sent.code ?? '');
    if (code === undefined || parts.now().getTime() > code.expiresAt) throw new SlackFailure('invalid_code');
    if (code.used) throw new SlackFailure('code_already_used');
    if (code.redirectUri !== sent.redirect_uri) throw new SlackFailure('bad_redirect_uri');
    code.used = true;
    const whole = code.team.startsWith('E');
    const organisation = { id: code.team, domain: 'local-organisation', name: 'Local organisation' };
    const state = whole
      ? new SlackState(parts.tokens.home.appName, [], parts.now, organisation)
      : parts.states.get(code.team);
    if (state === undefined) throw new SlackFailure('invalid_code');
    const granted = answerOf(parts, state, parts.tokens.issue(state, parts.app.rotates));
    return {
      ...granted,
      authed_user: { id: [...state.users.keys()].at(-1) ?? 'U0NOBODY' },
      ...(whole
        ? { team: null, enterprise: { id: code.team, name: 'Local organisation' }, is_enterprise_install: true }
        : {}),
    };
  });

  answer('apps.uninstall', (request, args) => {
    const token = tokenOf(request, args);
    if (token === null) throw new SlackFailure('not_authed');
    const state = parts.tokens.stateOf(token);
    checkClient(parts.app, request, parsed(clientSchema, args));
    parts.uninstall(state);
    return {};
  });

  return router;
}

const clientSchema = z.object({ client_id: z.string().optional(), client_secret: z.string().optional() });
const accessSchema = clientSchema.extend({
  code: z.string().optional(),
  redirect_uri: z.string().optional(),
  grant_type: z.string().default('authorization_code'),
  refresh_token: z.string().optional(),
});

/** By HTTP Basic or in the body (docs: "oauth.v2.access"). */
function checkClient(app: OAuthApp, request: Request, sent: z.infer<typeof clientSchema>): void {
  const [, basic] = /^Basic (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  const [id = '', secret = ''] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString().split(':');
  if ((sent.client_id ?? id) !== app.clientId) throw new SlackFailure('invalid_client_id');
  if ((sent.client_secret ?? secret) !== app.clientSecret) throw new SlackFailure('bad_client_secret');
}

function whyNot({ app, scopes }: OAuthParts, asked: z.infer<typeof askedSchema>): string | null {
  if (asked.client_id !== app.clientId) return 'invalid_client_id';
  const uri = asked.redirect_uri;
  if (uri !== undefined && !app.redirectUrls.some((allowed) => uri.startsWith(allowed))) return 'bad_redirect_uri';
  return asked.scope !== '' && asked.scope.split(',').every((scope) => scopes.includes(scope)) ? null : 'invalid_scope';
}

/** Docs: "oauth.v2.access, Example response". */
function answerOf({ scopes }: OAuthParts, state: SlackState, grant: Grant) {
  return {
    ...grant,
    token_type: 'bot',
    scope: scopes.join(','),
    bot_user_id: state.botUser,
    app_id: state.appId,
    team: { id: state.team.id, name: state.team.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function consentPage({ states }: OAuthParts, asked: z.infer<typeof askedSchema>): string {
  const hidden = Object.entries(asked).map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const teams = [...states.values()].map(({ team }) => `<option value="${team.id}">${team.name}</option>`);
  return `<!doctype html><meta charset="utf-8"><title>Install</title><form method="post">${hidden.join('')}
<label>Workspace <select name="team">${teams.join('')}</select></label><button>Allow</button></form>
<form method="post">${hidden.join('')}<button>Cancel</button></form>`;
}
