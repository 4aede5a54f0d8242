import { describe, expect, it, test } from 'vitest';
import { serviceUrls } from '../../../src/platforms/teams/serviceUrls.ts';
import { tokenAddress } from '../../../src/platforms/teams/tokenAddress.ts';
import { teamsRig } from '../../support/teamsRig.ts';

const tenant = '7e7e7e7e-0000-4000-8000-000000000001';
const other = '7e7e7e7e-0000-4000-8000-000000000002';
const entra = 'https://login.microsoftonline.com';
const local = 'http://127.0.0.1:4000';

describe('a tenant’s tokens are asked for where the authority says', () => {
  it.each([
    [null, `${entra}/${tenant}`],
    [entra, `${entra}/${tenant}`],
    [`${entra}/`, `${entra}/${tenant}`],
    [`${entra}/${tenant}`, `${entra}/${tenant}`],
    [`${entra}/${tenant.toUpperCase()}/`, `${entra}/${tenant.toUpperCase()}`],
    [`${entra}/${other}`, `${entra}/${tenant}`],
    [`${entra}/example.onmicrosoft.com`, `${entra}/example.onmicrosoft.com`],
    [`${entra}/organizations`, `${entra}/organizations`],
    ['https://login.microsoftonline.us', `https://login.microsoftonline.us/${tenant}`],
    [local, `${local}/${tenant}`],
    [`${local}/login/`, `${local}/login/${tenant}`],
    [`${local}/login/${tenant}`, `${local}/login/${tenant}`],
    [`${local}/${tenant}/oauth2/v2.0/token`, `${local}/${tenant}`],
  ])('%s', (authority, expected) => {
    expect(tokenAddress(authority, tenant)).toBe(`${expected}/oauth2/v2.0/token`);
  });

  it('whose own names are no GUIDs too', () => {
    expect(tokenAddress(`${local}/local-tenant`, 'local-tenant')).toBe(`${local}/local-tenant/oauth2/v2.0/token`);
  });
});

describe('a connector is spoken to', () => {
  const gov = 'smba.infra.gov.teams.microsoft.us';
  const urls = serviceUrls(['127.0.0.1:4000', `${gov}:443`, 'Connector.Example:8443'], false);

  it.each([
    `${local}/teams/v3/conversations`,
    `https://${gov}/teams/`,
    `https://${gov}:443/`,
    'https://connector.example:8443/',
    'https://smba.trafficmanager.net/emea/',
  ])('at %s', (url) => {
    expect(urls.allows(url)).toBe(true);
  });

  it.each([
    'http://127.0.0.1/',
    'http://127.0.0.1:4001/',
    'http://localhost:4000/',
    `http://${gov}:443/`,
    'https://connector.example/',
    'http://connector.example:8443/',
    'https://smba.trafficmanager.net:444/',
    'ftp://127.0.0.1:4000/',
    'nonsense',
  ])('and not at %s', (url) => {
    expect(urls.allows(url)).toBe(false);
  });
});

test.each([
  ['with its tenant', 'with its version', (url: string, id: string) => [`${url}/${id}`, `${url}/v1.0`]],
  ['without a tenant', 'without a version', (url: string) => [url, url]],
  ['ending in a slash', 'ending in a slash', (url: string) => [`${url}/`, `${url}/v1.0/`]],
] as const)('signing in %s and Graph %s lead to the same addresses', async (_authority, _graph, addresses) => {
  const rig = await teamsRig(({ url, settings }) => {
    const [loginAuthority = null, graphUrl = null] = addresses(url, settings.loginAuthority.slice(url.length + 1));
    return { loginAuthority, graphUrl };
  });
  try {
    const { ada, ben } = rig.people;
    const members = [ada, ben].map((user) => ({ platform: 'teams', tenant: rig.tenant, user }) as const);
    const space = await rig.port.openPairSpace({
      key: 'k',
      name: 'n',
      topic: 't',
      tenant: members[0]?.tenant ?? '',
      members,
      found: null,
      team: null,
    });
    const message = await rig.port.post(space, { summary: 'Welcome', blocks: [] }, 'k');
    await rig.port.update(message, { summary: 'Welcome, both', blocks: [] });
    await rig.port.openDirectTalk({ platform: 'teams', tenant: rig.tenant, user: ada });
    const chat = encodeURIComponent(space.id);
    expect(rig.teams.calls).toEqual([
      `GET /v1.0/users/${ada}/chats?$top=50`,
      'POST /v1.0/chats',
      `POST /v1.0/chats/${chat}/installedApps`,
      `POST /v3/conversations/${chat}/activities`,
      `PUT /v3/conversations/${chat}/activities/${message.id}`,
      'POST /v3/conversations',
    ]);
    // One for the connector, one for Graph.
    expect(rig.teams.signIns()).toBe(2);
  } finally {
    await rig.close();
  }
});
