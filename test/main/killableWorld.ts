import { chatPeople } from '../../src/playground/cast/chatPeople.ts';
import type { Persona } from '../../src/playground/cast/persona.ts';
import type { ChatPerson, ChatWorld } from '../../src/playground/chatWorld.ts';
import { startSlack } from '../../src/playground/slack/startSlack.ts';
import { startTeams } from '../../src/playground/teams/startTeams.ts';

export interface KillableWorld {
  readonly world: ChatWorld;
  readonly people: readonly ChatPerson[];
  /** What the bot needs to know of it. */
  readonly settings: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** One platform that outlives the bot beside it. */
export async function killableWorld(
  platform: 'slack' | 'teams',
  cast: readonly Persona[],
  botPort: number,
  now: () => Date,
): Promise<KillableWorld> {
  const people = chatPeople(cast, platform);
  const coordinator = people.at(-1)?.id ?? '';
  const bot = `http://127.0.0.1:${botPort}`;
  if (platform === 'slack') {
    const [botToken, signingSecret] = ['xoxb-local', 'secret'];
    const tokens = { signingSecret, botToken, appToken: 'xapp-local' };
    const slack = await startSlack({
      ...tokens,
      port: 0,
      people,
      botUrl: `${bot}/slack/events`,
      mode: 'http',
      now,
      appName: 'Rapport',
    });
    return {
      world: slack.world,
      people,
      settings: {
        COORDINATORS: `slack:${coordinator}`,
        SLACK_BOT_TOKEN: botToken,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: slack.apiUrl,
      },
      close: () => slack.close(),
    };
  }
  const app = {
    appId: '00000000-0000-4000-9000-000000000001',
    appPassword: 'secret',
    tenantId: '00000000-0000-4000-9000-000000000002',
    catalogAppId: '00000000-0000-4000-9000-000000000003',
  };
  const teams = await startTeams({ ...app, port: 0, people, botUrl: `${bot}/api/messages`, now, botName: 'Rapport' });
  return {
    world: teams.world,
    people,
    settings: {
      COORDINATORS: `teams:${coordinator}`,
      TEAMS_APP_ID: app.appId,
      TEAMS_APP_PASSWORD: app.appPassword,
      TEAMS_APP_TENANT_ID: app.tenantId,
      TEAMS_CATALOG_APP_ID: app.catalogAppId,
      TEAMS_OPENID_METADATA_URL: teams.settings.openIdMetadataUrl,
      TEAMS_TOKEN_ISSUER: teams.settings.tokenIssuer,
      TEAMS_LOGIN_AUTHORITY: teams.settings.loginAuthority,
      TEAMS_GRAPH_URL: teams.settings.graphUrl,
      TEAMS_SERVICE_HOSTS: teams.settings.serviceHosts.join(','),
    },
    close: () => teams.close(),
  };
}
