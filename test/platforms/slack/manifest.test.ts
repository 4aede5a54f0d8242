import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { heard } from '../../../src/platforms/slack/heard.ts';
import { scopes as asked, redirectPath } from '../../../src/platforms/slack/installProvider.ts';
import { typeErrors } from '../../support/typeErrors.ts';

const web = z
  .string()
  .regex(/^https:\/\//)
  .max(3000);
const names = z.array(z.string().max(50)).max(255);

/**
 * The lengths and patterns of what we use, as github.com/slackapi/manifest-schema (manifest.schema.1.0.0.json) has them,
 * and closed. Slack publishes that schema in no package, and `npm ci` needs no other source than the registry; what Slack
 * does publish there, the types of its Web API, is what the first test below asks.
 */
const manifestSchema = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(1), minor_version: z.int() }),
  display_information: z.strictObject({
    name: z.string().min(1).max(35),
    description: z.string().min(1).max(140),
    background_color: z.string().regex(/^#[0-9a-f]{3}([0-9a-f]{3})?$/i),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().min(1).max(80), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\//).min(2).max(32),
          url: web,
          description: z.string().min(1).max(2000),
          usage_hint: z.string().min(1).max(1000),
          should_escape: z.literal(false),
        }),
      )
      .length(1),
  }),
  oauth_config: z.strictObject({ redirect_urls: z.array(web).max(1000), scopes: z.strictObject({ bot: names }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: web, bot_events: names }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: web }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});

/** The least bot scope of each method, for what we do with it (docs: the methods' pages, "Facts"). */
const scopeOf: Readonly<Record<string, readonly string[]>> = {
  'apps.uninstall': [],
  'auth.test': [],
  'chat.postMessage': ['chat:write'],
  'chat.postEphemeral': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.open': ['im:write'],
  'conversations.create': ['groups:write'],
  'conversations.invite': ['groups:write'],
  'conversations.setTopic': ['groups:write'],
  'conversations.setPurpose': ['groups:write'],
  'conversations.archive': ['groups:write'],
  'conversations.history': ['im:history'],
  'users.conversations': ['groups:read'],
  'users.info': ['users:read', 'users:read.email'],
  'users.lookupByEmail': ['users:read.email'],
  'views.open': [],
  'views.update': [],
  'views.publish': [],
  filesUploadV2: ['files:write'],
};

/** What each subscription asks for (docs: the events' pages). */
const scopeOfEvent: Readonly<Record<string, readonly string[]>> = {
  app_home_opened: [],
  app_mention: ['app_mentions:read'],
  app_uninstalled: [],
  'message.im': ['im:history'],
  tokens_revoked: [],
  user_change: ['users:read'],
};

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

function calledMethods(): string[] {
  const folder = 'src/platforms/slack';
  const files = readdirSync(new URL(`../../../${folder}`, import.meta.url));
  const source = files.map((file) => read(`${folder}/${file}`)).join('\n');
  const called = [...source.matchAll(/\bclient\s*\.((?:\w+\.)?\w+)\(/g)].flatMap(([, name]) => name ?? []);
  const paged = [...source.matchAll(/\.paginate\('([\w.]+)'/g)].flatMap(([, name]) => name ?? []);
  return [...new Set([...called.filter((name) => name !== 'paginate'), ...paged])].sort();
}

describe('the Slack manifest', () => {
  const manifest = manifestSchema.parse(JSON.parse(read('manifests/slack/manifest.json')));
  const { scopes } = manifest.oauth_config;
  const events = manifest.settings.event_subscriptions.bot_events;

  test('it is a manifest, with scopes and events that there are, by the types that Slack publishes', () => {
    const typed = (more: object) => {
      const whole = { ...JSON.parse(read('manifests/slack/manifest.json')), ...more };
      return `import type { webApi } from '@slack/bolt';
        export const manifest: webApi.AppsManifestValidateArguments['manifest'] = ${JSON.stringify(whole)};`;
    };
    expect(typeErrors(typed({}))).toEqual([]);
    const invented = typeErrors(typed({ oauth_config: { scopes: { bot: ['pairs:read'] } } }));
    expect(invented.join()).toContain('pairs:read');
  });

  test('every method the adapter calls is one whose scopes are known here', () => {
    expect(calledMethods()).toEqual(Object.keys(scopeOf).sort());
  });

  test('it asks for exactly the scopes of the methods called, the events heard and the command', () => {
    const needed = [
      'commands',
      ...calledMethods().flatMap((method) => scopeOf[method] ?? []),
      ...events.flatMap((event) => scopeOfEvent[event] ?? []),
    ];
    expect(scopes.bot).toEqual([...new Set(needed)].sort());
  });

  test('it subscribes to exactly the events the adapter listens to', () => {
    expect(events.map((event) => event.replace(/\..*/, '')).sort()).toEqual([...heard].sort());
  });

  test('an installation by OAuth asks for the same scopes, and comes back where the manifest says', () => {
    expect(asked).toEqual(scopes.bot);
    expect(manifest.oauth_config.redirect_urls.map((url) => new URL(url).pathname)).toEqual([redirectPath]);
  });

  test('it cannot read the spaces of pairs, nor any channel', () => {
    for (const scope of scopes.bot) expect(['groups:history', 'channels:history', 'mpim:history']).not.toContain(scope);
    for (const event of events) expect(['message.groups', 'message.channels', 'message.mpim']).not.toContain(event);
  });

  test('events, commands and interactivity share one address', () => {
    const addresses = [
      manifest.settings.event_subscriptions.request_url,
      manifest.settings.interactivity.request_url,
      ...manifest.features.slash_commands.map((command) => command.url),
    ];
    expect(new Set(addresses.map((address) => new URL(address).pathname))).toEqual(new Set(['/slack/events']));
  });
});
