import type { TeamsSettings } from '../config/teamsSettings.ts';
import type { TeamsOptions } from '../platforms/teams/options.ts';
import { adapterWords } from './adapterWords.ts';
import type { Connection } from './connection.ts';

/** Loads Microsoft's libraries only now: they cost about a second and 140 MB. */
export async function connectTeams(
  settings: TeamsSettings,
  rest: Pick<TeamsOptions, 'handle' | 'directTalks' | 'answers' | 'log' | 'now'>,
): Promise<Connection> {
  const { createTeams } = await import('../platforms/teams/createTeams.ts');
  const teams = createTeams({ ...settings, ...rest, words: adapterWords });
  return {
    port: teams.port,
    door: { path: '/api/messages', router: teams.router },
    tenant: async () => homeTenant(settings),
    start: () => teams.start(),
    stop: () => teams.stop(),
  };
}

/** The app's own tenant, unless it serves only others. */
function homeTenant({ appTenantId, tenantIds }: TeamsSettings): string | null {
  return tenantIds.includes(appTenantId) ? appTenantId : (tenantIds[0] ?? null);
}
