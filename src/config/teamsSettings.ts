import { endpoint } from './endpoint.ts';
import { isLoopback } from './loopback.ts';
import type { Settings } from './settings.ts';

export interface TeamsSettings {
  /** Empty only with `allowAnonymous`. */
  readonly appId: string;
  readonly appPassword: string;
  readonly appTenantId: string;
  readonly tenantIds: readonly string[];
  /** Empty where nobody named it: pair chats cannot be entered then. */
  readonly catalogAppId: string;
  readonly openIdMetadataUrl: string | null;
  readonly tokenIssuer: string | null;
  readonly loginAuthority: string | null;
  readonly graphUrl: string | null;
  readonly serviceHosts: readonly string[];
  readonly allowAnonymous: boolean;
}

const others = [
  'TEAMS_APP_PASSWORD',
  'TEAMS_APP_TENANT_ID',
  'TEAMS_TENANT_IDS',
  'TEAMS_CATALOG_APP_ID',
  'TEAMS_OPENID_METADATA_URL',
  'TEAMS_TOKEN_ISSUER',
  'TEAMS_LOGIN_AUTHORITY',
  'TEAMS_GRAPH_URL',
  'TEAMS_SERVICE_HOSTS',
];

/** `null` where Teams is not wanted, or where a problem was noted. `host` is where the bot will listen. */
export function teamsSettings(from: Settings, host: string): TeamsSettings | null {
  const allowAnonymous = anonymous(from, host);
  const appId = from.text('TEAMS_APP_ID');
  if (appId === null && !allowAnonymous) {
    if (from.present('TEAMS_APP_ID')) {
      from.problem(
        'TEAMS_APP_ID is empty, which would let anybody in: set it to the id of the bot’s app registration, or remove it if you do not use Teams.',
      );
    } else if (others.some((name) => from.text(name) !== null)) {
      from.problem(
        'TEAMS_APP_ID is missing: set it to the id of the bot’s app registration, or remove the other TEAMS_ settings if you do not use Teams.',
      );
    }
    return null;
  }
  const appPassword = from.text('TEAMS_APP_PASSWORD');
  const appTenantId = from.text('TEAMS_APP_TENANT_ID');
  if (appId !== null && appPassword === null) {
    from.problem('TEAMS_APP_PASSWORD is missing: make a client secret for the bot’s app registration and set it here.');
  }
  if (appId !== null && appTenantId === null) {
    from.problem(
      'TEAMS_APP_TENANT_ID is missing: set it to the id of the Entra tenant that owns the app registration.',
    );
  }
  const named = from.list('TEAMS_TENANT_IDS');
  return {
    appId: appId ?? '',
    appPassword: appPassword ?? '',
    appTenantId: appTenantId ?? '',
    tenantIds: named.length > 0 ? named : appTenantId ? [appTenantId] : [],
    catalogAppId: from.text('TEAMS_CATALOG_APP_ID') ?? '',
    openIdMetadataUrl: endpoint(from, 'TEAMS_OPENID_METADATA_URL'),
    tokenIssuer: from.text('TEAMS_TOKEN_ISSUER'),
    loginAuthority: endpoint(from, 'TEAMS_LOGIN_AUTHORITY'),
    graphUrl: endpoint(from, 'TEAMS_GRAPH_URL'),
    serviceHosts: serviceHosts(from),
    allowAnonymous,
  };
}

/** Anybody on this machine may then speak as anybody: for Microsoft's Agents Playground, never beside anything real. */
function anonymous(from: Settings, host: string): boolean {
  const value = from.text('TEAMS_ALLOW_ANONYMOUS');
  if (value === null || value === '0') return false;
  if (value !== '1') {
    from.problem('TEAMS_ALLOW_ANONYMOUS is not understood: set it to 1 to accept unsigned activities, or remove it.');
    return false;
  }
  const reasons = [
    from.text('DATABASE_URL') === null ? null : 'DATABASE_URL is set',
    ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'].every((name) => from.text(name) === null) ? null : 'a Slack token is set',
    isLoopback(host) ? null : 'HOST is not this machine alone',
    from.text('NODE_ENV') === 'production' ? 'NODE_ENV is production' : null,
  ].filter((reason) => reason !== null);
  if (reasons.length > 0) {
    from.problem(`TEAMS_ALLOW_ANONYMOUS lets anybody in, and is refused because ${reasons.join(' and ')}: remove it.`);
  }
  return true;
}

function serviceHosts(from: Settings): readonly string[] {
  const hosts = from.list('TEAMS_SERVICE_HOSTS');
  if (hosts.some((host) => !/^[A-Za-z0-9.-]+(:\d{1,5})?$/.test(host))) {
    from.problem(
      'TEAMS_SERVICE_HOSTS has an entry that is not a host: write exact names, with a port where needed, without https:// and without *.',
    );
  }
  return hosts;
}
