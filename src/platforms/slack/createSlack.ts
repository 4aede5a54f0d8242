import { App, AuthorizationError, ExpressReceiver, webApi } from '@slack/bolt';
import express, { type Router } from 'express';
import type { PlatformPort } from '../../ports/platform.ts';
import { PlatformError } from '../../ports/platformError.ts';
import { boltLogger } from './boltLogger.ts';
import { guard } from './guard.ts';
import { listen } from './listen.ts';
import { MalformedPayload } from './malformedPayload.ts';
import { PatientSocketReceiver } from './patientSocketReceiver.ts';
import { postResponse } from './postResponse.ts';
import type { SlackOptions } from './slackOptions.ts';
import { slackPort } from './slackPort.ts';
import { toPlatformError } from './toPlatformError.ts';

export interface Slack {
  readonly port: PlatformPort;
  /** Serves `POST /slack/events`; `null` with sockets. */
  readonly router: Router | null;
  /** The workspace of the bot token. Throws a `PlatformError` when Slack does not tell. */
  tenant(): Promise<string>;
  /** Learns who the bot is, and connects the socket. Throws a `PlatformError` when Slack does not want us. */
  start(): Promise<void>;
  /** Takes nothing new and waits for what is under way. */
  stop(): Promise<void>;
}

interface Identity {
  readonly team: string;
  readonly botUser: string;
  readonly botId: string;
}

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
  const client = new webApi.WebClient(options.botToken, clientOptions);
  const identity = rememberSuccess(() => whoAmI(client));
  const serves = async (team: string) => (options.allowedTeams ?? [(await identity()).team]).includes(team);
  const port = slackPort({ client, identity, serves });
  const underWay = new Set<Promise<unknown>>();

  const router = express.Router();
  const receiver =
    mode.kind === 'http'
      ? httpReceiver(router, mode.signingSecret, options)
      : new PatientSocketReceiver({
          appToken: mode.appToken,
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
      if (teamId === undefined || !(await serves(teamId))) throw new Error('not one of our workspaces');
      const { botUser, botId } = await identity();
      return { teamId, botToken: options.botToken, botUserId: botUser, botId };
    },
  });
  // Bolt's own handler would log the error whole, and with it what a person wrote.
  app.error(async (error) => {
    throw error;
  });
  listen(app, identity, {
    client,
    port,
    handle: options.handle,
    words: options.words,
    log,
    patienceMs: options.patienceMs ?? 2_500,
    respond: (url, body) => postResponse(url, body, apiUrl, timeoutMs),
    goOn: (work, what) => {
      const watched = work.catch((error: unknown) => {
        log.warn({ platform: 'slack', what, ...described(error) }, 'something could not be said');
      });
      underWay.add(watched);
      void watched.finally(() => underWay.delete(watched));
    },
  });

  return {
    port,
    router: mode.kind === 'http' ? router : null,
    tenant: async () => (await identity()).team,
    start: async () => {
      try {
        await identity();
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

async function whoAmI(client: webApi.WebClient): Promise<Identity> {
  try {
    const { team_id, user_id, bot_id } = await client.auth.test();
    if (team_id === undefined || user_id === undefined) throw new PlatformError('refused', 'no_identity');
    return { team: team_id, botUser: user_id, botId: bot_id ?? '' };
  } catch (error) {
    throw toPlatformError(error);
  }
}

function rememberSuccess<T>(work: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null;
  return () => {
    known ??= work().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}
