import { webApi } from '@slack/bolt';
import {
  AuthorizationError,
  type Installation,
  type InstallProvider,
  InvalidStateError,
  MissingCodeError,
  MissingStateError,
} from '@slack/oauth';
import express, { type Request, type Response, type Router } from 'express';
import type { Log } from '../../ports/log.ts';
import { escapeText } from './escapeText.ts';
import { botOf, installPath, type OAuthOptions, redirectPath, scopes } from './installProvider.ts';
import { toPlatformError } from './toPlatformError.ts';

/** What the pages of installing say, a sentence or two each. */
export type InstallPage =
  | 'installed'
  | 'notInvited'
  | 'wrongVisit'
  | 'cancelled'
  | 'refused'
  | 'slackAway'
  | 'failed'
  | 'wholeOrganisation';

export interface InstallWords {
  readonly language: string;
  readonly title: string;
  readonly say: Readonly<Record<InstallPage, string>>;
}

export interface InstallDoorOptions {
  readonly oauth: OAuthOptions;
  readonly provider: InstallProvider;
  readonly clientOptions: webApi.WebClientOptions;
  readonly words: (language: string) => InstallWords;
  /** The languages of `words`, the usual one first. */
  readonly languages: readonly string[];
  readonly log: Log;
  readonly now: () => Date;
}

/**
 * `GET /slack/install?invite=…` sends a browser to Slack, and `GET /slack/oauth_redirect` takes it back. Only whoever runs
 * the bot can make an invitation: it lets one workspace in, once.
 */
export function installDoor({ oauth, provider, ...options }: InstallDoorOptions): Router {
  const { log, now } = options;
  const router = express.Router();

  router.get(installPath, async (request, response) => {
    const { invite } = request.query;
    const invitation = typeof invite === 'string' ? oauth.invitations.read(invite) : null;
    if (invitation === null) return page(request, response, 403, 'notInvited');
    const redirectUri = `${oauth.publicUrl}${redirectPath}`;
    await provider.handleInstallPath(request, response, undefined, { scopes, redirectUri, metadata: invitation.id });
  });

  router.get(redirectPath, async (request, response) => {
    await provider.handleCallback(request, response, {
      afterInstallation: async (installation, { metadata }) => {
        const refused = await admit(installation, metadata ?? '');
        if (refused === null) return true;
        log.warn({ platform: 'slack', reason: refused }, 'an installation was refused');
        await giveBack(installation);
        page(request, response, 403, refused);
        return false;
      },
      successAsync: async ({ team }) => {
        log.info({ platform: 'slack', team: team?.id }, 'a workspace was installed');
        page(request, response, 200, 'installed');
      },
      failureAsync: async (error) => {
        if (response.headersSent) return;
        const [status, what] = meaningOf(error);
        const about = { platform: 'slack', status, reason: what, detail: detailOf(error) };
        log[status < 500 ? 'warn' : 'error'](about, 'an installation did not succeed');
        page(request, response, status, what);
      },
    });
  });
  return router;

  /** `null` when the workspace is in. */
  async function admit(installation: Installation, invitation: string): Promise<InstallPage | null> {
    const bot = botOf(installation);
    if (installation.isEnterpriseInstall || installation.team === undefined) return 'wholeOrganisation';
    if (bot === null) return 'refused';
    // Slack tells the end of an installation to the second.
    const installedAt = new Date(Math.floor(now().getTime() / 1000) * 1000);
    const workspace = { team: installation.team.id, bot, installedAt };
    return (await oauth.workspaces.admit(workspace, invitation)) ? null : 'notInvited';
  }

  /** What we do not keep is not to stay alive at Slack either. */
  async function giveBack({ bot }: Installation): Promise<void> {
    if (bot === undefined) return;
    const client = new webApi.WebClient(bot.token, options.clientOptions);
    try {
      await client.apps.uninstall({ client_id: oauth.clientId, client_secret: oauth.clientSecret });
    } catch (error) {
      log.warn({ platform: 'slack', detail: toPlatformError(error).detail }, 'a refused installation stays at Slack');
    }
  }

  function page(request: Request, response: Response, status: number, what: InstallPage): void {
    const { language, title, say } = options.words(request.acceptsLanguages(...options.languages) || 'en');
    const text = escapeText(say[what]);
    response
      .status(status)
      .type('html')
      .send(`<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeText(title)}</title><h1>${escapeText(title)}</h1><p>${text}</p></html>`);
  }
}

function meaningOf(error: Error): readonly [number, InstallPage] {
  if (error instanceof AuthorizationError) return [400, 'cancelled'];
  if (isAboutTheVisit(error)) return [400, 'wrongVisit'];
  const { code, detail } = toPlatformError(error);
  if (code === 'refused' || code === 'not-found') return [400, 'refused'];
  // What is no word of Slack's is a failure of our own. Slack's is not: a 5xx would take this bot out of a load balancer,
  // and many a proxy puts a page of its own in its place (424: what this depended on failed).
  return detail === 'unexpected' ? [503, 'failed'] : [424, 'slackAway'];
}

function isAboutTheVisit(error: Error): boolean {
  return error instanceof InvalidStateError || error instanceof MissingStateError || error instanceof MissingCodeError;
}

function detailOf(error: Error): string {
  return error instanceof AuthorizationError || isAboutTheVisit(error) ? error.name : toPlatformError(error).detail;
}
