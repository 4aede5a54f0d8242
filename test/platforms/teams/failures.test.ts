import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Conversation } from '../../../src/ports/conversation.ts';
import { type TeamsRig, teamsRig } from '../../support/teamsRig.ts';

let rig: TeamsRig;
beforeEach(async () => {
  rig = await teamsRig();
});
afterEach(() => rig.close());

const view = { summary: 'Hello', blocks: [] };
const account = () => ({ platform: 'teams', tenant: rig.tenant, user: rig.people.ada }) as const;
const posts = () => rig.teams.calls.filter((call) => /^POST .*\/activities$/.test(call)).length;

describe('a message that the connector', () => {
  it.each([
    ['has too many of', 'rate-limited', { code: 'rate-limited', detail: '429 TooManyRequests', retryAfterMs: 7000 }],
    ['fails on', 'server-error', { code: 'uncertain', detail: '500 ServiceError' }],
    ['refuses', 'refused', { code: 'refused', detail: '403 MessageWritesBlocked' }],
    ['takes and never answers for', 'dropped', { code: 'uncertain' }],
  ] as const)('%s is told so, and sent once', async (_name, fault, expected) => {
    const talk = await rig.port.openDirectTalk(account());
    rig.fault(fault);
    await expect(rig.port.post(talk, view, 'k')).rejects.toMatchObject(expected);
    expect(posts()).toBe(1);
    const arrived = rig.world.messages(rig.people.ada, talk.id).length;
    expect(arrived).toBe(fault === 'dropped' ? 1 : 0);
    await rig.port.post(talk, view, 'k');
  });

  it('never saw is safe to send again', async () => {
    const talk = await rig.port.openDirectTalk(account());
    await rig.port.post(talk, view, 'k');
    await rig.teams.close();
    await expect(rig.port.post(talk, view, 'k')).rejects.toMatchObject({ code: 'unreachable', detail: 'ECONNREFUSED' });
  });

  it('asks for a new token for is sent with one the next time', async () => {
    const talk = await rig.port.openDirectTalk(account());
    rig.teams.faults.next(/^POST /, { kind: 'error', status: 401, code: 'Unauthorized' });
    await expect(rig.port.post(talk, view, 'k')).rejects.toMatchObject({ code: 'refused' });
    await rig.port.post(talk, view, 'k');
    expect(rig.teams.signIns()).toBe(2);
  });
});

describe('a sign-in', () => {
  it.each([
    ['that is not there is a wrong setting, not somebody who is gone', '/nowhere/oauth2/v2.0/token', 'refused'],
    ['that nobody answers is safe to try again', ':10', 'unreachable'],
  ] as const)('%s', async (_name, where, code) => {
    const lost = await teamsRig(({ url }) => ({
      loginAuthority: where.startsWith(':') ? `http://127.0.0.1${where}` : `${url}/v1${where}`,
    }));
    try {
      const opening = lost.port.openDirectTalk({ ...account(), tenant: lost.tenant });
      await expect(opening).rejects.toMatchObject({ code, detail: expect.stringMatching(/^token /) });
    } finally {
      await lost.close();
    }
  });
});

describe('an answer that cannot be shown', () => {
  it('does not make Teams send the words again, since the programme has done its work', async () => {
    rig.onInbound(async () => ({ kind: 'answer', view }));
    rig.fault('server-error');
    const [talk] = rig.world.conversations(rig.people.ada);
    await rig.world.say(rig.people.ada, talk?.id ?? '', 'help');
    expect(rig.heard).toHaveLength(1);
    expect(rig.logged).toContainEqual({
      level: 'warn',
      fields: { error: 'uncertain: 500 ServiceError' },
      message: 'a teams reply could not be shown',
    });
  });
});

describe('leaving a pair’s chat', () => {
  const goodbye = { summary: 'Goodbye', blocks: [] };
  const request = () => {
    const members = [rig.people.ada, rig.people.ben].map((user) => ({ ...account(), user }));
    return { key: 'k', name: 'n', topic: 't', tenant: rig.tenant, members, found: null, team: null };
  };
  const open = () => rig.port.openPairSpace(request());
  const leave = (chat: Conversation) => rig.port.archiveSpace({ ...request(), found: chat }, goodbye);
  const farewells = (chat: string) =>
    rig.world.messages(rig.people.ada, chat).filter(({ texts }) => texts.includes('Goodbye')).length;

  it.each([
    ['the leaving fails', /^DELETE /, 'server-error', 'uncertain'],
    ['the farewell is never answered for', /^POST .*activities$/, 'dropped', 'uncertain'],
    ['the farewell has to wait', /^POST .*activities$/, 'rate-limited', 'rate-limited'],
    ['nobody can say how to leave', /^GET .*installedApps/, 'server-error', 'uncertain'],
  ] as const)('when %s, is taken up again and says goodbye once', async (_name, call, kind, code) => {
    const chat = await open();
    rig.teams.faults.next(call, kind === 'rate-limited' ? { kind, retryAfterSeconds: 7 } : { kind });
    await expect(leave(chat)).rejects.toMatchObject({ code });
    await leave(chat);
    expect(farewells(chat.id)).toBe(1);
    await expect(rig.port.post(chat, view, 'k')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is possible again for a pair that came back', async () => {
    const chat = await open();
    await leave(chat);
    expect((await open()).id).toBe(chat.id);
    await leave(chat);
    expect(farewells(chat.id)).toBe(2);
  });
});

describe('what Teams cannot do', () => {
  it('is said, not pretended', async () => {
    const talk = await rig.port.openDirectTalk(account());
    expect(rig.port.sendFile).toBeNull();
    expect(await rig.port.findMessage(talk, 'k')).toBe('unsupported');
    await rig.port.showHome(account(), view);
    expect(posts()).toBe(0);
  });

  it('is not begun: without the app’s catalogue id no chat is made', async () => {
    const bare = await teamsRig({ catalogAppId: '' });
    try {
      const request = {
        key: 'k',
        name: 'n',
        topic: 't',
        tenant: bare.tenant,
        members: [{ platform: 'teams', tenant: bare.tenant, user: bare.people.ada } as const],
        found: null,
        team: null,
      };
      await expect(bare.port.openPairSpace(request)).rejects.toMatchObject({ detail: 'no_catalog_app_id' });
      expect(bare.teams.calls).toEqual([]);
    } finally {
      await bare.close();
    }
  });
});
