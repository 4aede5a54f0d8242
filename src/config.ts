import type { CoordinatorName } from './app/appOptions.ts';
import { coordinatorNames } from './config/coordinatorNames.ts';
import { type DatabaseSettings, databaseSettings } from './config/databaseSettings.ts';
import { type DataKeys, dataKeys } from './config/dataKeys.ts';
import { type DeliverySettings, deliverySettings } from './config/deliverySettings.ts';
import { type LogLevel, logLevel } from './config/logLevel.ts';
import { type ServerSettings, serverSettings } from './config/serverSettings.ts';
import { type Environment, settings } from './config/settings.ts';
import { type SlackSettings, slackSettings } from './config/slackSettings.ts';
import { type TeamsSettings, teamsSettings } from './config/teamsSettings.ts';

export interface Config extends ServerSettings, DataKeys, DeliverySettings {
  /** One organisation's programme; in every table and key. */
  readonly installationId: string;
  readonly database: DatabaseSettings;
  readonly programmeFiles: readonly string[];
  readonly coordinators: readonly CoordinatorName[];
  readonly slack: SlackSettings | null;
  readonly teams: TeamsSettings | null;
  readonly logLevel: LogLevel;
}

export type ReadConfig =
  | { readonly ok: true; readonly config: Config }
  /** One sentence for each thing that is missing or unsafe; none holds a value. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The environment of this process, read here and nowhere else. */
export const environment: Environment = process.env;

/** Reads and checks all settings at once, so that an operator hears of everything in one go. */
export function readConfig(env: Environment): ReadConfig {
  const from = settings(env);
  const server = serverSettings(from);
  const database = databaseSettings(from);
  const slack = slackSettings(from, server.publicUrl);
  const teams = teamsSettings(from, server.host);
  if (!slack && !teams && from.problems.every((problem) => !/^(SLACK|TEAMS)_/.test(problem))) {
    from.problem(
      'No chat platform is set: set SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET or SLACK_APP_TOKEN for Slack, or TEAMS_APP_ID with TEAMS_APP_PASSWORD and TEAMS_APP_TENANT_ID for Microsoft Teams.',
    );
  }
  const coordinators = coordinatorNames(from, slack?.access.kind === 'oauth');
  const keys = dataKeys(from);
  const named = from.list('PROGRAMME_FILES');
  const config = {
    ...server,
    ...deliverySettings(from),
    installationId: from.text('INSTALLATION_ID') ?? 'default',
    database,
    programmeFiles: named.length > 0 ? named : ['organisation'],
    coordinators,
    slack,
    teams,
    logLevel: logLevel(from),
  };
  if (from.problems.length > 0 || !keys) return { ok: false, problems: from.problems };
  return { ok: true, config: { ...config, ...keys } };
}
