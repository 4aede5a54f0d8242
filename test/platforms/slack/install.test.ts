import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ChatWorld } from '../../../src/playground/chatWorld.ts';
import type { Store } from '../../../src/ports/store.ts';
import { StorageError } from '../../../src/storage/storageError.ts';
import { directTalkId, messageWith, seen } from '../../contracts/onScreen.ts';
import { said } from '../../contracts/sampleViews.ts';
import { invitedSlack } from '../../support/invitedSlack.ts';
import { openTestStore } from '../../support/testStore.ts';

/** The bot that several workspaces install; time can be moved. */
async function installRig(rotates: boolean) {
  let now = new Date('2026-11-23T09:00:00Z');
  const { store } = await openTestStore();
  let fails = false;
  const failing: Store = {
    ...store,
    transaction: (work, limit) =>
      fails ? Promise.reject(new StorageError('unreachable', 'away')) : store.transaction(work, limit),
  };
  const rig = await invitedSlack({ store: failing, now: () => now, rotates });
  const worlds = new Map<string, ChatWorld>([[rig.tenant, rig.world]]);
  for (const id of ['T0SECOND', 'T0THIRD', 'T0FOURTH']) {
    const ada = { id: 'U0ADA', name: `Ada of ${id}`, email: `ada@${id}.example.org`, locale: 'fr-FR', timeZone: 'UTC' };
    worlds.set(id, rig.slack.addWorkspace({ id, domain: id.toLowerCase(), name: id }, [ada]));
  }
  return {
    ...rig,
    now: () => now,
    storeFails: (does: boolean) => {
      fails = does;
    },
    worldOf: (team: string) => worlds.get(team) ?? rig.world,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
  };
}

