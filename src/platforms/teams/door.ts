import { Application, type TeamsAdapter, type TurnState } from '@microsoft/teams-ai';
import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { z } from 'zod';
import { activitySchema, type TeamsActivity, tenantOf } from './activitySchema.ts';
import { authSettings } from './authSettings.ts';
import { claimedIssuer } from './claimedIssuer.ts';
import { isLocalCaller } from './isLocalCaller.ts';
import { limits } from './limits.ts';
import type { TeamsOptions } from './options.ts';
import type { Outcome } from './receive.ts';
import type { ServiceUrls } from './serviceUrls.ts';

type Authentication = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

const claimedSchema = z.looseObject({ channelId: z.string().catch(''), serviceUrl: z.string().catch('') });
const botActivitySchema = z.custom<Activity>((value) => activitySchema.safeParse(value).success);

/** Where `POST /api/messages` leads: who is it, may they, is it whole; then a turn of the teams-ai application. */
export function door(
  adapter: TeamsAdapter,
  options: TeamsOptions,
  urls: ServiceUrls,
  receive: (activity: TeamsActivity) => Promise<Outcome>,
): express.Router {
  const { log } = options;
  const app = new Application<TurnState>({
    adapter,
    botAppId: options.appId,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  const outcomeKey = Symbol('outcome');
  app.activity(/./, async (context) => {
    context.turnState.set(outcomeKey, await receive(activitySchema.parse(context.activity)));
  });
  const signed = new ConfigurationBotFrameworkAuthentication(authSettings(options), credentials(options.appId, false));
  const unsigned = new ConfigurationBotFrameworkAuthentication(authSettings(options), credentials(options.appId, true));

  const router = express.Router();
  router.post('/', express.json({ limit: limits.requestBytes }), async (request, response) => {
    const { status, body } = await answer(request).catch((error: unknown): Outcome => {
      log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'a teams activity failed');
      return { status: 500, body: null };
    });
    if (body === null) response.status(status).end();
    else response.status(status).json(body);
  });
  router.use(refuseUnreadable(options));
  return router;

  async function answer(request: express.Request): Promise<Outcome> {
    const claimed = claimedSchema.safeParse(request.body);
    if (!claimed.success || Array.isArray(request.body)) return refuse(400, 'not_an_object');
    const authentication = await authenticate(request, claimed.data);
    if (authentication === null) return refuse(401, 'not_authenticated');
    if (authentication === 'keys_unavailable') return refuse(503, 'keys_unavailable');
    const activity = activitySchema.safeParse(request.body);
    const turn = botActivitySchema.safeParse(request.body);
    if (!activity.success || !turn.success || activity.data.channelId !== 'msteams')
      return refuse(400, 'not_an_activity');
    if (!urls.allows(activity.data.serviceUrl)) return refuse(403, 'service_url');
    const tenant = tenantOf(activity.data);
    if (tenant === null || !serves(tenant)) return refuse(403, 'tenant');
    let outcome: Outcome = { status: 200, body: null };
    await adapter.processActivityDirect(authentication, turn.data, async (context) => {
      await app.run(context);
      outcome = context.turnState.get<Outcome | undefined>(outcomeKey) ?? outcome;
    });
    return outcome;
  }

  function refuse(status: number, reason: string): Outcome {
    log.warn({ status, reason }, 'teams request refused');
    return { status, body: null };
  }

  /** A valid token does not say for whom: the organisation's own tenants alone are served. */
  function serves(tenant: string): boolean {
    if (options.tenantIds.length === 0) return options.appId === '' && options.allowAnonymous;
    return options.tenantIds.some((id) => id.toLowerCase() === tenant);
  }

  async function authenticate(
    request: express.Request,
    claimed: z.infer<typeof claimedSchema>,
  ): Promise<Authentication | 'keys_unavailable' | null> {
    const header = request.headers.authorization ?? '';
    const activity: Partial<Activity> = { channelId: claimed.channelId, serviceUrl: claimed.serviceUrl };
    if (header === '' && options.allowAnonymous && isLocalCaller(request)) {
      return unsigned.authenticateRequest(botActivity(activity), header);
    }
    if (options.appId === '' || issuerOf(header) !== authSettings(options).ToBotFromChannelTokenIssuer) return null;
    try {
      return await signed.authenticateRequest(botActivity(activity), header);
    } catch (error) {
      if (keysUnavailable(error)) return 'keys_unavailable';
      // A forged signature is no AuthenticationError and would come out as 500.
      log.warn({ error: error instanceof Error ? error.name : 'unknown' }, 'teams token refused');
      return null;
    }
  }
}

/** Only the channel's own tokens: botbuilder would also take the emulator's and other bots' ("skills"). */
function issuerOf(header: string): string | null {
  const [scheme, token, ...rest] = header.split(' ');
  return scheme === 'Bearer' && token !== undefined && rest.length === 0 ? claimedIssuer(token) : null;
}

const serverSide = z.object({ statusCode: z.number().min(500) });

/** The channel's keys could not be fetched: whoever knocks may be right, and should knock again. */
function keysUnavailable(error: unknown): boolean {
  return (error instanceof Error && error.name === 'FetchError') || serverSide.safeParse(error).success;
}

function botActivity(activity: Partial<Activity>): Activity {
  return z.custom<Activity>().parse(activity);
}

function credentials(appId: string, disabled: boolean) {
  return {
    isValidAppId: async (id: string) => appId !== '' && id === appId,
    isAuthenticationDisabled: async () => disabled,
    createCredentials: async () => ({ signRequest: async <T>(request: T) => request }),
  };
}

/** What `express.json()` could not read: too long is 413, not JSON is 400. */
function refuseUnreadable({ log }: TeamsOptions): express.ErrorRequestHandler {
  const readError = z.object({ status: z.number().int().min(400).max(499) });
  return (error: unknown, _request, response, _next) => {
    const parsed = readError.safeParse(error);
    const status = parsed.success ? parsed.data.status : 400;
    log.warn({ status, reason: 'unreadable' }, 'teams request refused');
    response.status(status).end();
  };
}
