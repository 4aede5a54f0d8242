import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBot } from './botProcess.ts';
import { castList } from './cast/castList.ts';
import { chatPeople } from './cast/chatPeople.ts';
import type { Persona } from './cast/persona.ts';
import { type SkippingClock, skippingClock } from './clock.ts';
import { demoProgramme } from './demoProgramme.ts';
import { freePort } from './freePort.ts';
import { type Hand, handOf } from './hand.ts';
import { startSlack } from './slack/startSlack.ts';
import { startTeams } from './teams/startTeams.ts';

export interface Playground {
  readonly clock: SkippingClock;
  readonly bot: BotProcess;
  readonly sides: readonly Side[];
  stop(): Promise<void>;
}

/** One platform of the playground, with everybody at their place. */
export interface Side {
  readonly platform: 'slack' | 'teams';
  readonly cast: readonly Seated[];
  readonly newcomer: Seated;
  readonly coordinator: Seated;
  readonly channelId: string;
}

export interface Seated {
  readonly persona: Persona;
  readonly hand: Hand;
}

const slackChannel = 'C0COORDIN8';
const teamsChannel = '19:coordinators@thread.tacv2';

/** Starts a local Slack, a local Teams and the bot between them, each speaking to the other over the wire only. */
export async function startPlayground(programme: string, startAt: Date): Promise<Playground> {
  const directory = await mkdtemp(join(tmpdir(), 'rapport-playground-'));
  const clock = skippingClock(startAt);
  const port = await freePort();
  const cast = castList();
  const secret = () => randomBytes(16).toString('hex');
  const slackPeople = chatPeople(cast, 'slack');
  const teamsPeople = chatPeople(cast, 'teams');
  const slackSecrets = { signingSecret: secret(), botToken: `xoxb-${secret()}`, appToken: `xapp-${secret()}` };
  const teamsApp = {
    appId: '00000000-0000-4000-9000-000000000001',
    appPassword: secret(),
    tenantId: '00000000-0000-4000-9000-000000000002',
    catalogAppId: '00000000-0000-4000-9000-000000000003',
  };
  const slack = await startSlack({
    ...slackSecrets,
    port: 0,
    people: slackPeople,
    botUrl: `http://127.0.0.1:${port}/slack/events`,
    mode: 'http',
    now: clock.now,
    appName: 'Rapport',
  });
  const teams = await startTeams({
    ...teamsApp,
    port: 0,
    people: teamsPeople,
    botUrl: `http://127.0.0.1:${port}/api/messages`,
    now: clock.now,
    botName: 'Rapport',
  });
  const coordinators = [slackPeople, teamsPeople].map((people) => people.at(-1)?.id ?? '');
  const [slackCoordinator = '', teamsCoordinator = ''] = coordinators;
  slack.world.addChannel({ id: slackChannel, name: 'mentoring-coordinators', memberIds: [slackCoordinator] });
  teams.world.addChannel({ id: teamsChannel, name: 'Mentoring coordinators', memberIds: [teamsCoordinator] });
  const file = await demoProgramme(programme, directory, { slack: slackChannel, teams: teamsChannel });

  const bot = await startBot(
    port,
    {
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: join(directory, 'data'),
      DATA_KEY: randomBytes(32).toString('base64'),
      PROGRAMME_FILES: file,
      COORDINATORS: `slack:${slackCoordinator},teams:${teamsCoordinator}`,
      SLACK_BOT_TOKEN: slackSecrets.botToken,
      SLACK_SIGNING_SECRET: slackSecrets.signingSecret,
      SLACK_API_URL: slack.apiUrl,
      TEAMS_APP_ID: teamsApp.appId,
      TEAMS_APP_PASSWORD: teamsApp.appPassword,
      TEAMS_APP_TENANT_ID: teamsApp.tenantId,
      TEAMS_TENANT_IDS: teamsApp.tenantId,
      TEAMS_CATALOG_APP_ID: teamsApp.catalogAppId,
      TEAMS_OPENID_METADATA_URL: teams.settings.openIdMetadataUrl,
      TEAMS_TOKEN_ISSUER: teams.settings.tokenIssuer,
      TEAMS_LOGIN_AUTHORITY: teams.settings.loginAuthority,
      TEAMS_GRAPH_URL: teams.settings.graphUrl,
      TEAMS_SERVICE_HOSTS: teams.settings.serviceHosts.join(','),
    },
    startAt,
  );

  const seat = (platform: 'slack' | 'teams'): Side => {
    const world = platform === 'slack' ? slack.world : teams.world;
    const people = platform === 'slack' ? slackPeople : teamsPeople;
    const seated = cast.map((persona, index) => ({ persona, hand: handOf(world, people[index]?.id ?? '') }));
    const [newcomer, coordinator] = [seated[0], seated.at(-1)];
    if (!newcomer || !coordinator) throw new Error('the cast is empty');
    return {
      platform,
      cast: seated,
      newcomer,
      coordinator,
      channelId: platform === 'slack' ? slackChannel : teamsChannel,
    };
  };

  return {
    clock,
    bot,
    sides: [seat('slack'), seat('teams')],
    stop: async () => {
      await bot.kill('SIGTERM');
      await Promise.all([slack.close(), teams.close()]);
      await rm(directory, { recursive: true, force: true });
    },
  };
}
