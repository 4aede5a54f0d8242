import { randomUUID } from 'node:crypto';
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signer } from '../../../src/playground/teams/signing.ts';
import { type TeamsRig, teamsPeople, teamsRig } from '../../support/teamsRig.ts';

let rig: TeamsRig;
beforeEach(async () => {
  // botbuilder reports refused tokens on the console besides throwing.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  rig = await teamsRig();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rig.close();
});

function activity(changes: object = {}): object {
  return {
    type: 'message',
    id: randomUUID(),
    text: 'help',
    channelId: 'msteams',
    serviceUrl: rig.teams.serviceUrl,
    from: { id: '29:1x', name: 'Ada', aadObjectId: teamsPeople.ada },
    recipient: { id: '28:bot', name: 'Rapport' },
    conversation: { id: 'a:1x', conversationType: 'personal', tenantId: rig.tenant },
    channelData: { tenant: { id: rig.tenant } },
    ...changes,
  };
}

async function knock(token: string | null, body: object = activity()): Promise<number> {
  return (await rig.teams.door.deliver(JSON.stringify(body), token)).status;
}

const now = () => Math.floor(Date.now() / 1000);

describe('a token', () => {
  it('of the channel lets its activity in', async () => {
    expect(await knock(await rig.teams.door.token())).toBe(200);
    expect(rig.heard).toHaveLength(1);
  });

  it.each([
    ['none', async () => null],
    ['nonsense', async () => 'a.b.c'],
    ['an expired one', () => rig.teams.door.token({ expires: now() - 3600 })],
    ['one for another bot', () => rig.teams.door.token({ appId: randomUUID() })],
    ['one for another service URL', () => rig.teams.door.token({ serviceUrl: 'https://smba.trafficmanager.net/x/' })],
    [
      'one of another issuer',
      async () => {
        const other = await signer('https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', 'local-channel');
        return other.sign({ serviceurl: rig.teams.serviceUrl }, rig.appId);
      },
    ],
    [
      'one signed with another key under the known name',
      async () => {
        const forger = await signer('https://api.botframework.com', 'local-channel');
        return forger.sign({ serviceurl: rig.teams.serviceUrl }, rig.appId);
      },
    ],
    [
      'one signed with an unknown key',
      async () => {
        const forger = await signer('https://api.botframework.com', 'other');
        return forger.sign({ serviceurl: rig.teams.serviceUrl }, rig.appId);
      },
    ],
    [
      'one without a signature',
      async () =>
        new UnsecuredJWT({ serviceurl: rig.teams.serviceUrl })
          .setIssuer('https://api.botframework.com')
          .setAudience(rig.appId)
          .setExpirationTime(now() + 600)
          .encode(),
    ],
    [
      'one signed with the public key as a shared secret',
      async () =>
        new SignJWT({ serviceurl: rig.teams.serviceUrl })
          .setProtectedHeader({ alg: 'HS256', kid: 'local-channel' })
          .setIssuer('https://api.botframework.com')
          .setAudience(rig.appId)
          .setExpirationTime(now() + 600)
          .sign(Buffer.from(JSON.stringify(await rig.teams.channel.publicKey([])))),
    ],
  ])('that is %s is answered 401 and nothing is heard', async (_name, make) => {
    expect(await knock(await make())).toBe(401);
    expect(rig.heard).toEqual([]);
  });

  it('of a key that is not endorsed for the activity’s channel is answered 401', async () => {
    expect(await knock(await rig.teams.door.token(), activity({ channelId: 'emulator' }))).toBe(401);
    expect(rig.heard).toEqual([]);
  });
});

