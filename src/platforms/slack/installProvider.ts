import { randomUUID } from 'node:crypto';
import type { webApi } from '@slack/bolt';
import { type Installation, InstallProvider, InvalidStateError } from '@slack/oauth';
import { PlatformError } from '../../ports/platformError.ts';
import type { SignedNotes, Workspace, WorkspaceBook, WorkspaceBot } from '../../ports/workspaces.ts';

export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where people's browsers reach the bot, without a trailing slash. */
  readonly publicUrl: string;
  readonly workspaces: WorkspaceBook;
  /** What is handed to a browser on its way to Slack. */
  readonly states: SignedNotes;
  /** What lets a workspace in. */
  readonly invitations: SignedNotes;
}

/** Exactly what the manifest asks for; a test compares the two. */
export const scopes = [
  'app_mentions:read',
  'chat:write',
  'commands',
  'files:write',
  'groups:read',
  'groups:write',
  'im:history',
  'im:write',
  'users:read',
  'users:read.email',
];

export const installPath = '/slack/install';
export const redirectPath = '/slack/oauth_redirect';

/** Slack's codes live for ten minutes, too (docs: "Installing with OAuth"). */
const visitMs = 10 * 60 * 1000;

/**
 * Slack's own OAuth, on our database: a state is signed, ends after ten minutes, serves once and only in the browser that
 * holds its cookie; what comes out of it is sealed.
 */
export function installProvider(
  oauth: OAuthOptions,
  clientOptions: webApi.WebClientOptions,
  authorizeUrl: string | null,
  now: () => Date,
): InstallProvider {
  const { workspaces, states } = oauth;
  const about = { scopes, redirectUri: `${oauth.publicUrl}${redirectPath}` };
  return new InstallProvider({
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    directInstall: true,
    stateCookieExpirationSeconds: visitMs / 1000,
    installUrlOptions: about,
    ...(clientOptions.logger === undefined ? {} : { logger: clientOptions.logger }),
    clientOptions,
    ...(authorizeUrl === null ? {} : { authorizationUrl: authorizeUrl }),
    stateStore: {
      generateStateParam: async ({ metadata }) =>
        states.write(randomUUID(), metadata ?? '', new Date(now().getTime() + visitMs)),
      verifyStateParam: async (_, state) => {
        const read = states.read(state);
        if (read === null || !(await workspaces.useState(read.id)))
          throw new InvalidStateError('not ours, or not any more');
        return { ...about, metadata: read.about };
      },
    },
    installationStore: {
      // A new workspace has been admitted with its invitation before this; without one, its tokens were renewed.
      storeInstallation: async (installation) => {
        const bot = installation.metadata === undefined ? botOf(installation) : null;
        if (bot && installation.team) await workspaces.renew(installation.team.id, bot);
      },
      fetchInstallation: async ({ teamId }) => {
        const known = teamId === undefined ? null : await workspaces.find(teamId);
        if (known === null) throw new PlatformError('not-found', 'not_installed');
        return toInstallation(known);
      },
    },
  });
}

/** `null` without a bot in it. */
export function botOf({ bot, appId, enterprise }: Installation): WorkspaceBot | null {
  if (bot === undefined) return null;
  const { token, id, userId, refreshToken, expiresAt } = bot;
  const rotates = refreshToken !== undefined && expiresAt !== undefined;
  return {
    token,
    id,
    userId,
    scopes: bot.scopes,
    appId: appId ?? null,
    enterpriseId: enterprise?.id ?? null,
    rotation: rotates ? { refreshToken, expiresAt } : null,
  };
}

function toInstallation({ team, bot }: Workspace): Installation<'v2', false> {
  return {
    team: { id: team },
    enterprise: bot.enterpriseId === null ? undefined : { id: bot.enterpriseId },
    // Whoever installed it is nobody to the programme, so nothing of them is kept.
    user: { token: undefined, scopes: undefined, id: '' },
    bot: { token: bot.token, id: bot.id, userId: bot.userId, scopes: [...bot.scopes], ...bot.rotation },
    ...(bot.appId === null ? {} : { appId: bot.appId }),
    isEnterpriseInstall: false,
    authVersion: 'v2',
  };
}
