import { webApi } from '@slack/bolt';
import { AuthorizationError, type InstallProvider } from '@slack/oauth';
import { PlatformError } from '../../ports/platformError.ts';
import type { WorkspaceBook } from '../../ports/workspaces.ts';
import type { ServedWorkspace, Workspaces } from './workspaces.ts';

/** As Slack writes ids. Anything else is no workspace, and nothing that a database must understand (PostgreSQL takes no NUL). */
const slackId = /^[A-Z0-9]{1,64}$/;

/**
 * The workspaces in which the app was installed by invitation. Their tokens are read anew each time, since another replica
 * may have renewed or forgotten them; the provider exchanges those that end soon.
 */
export function installedWorkspaces(
  provider: Pick<InstallProvider, 'authorize'>,
  book: Pick<WorkspaceBook, 'teams' | 'remove'>,
  clientOptions: webApi.WebClientOptions,
): Workspaces {
  const clients = new Map<string, ServedWorkspace>();
  /** Of those who ask at once one alone reads: a token that ends is exchanged once. */
  const asking = new Map<string, Promise<ServedWorkspace>>();

  async function ask(team: string): Promise<ServedWorkspace> {
    const { botToken, botUserId, botId } = await authorized(team);
    if (botToken === undefined || botUserId === undefined) throw new PlatformError('refused', 'no_bot_token');
    const known = clients.get(team);
    if (known?.token === botToken) return known;
    const client = new webApi.WebClient(botToken, clientOptions);
    const served = { team, client, token: botToken, botUser: botUserId, botId: botId ?? '' };
    clients.set(team, served);
    return served;
  }

  async function authorized(team: string) {
    try {
      return await provider.authorize({ teamId: team, enterpriseId: undefined, isEnterpriseInstall: false });
    } catch (error) {
      const cause = error instanceof AuthorizationError ? error.original : error;
      if (cause instanceof PlatformError) throw cause;
      // Nothing has been sent yet, so trying again is safe.
      throw new PlatformError('unreachable', 'workspaces_unreadable', null, { cause });
    }
  }

  return {
    of: async (team) => {
      if (!slackId.test(team)) throw new PlatformError('not-found', 'not_installed');
      const under = asking.get(team) ?? ask(team).finally(() => asking.delete(team));
      asking.set(team, under);
      return under;
    },
    teams: () => book.teams(),
    forget: async (team, at) => {
      clients.delete(team);
      await book.remove(team, at);
    },
  };
}