describe('a true token', () => {
  it('does not open the door to another tenant', async () => {
    const other = randomUUID();
    const conversation = { id: 'a:1x', conversationType: 'personal', tenantId: other };
    const channelData = { tenant: { id: other } };
    expect(await knock(await rig.teams.door.token(), activity({ conversation, channelData }))).toBe(403);
    expect(await knock(await rig.teams.door.token(), activity({ channelData }))).toBe(403);
    expect(rig.heard).toEqual([]);
    expect(rig.logged).toContainEqual(expect.objectContaining({ fields: { status: 403, reason: 'tenant' } }));
  });

  it.each([
    'https://evil.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net.evil.example/',
    'http://smba.trafficmanager.net/teams/',
    'https://user:secret@smba.trafficmanager.net/',
    'http://127.0.0.1:1/',
  ])('does not make the bot talk to %s', async (serviceUrl) => {
    const token = await rig.teams.door.token({ serviceUrl });
    expect(await knock(token, activity({ serviceUrl }))).toBe(403);
    expect(rig.heard).toEqual([]);
    const conversation = { platform: 'teams', tenant: rig.tenant, id: 'a:1x', serviceUrl } as const;
    const posting = rig.port.post(conversation, { summary: 'x', blocks: [] }, 'k');
    await expect(posting).rejects.toMatchObject({ code: 'refused', detail: 'service_url' });
  });

  it('does not make sense of nonsense', async () => {
    expect(await rig.sendMalformed()).toEqual(Array(7).fill(400));
    expect(await knock(await rig.teams.door.token(), activity({ from: null }))).toBe(400);
    expect(await knock(await rig.teams.door.token(), activity({ conversation: { id: '' } }))).toBe(400);
    expect(await knock(await rig.teams.door.token(), activity({ text: 'x'.repeat(300_000) }))).toBe(413);
    expect(rig.heard).toEqual([]);
    expect(await knock(await rig.teams.door.token())).toBe(200);
  });
});

describe('a door whose keys cannot be fetched', () => {
  it('asks to knock again, and lets nobody in meanwhile', async () => {
    const stranded = await teamsRig({ openIdMetadataUrl: `http://127.0.0.1:9/${randomUUID()}` });
    try {
      const [talk] = stranded.world.conversations(stranded.people.ada);
      await stranded.world.say(stranded.people.ada, talk?.id ?? '', 'help');
      expect(stranded.heard).toEqual([]);
      expect(stranded.logged).toContainEqual(
        expect.objectContaining({ fields: { status: 503, reason: 'keys_unavailable' } }),
      );
    } finally {
      await stranded.close();
    }
  });
});

describe('an empty app id', () => {
  it('is refused, since it would let anybody in', async () => {
    await expect(teamsRig({ appId: '' })).rejects.toThrow(/app id/);
  });
});

describe('anonymous access', () => {
  it('is off unless asked for', async () => {
    expect(await knock(null)).toBe(401);
  });

  it('lets in who is on this machine, and nobody who came through a proxy', async () => {
    const open = await teamsRig({ allowAnonymous: true, appId: '', tenantIds: [] });
    try {
      const body = JSON.stringify(activity({ serviceUrl: open.teams.serviceUrl }));
      const send = (headers: Record<string, string>) =>
        fetch(open.botUrl, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
      expect((await send({})).status).toBe(200);
      expect((await send({ 'x-forwarded-for': '203.0.113.7' })).status).toBe(401);
      expect((await send({ via: '1.1 tunnel' })).status).toBe(401);
      expect((await send({ forwarded: 'for=203.0.113.7' })).status).toBe(401);
      expect((await send({ authorization: `Bearer ${await open.teams.door.token()}` })).status).toBe(401);
      expect(open.heard).toHaveLength(1);
    } finally {
      await open.close();
    }
  });
});

describe('a programme that fails', () => {
  it('is answered 503, the person hears that nothing was changed, and no text is logged', async () => {
    rig.onInbound(async () => {
      throw new Error('secret words of Ada');
    });
    const [talk] = rig.world.conversations(rig.people.ada);
    await rig.world.command(rig.people.ada, talk?.id ?? '', 'my secret');
    expect(rig.world.messages(rig.people.ada, talk?.id ?? '').at(-1)?.text).toBe(
      'That did not work. Nothing was changed.',
    );
    expect(JSON.stringify(rig.logged)).not.toContain('secret');
    expect(await knock(await rig.teams.door.token())).toBe(503);
  });
});
