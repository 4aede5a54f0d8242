import type { webApi } from '@slack/bolt';
import { PlatformError } from '../../ports/platformError.ts';
import { toPlatformError } from './toPlatformError.ts';

/** One workspace and the bot in it. */
export interface ServedWorkspace {
  readonly team: string;
  readonly client: webApi.WebClient;
  readonly token: string;
  readonly botUser: string;
  readonly botId: string;
}

/** The workspaces that the bot serves. */
export interface Workspaces {
  /** Throws a `PlatformError`: `not-found` for one that is not served (any more). */
  of(team: string): Promise<ServedWorkspace>;
  /** All of them, by id. */
  teams(): Promise<readonly string[]>;
  /** The app was removed from a workspace at this moment. */
  forget(team: string, at: Date): Promise<void>;
}

/** The workspace of one bot token, as Slack names it when first asked. */
export function oneWorkspace(client: webApi.WebClient, token: string): Workspaces {
  const identity = rememberSuccess(() => whoAmI(client));
  return {
    of: async (team) => {
      const known = await identity();
      if (team !== known.team) throw new PlatformError('not-found', 'other_workspace');
      return { ...known, client, token };
    },
    teams: async () => [(await identity()).team],
    // The token is dead, and the settings that hold it are not ours to change.
    forget: async () => {},
  };
}

async function whoAmI(client: webApi.WebClient): Promise<Pick<ServedWorkspace, 'team' | 'botUser' | 'botId'>> {
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