describe('X3: several Slack workspaces by OAuth', () => {
  let rig: Awaited<ReturnType<typeof installRig>>;
  beforeAll(async () => {
    rig = await installRig(false);
  }, 60_000);
  afterAll(() => rig.close());

  const talkTo = (tenant: string) => rig.port.openDirectTalk({ platform: 'slack', tenant, user: 'U0ADA' });

  test('a workspace that nobody invited is not let in, nor heard', async () => {
    for (const invitation of ['', 'forged.note', rig.invite(-1000)]) {
      expect((await rig.visit(invitation)).status).toBe(403);
    }
    await rig.worldOf('T0THIRD').say('U0ADA', directTalkId(rig.worldOf('T0THIRD'), 'U0ADA'), 'hello');
    expect(rig.heard).toEqual([]);
    await expect(talkTo('T0THIRD')).rejects.toMatchObject({ code: 'not-found', detail: 'not_installed' });
  });

  test('what is no id of a workspace is refused like one that nobody installed, and never as a failure', async () => {
    for (const team of ['\u0000null', 'T0\u0000', '../T0THIRD', '', 'x'.repeat(5_000)]) {
      const event = { type: 'app_home_opened', user: 'U0ADA', tab: 'home' };
      const body = JSON.stringify({ type: 'event_callback', team_id: team, event_id: 'Ev1', event });
      expect((await rig.send(body, 'application/json', rig.now())).status).toBe(401);
    }
    expect(rig.heard).toEqual([]);
  });

  test('two that are invited are served by a token each, and their people never mix', async () => {
    for (const team of [rig.tenant, 'T0SECOND']) {
      expect(await rig.install(team)).toMatchObject({
        status: 200,
        text: expect.stringContaining('in your workspace'),
      });
    }
    expect(await rig.workspaces.teams()).toEqual([rig.tenant, 'T0SECOND']);
    rig.onInbound(async ({ account }) => ({ kind: 'answer', view: said(`Hello ${account.tenant}`) }));
    for (const team of [rig.tenant, 'T0SECOND']) {
      const world = rig.worldOf(team);
      const talk = directTalkId(world, 'U0ADA');
      await world.say('U0ADA', talk, 'hello');
      await seen(world, () => messageWith(world, 'U0ADA', talk, `Hello ${team}`));
      await rig.port.post(await talkTo(team), said(`Only for ${team}`), `key-${team}`);
      expect(messageWith(world, 'U0ADA', talk, `Only for ${team}`)).not.toBeNull();
    }
    expect(rig.heard.map(({ account }) => account)).toEqual(
      [rig.tenant, 'T0SECOND'].map((tenant) => ({ platform: 'slack', tenant, user: 'U0ADA' })),
    );
    const elsewhere = rig.worldOf('T0SECOND');
    expect(messageWith(elsewhere, 'U0ADA', directTalkId(elsewhere, 'U0ADA'), `Only for ${rig.tenant}`)).toBeNull();
    expect(await rig.port.lookUpPerson({ platform: 'slack', tenant: 'T0SECOND', user: 'U0ADA' })).toMatchObject({
      name: 'Ada of T0SECOND',
    });
    expect(await rig.port.findByEmail('ada@T0SECOND.example.org')).toMatchObject({ tenant: 'T0SECOND' });
  });

  test('the state belongs to one browser and serves once, for ten minutes', async () => {
    const { there, cookie, setCookie } = await rig.visit(rig.invite());
    expect(setCookie).toMatch(/HttpOnly/);
    expect(setCookie).toMatch(/Secure/);
    expect(there.searchParams.get('redirect_uri')).toBe(`${rig.publicUrl}/slack/oauth_redirect`);
    const back = await rig.consent(there, 'T0SECOND');
    const stranger = await rig.visit(rig.invite());
    expect(await rig.comeBack(back, stranger.cookie)).toMatchObject({
      status: 400,
      text: expect.stringContaining('did not begin in this browser'),
    });
    const forged = back.replace(/state=[^&]+/, 'state=x.y');
    expect((await rig.comeBack(forged, 'slack-app-oauth-state=x.y')).status).toBe(400);
    expect((await rig.comeBack(back, cookie)).status).toBe(200);
    expect((await rig.comeBack(back, cookie, 'fr')).text).toContain('Cette visite n’a pas commencé');
    const late = await rig.visit(rig.invite());
    const lateBack = await rig.consent(late.there, 'T0SECOND');
    rig.advance(11 * 60 * 1000);
    expect((await rig.comeBack(lateBack, late.cookie)).status).toBe(400);
  });

  test('a no at Slack, and a code that Slack refuses, install nothing and say so', async () => {
    const { there, cookie } = await rig.visit(rig.invite());
    expect(await rig.comeBack(await rig.consent(there, null), cookie)).toMatchObject({
      status: 400,
      text: expect.stringContaining('nothing was installed'),
    });
    const again = await rig.visit(rig.invite());
    const back = await rig.consent(again.there, 'T0THIRD');
    const refused = await rig.comeBack(back.replace(/code=[^&]+/, 'code=guessed'), again.cookie);
    expect(refused).toMatchObject({ status: 400, text: expect.stringContaining('did not accept this visit') });
    expect(await rig.workspaces.find('T0THIRD')).toBeNull();
    expect(rig.logged).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ detail: 'invalid_code' }) }),
    );
  });

  test('a Slack that fails or does not answer is told apart from a failure of our own, and the invitation still works', async () => {
    const invitation = rig.invite();
    for (const kind of ['server-error', 'silent'] as const) {
      const { there, cookie } = await rig.visit(invitation);
      const back = await rig.consent(there, 'T0FOURTH');
      rig.slack.faults.next(/oauth\.v2\.access/, { kind });
      const page = await rig.comeBack(back, cookie);
      expect(page).toMatchObject({ status: 424, text: expect.stringContaining('Slack did not answer in time') });
    }
    expect(rig.logged.map(({ fields }) => fields)).toContainEqual(
      expect.objectContaining({ reason: 'slackAway', detail: 'timeout' }),
    );
    const { there, cookie } = await rig.visit(invitation);
    const back = await rig.consent(there, 'T0FOURTH');
    rig.storeFails(true);
    const page = await rig.comeBack(back, cookie);
    rig.storeFails(false);
    expect(page).toMatchObject({ status: 503, text: expect.stringContaining('could not write this down') });
    expect(await rig.workspaces.find('T0FOURTH')).toBeNull();
    expect((await rig.install('T0FOURTH', invitation)).status).toBe(200);
    await rig.slack.uninstall('T0FOURTH');
  });

  test('an invitation lets in one workspace: the second gets its token taken back, as a whole organisation does', async () => {
    const invitation = rig.invite();
    expect((await rig.install('T0SECOND', invitation)).status).toBe(200);
    expect((await rig.install('T0THIRD', invitation)).status).toBe(403);
    expect(await rig.install('E0WHOLE')).toMatchObject({ status: 403, text: expect.stringContaining('one workspace') });
    expect(rig.slack.calls.filter(({ method }) => method === 'apps.uninstall')).toHaveLength(2);
    expect(await rig.workspaces.teams()).toEqual([rig.tenant, 'T0SECOND']);
    // Whoever is in already may install the app again.
    expect((await rig.install('T0SECOND', invitation)).status).toBe(200);
  });

  test('a workspace that removes the app has its tokens forgotten, and what was meant for it ends with a clear word', async () => {
    rig.advance(60_000);
    const installed = await rig.workspaces.find('T0SECOND');
    expect(await rig.workspaces.remove('T0SECOND', new Date((installed?.installedAt.getTime() ?? 0) - 1000))).toBe(
      false,
    );
    await rig.slack.uninstall('T0SECOND');
    expect(await rig.workspaces.find('T0SECOND')).toBeNull();
    await expect(rig.port.post(await talkTo(rig.tenant), said('Still here'), 'k')).resolves.toBeDefined();
    const gone = { platform: 'slack', tenant: 'T0SECOND', id: 'D0ADA', serviceUrl: null } as const;
    await expect(rig.port.post(gone, said('Too late'), 'k')).rejects.toMatchObject({ detail: 'not_installed' });
    expect(rig.logged.map(({ message }) => message)).toContain('the app was removed from a workspace');
  });

  test('no token, secret or state stands in the log', () => {
    const logged = JSON.stringify(rig.logged);
    for (const secret of [...rig.slack.tokens(), rig.clientSecret, 'xoxb', 'state=', 'invite=']) {
      expect(logged).not.toContain(secret);
    }
  });
});

test('a token that ends soon is exchanged once, and what follows uses the new one', async () => {
  const rig = await installRig(true);
  try {
    await rig.install(rig.tenant);
    const before = await rig.workspaces.find(rig.tenant);
    if (!before?.bot.rotation) throw new Error('tokens are rotated here');
    const soon = { ...before.bot.rotation, expiresAt: Math.floor(Date.now() / 1000) + 60 };
    await rig.workspaces.renew(rig.tenant, { ...before.bot, rotation: soon });
    const ada = { platform: 'slack', tenant: rig.tenant, user: 'U0ADA' } as const;
    await Promise.all([rig.port.lookUpPerson(ada), rig.port.openDirectTalk(ada), rig.port.lookUpPerson(ada)]);
    const after = await rig.workspaces.find(rig.tenant);
    expect(after?.bot.token).not.toBe(before.bot.token);
    const exchanges = rig.slack.calls.filter(({ args }) => args.grant_type === 'refresh_token');
    expect(exchanges).toHaveLength(1);
    expect(JSON.stringify(rig.logged)).not.toContain('xox');
  } finally {
    await rig.close();
  }
});
