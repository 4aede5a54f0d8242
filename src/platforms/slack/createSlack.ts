import { App, AuthorizationError, ExpressReceiver, webApi } from '@slack/bolt';
import express, { type Router } from 'express';
import type { PlatformPort } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import { boltLogger } from './boltLogger.ts';
import { guard } from './guard.ts';
import { insistently } from './insistently.ts';
import { installDoor } from './installDoor.ts';
import { installedWorkspaces } from './installedWorkspaces.ts';
import { installProvider } from './installProvider.ts';
import { listen } from './listen.ts';
import { MalformedPayload } from './malformedPayload.ts';
import { PatientSocketReceiver } from './patientSocketReceiver.ts';
import { postResponse } from './postResponse.ts';
import type { SlackOptions } from './slackOptions.ts';
import { slackPort } from './slackPort.ts';
import { toPlatformError } from './toPlatformError.ts';
import { oneWorkspace, type ServedWorkspace, type Workspaces } from './workspaces.ts';

export interface Slack {
  readonly port: PlatformPort;
  /** Serves `POST /slack/events`, and the way in for workspaces; `null` where there is neither. */
  readonly router: Router | null;
  /** The one workspace there is; `null` with none or several. Throws a `PlatformError` when Slack does not tell. */
  tenant(): Promise<string | null>;
  /** Learns who the bot is, and connects the socket. Throws a `PlatformError` when Slack does not want us. */
  start(): Promise<void>;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

const noWorkspace = 'no workspace has the app yet: make a link with `rapport slack invite`';

/** Slack on both sides: the port to it, and the door from it into the programme. */
export function createSlack(options: SlackOptions): Slack {
  const { log, mode, apiUrl } = options;
  const timeoutMs = options.timeoutMs ?? 10_000;
  const logger = boltLogger(log);
  const clientOptions = {
    logger,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: timeoutMs,
    allowAbsoluteUrls: false,
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
  const { workspaces, installing } = whereInstalled(options, clientOptions);
  const port = slackPort(workspaces);
  const underWay = new Set<Promise<unknown>>();

  const router = express.Router();
  const receiver =
    mode.kind === 'http'
      ? httpReceiver(router, mode.signingSecret, options)
      : new PatientSocketReceiver({
          appToken: mode.appToken,
          log,
          logger,
          installerOptions: { clientOptions: { ...clientOptions, retryConfig: { retries: 100, factor: 1.3 } } },
        });
  const app = new App({
    receiver,
    logger,
    clientOptions,
    convoStore: false,
    socketMode: mode.kind === 'socket',
    authorize: async ({ teamId }) => {
      const workspace = teamId === undefined ? null : await servedOrNull(workspaces, teamId);
      if (workspace === null) throw new Error('not one of our workspaces');
      const { team, token, botUser, botId } = workspace;
      return { teamId: team, botToken: token, botUserId: botUser, botId };
    },
  });
  // Bolt's own handler would log the error whole, and with it what a person wrote.
  app.error(async (error) => {
    throw error;
  });
  listen(app, workspaces, {
    port,
    handle: options.handle,
    answers: options.answers,
    words: options.words,
    log,
    patienceMs: options.patienceMs ?? 2_500,
    respond: (url, body) => insistently(() => postResponse(url, body, apiUrl, timeoutMs)),
    goOn: (work, what) => {
      const watched = work.catch((error: unknown) => {
        log.warn({ platform: 'slack', what, ...described(error) }, 'something could not be said');
      });
      underWay.add(watched);
      void watched.finally(() => underWay.delete(watched));
    },
  });

  if (installing !== null) router.use(installing);

  return {
    port,
    router: mode.kind === 'http' || installing !== null ? router : null,
    tenant: async () => {
      const [only = null, ...others] = await workspaces.teams();
      return others.length === 0 ? only : null;
    },
    start: async () => {
      try {
        const served = await workspaces.teams();
        if (served.length === 0) log.warn({ platform: 'slack' }, noWorkspace);
        if (mode.kind === 'socket') await app.start();
      } catch (error) {
        throw toPlatformError(error);
      }
    },
    stop: async () => {
      if (mode.kind === 'socket') await app.stop();
      await Promise.allSettled([...underWay]);
    },
  };
}

/** By one bot token, or wherever the app was installed by invitation. */
function whereInstalled(
  options: SlackOptions,
  clientOptions: webApi.WebClientOptions,
): { readonly workspaces: Workspaces; readonly installing: Router | null } {
  const { access, apiUrl, log, now } = options;
  if (access.kind === 'token') {
    const client = new webApi.WebClient(access.botToken, clientOptions);
    return { workspaces: oneWorkspace(client, access.botToken), installing: null };
  }
  const { oauth, words, languages } = access;
  const authorizeUrl = apiUrl === null ? null : new URL('/oauth/v2/authorize', apiUrl).href;
  const provider = installProvider(oauth, clientOptions, authorizeUrl, now);
  return {
    workspaces: installedWorkspaces(provider, oauth.workspaces, clientOptions),
    installing: installDoor({ oauth, provider, clientOptions, words, languages, log, now }),
  };
}

/** `null` for a workspace that is not ours; what cannot be known now is thrown, so that Slack delivers again. */
async function servedOrNull(workspaces: Workspaces, team: string): Promise<ServedWorkspace | null> {
  try {
    return await workspaces.of(team);
  } catch (error) {
    if (error instanceof PlatformError && error.code === 'not-found') return null;
    throw error;
  }
}

function httpReceiver(router: Router, signingSecret: string, { now, log }: SlackOptions): ExpressReceiver {
  router.post('/slack/events', ...guard({ signingSecret, now, log }));
  return new ExpressReceiver({
    router,
    endpoints: '/slack/events',
    // The guard has verified the request already, more strictly and by our clock.
    signingSecret,
    signatureVerification: false,
    // The acknowledgement leaves when the listener is done, events included.
    processBeforeResponse: true,
    logger: boltLogger(log),
    unhandledRequestTimeoutMillis: 30_000,
    processEventErrorHandler: async ({ error, response }) => {
      const status = statusOf(error);
      log[status < 500 ? 'warn' : 'error']({ platform: 'slack', status, ...described(error) }, 'a request failed');
      if (!response.headersSent) response.writeHead(status).end();
      return true;
    },
  });
}

/** Events that fail with 503 are delivered again; a foreign workspace's and a malformed one are not worth it. */
function statusOf(error: Error): number {
  // Bolt wraps what a listener throws.
  if (isMalformed(error) || ('original' in error && isMalformed(error.original))) return 400;
  return error instanceof AuthorizationError && !(error.original instanceof PlatformError) ? 401 : 503;
}

function isMalformed(error: unknown): boolean {
  return error instanceof MalformedPayload;
}

/** Never the message: it may quote a person. */
function described(error: unknown): object {
  if (error instanceof PlatformError) return { code: error.code, detail: error.detail };
  return { error: error instanceof Error ? error.name : 'unknown' };
}
