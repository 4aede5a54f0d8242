import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MessageView } from '../../../src/ports/view.ts';
import { type TeamsRig, teamsRig } from '../../support/teamsRig.ts';

let rig: TeamsRig;
beforeEach(async () => {
  rig = await teamsRig();
});
afterEach(() => rig.close());

const view = (summary: string): MessageView => ({ summary, blocks: [] });
const pressable: MessageView = {
  summary: 'Did you meet?',
  blocks: [
    {
      kind: 'buttons',
      buttons: [{ label: 'We met', action: { verb: 'met', id: '7', arg: 'yes' }, tone: 'primary', confirm: null }],
    },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'Leave',
          action: { verb: 'leave', id: '7', arg: '' },
          tone: 'danger',
          confirm: { title: 'Sure?', text: 'For good.', yes: 'Yes', no: 'No' },
        },
      ],
    },
  ],
};

function account(user: string) {
  return { platform: 'teams', tenant: rig.tenant, user } as const;
}

function space(changes: object = {}) {
  return {
    key: 'space:42:teams',
    name: 'Mentoring: pair',
    topic: 'A place for two',
    tenant: rig.tenant,
    members: [account(rig.people.ada), account(rig.people.ben)],
    found: null,
    team: null,
    ...changes,
  };
}

function talkOf(userId: string): string {
  return rig.world.conversations(userId)[0]?.id ?? '';
}

function lastOf(userId: string, conversationId = talkOf(userId)) {
  const message = rig.world.messages(userId, conversationId).at(-1);
  if (message === undefined) throw new Error('Nothing was said.');
  return message;
}

function control(userId: string, label: string, conversationId = talkOf(userId)) {
  const found = lastOf(userId, conversationId).controls.find((one) => one.label === label);
  if (found === undefined) throw new Error(`There is no ${label}.`);
  return found;
}

describe('somebody who adds the app', () => {
  it('is heard of under one id, though Teams tells it twice', async () => {
    rig.onInbound(async () => ({ kind: 'answer', view: view('Welcome') }));
    await rig.teams.world.install(rig.people.ada);
    expect(rig.heard.map(({ kind }) => kind)).toEqual(['installed', 'installed']);
    expect(new Set(rig.heard.map(({ id }) => id)).size).toBe(1);
    expect(lastOf(rig.people.ada).texts).toEqual(['Welcome']);
  });
});

describe('words', () => {
  it.each([
    'find french',
    '/find french',
    'mentor find french',
    '/mentor find french',
    'Mentor  find french',
  ])('may be said as "%s"', async (text) => {
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), text);
    expect(rig.heard).toMatchObject([{ kind: 'words', text: 'find french', direct: true }]);
  });

  it('of another bot are none of ours', async () => {
    const person = rig.world.people()[0];
    if (person === undefined) throw new Error('Nobody is here.');
    const conversation = { id: talkOf(person.id), conversationType: 'personal', tenantId: rig.tenant };
    const status = await rig.teams.door.deliver(
      JSON.stringify({
        type: 'message',
        id: '1',
        text: 'hello',
        channelId: 'msteams',
        serviceUrl: rig.teams.serviceUrl,
        from: { id: '28:other', aadObjectId: person.id },
        recipient: { id: '28:us' },
        conversation,
      }),
      await rig.teams.door.token(),
    );
    expect(status.status).toBe(200);
    expect(rig.heard).toEqual([]);
  });
});

describe('a press', () => {
  it('changes the card that carried it, in place', async () => {
    rig.onInbound(async (inbound) =>
      inbound.kind === 'action' ? { kind: 'replace', view: view('Noted') } : { kind: 'answer', view: pressable },
    );
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), 'pair');
    const { id } = lastOf(rig.people.ada);
    await rig.world.press(rig.people.ada, control(rig.people.ada, 'We met'));
    expect(lastOf(rig.people.ada)).toMatchObject({ id, edited: true, texts: ['Noted'], controls: [] });
    expect(rig.heard.at(-1)).toMatchObject({
      kind: 'action',
      action: { verb: 'met', id: '7', arg: 'yes' },
      message: { id },
    });
  });

  it('on what cannot be undone is confirmed in the card first', async () => {
    rig.onInbound(async () => ({ kind: 'answer', view: pressable }));
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), 'pair');
    expect(lastOf(rig.people.ada).texts).not.toContain('Sure?');
    await rig.world.press(rig.people.ada, control(rig.people.ada, 'Leave'));
    expect(rig.heard.at(-1)).toMatchObject({ kind: 'action', action: { verb: 'leave' } });
  });

  it('sent as Action.Execute means the same, and is answered with the new card', async () => {
    rig.onInbound(async (inbound) =>
      inbound.kind === 'action' ? { kind: 'replace', view: view('Noted') } : { kind: 'answer', view: pressable },
    );
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), 'pair');
    const answer = await rig.teams.world.execute(rig.people.ada, control(rig.people.ada, 'We met'));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { type: 'AdaptiveCard', fallbackText: 'Noted' },
      },
    });
    expect(rig.heard.at(-1)).toMatchObject({ kind: 'action', action: { verb: 'met', id: '7', arg: 'yes' } });
    expect(lastOf(rig.people.ada).texts).toEqual(['Noted']);
  });

  it('on a card that is gone is answered with a new one', async () => {
    rig.onInbound(async (inbound) =>
      inbound.kind === 'action' ? { kind: 'replace', view: view('Noted') } : { kind: 'answer', view: pressable },
    );
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), 'pair');
    rig.teams.faults.next(/^PUT /, { kind: 'error', status: 404, code: 'ActivityNotFoundInConversation' });
    await rig.world.press(rig.people.ada, control(rig.people.ada, 'We met'));
    expect(lastOf(rig.people.ada)).toMatchObject({ edited: false, texts: ['Noted'] });
  });
});

describe('a form', () => {
  it('that is closed unsent cannot be sent any more, and the programme hears nothing', async () => {
    rig.onInbound(async () => ({
      kind: 'form',
      form: { form: 'f', token: 't', title: 'Profile', intro: [], fields: [], submit: 'Save', cancel: 'Cancel' },
    }));
    await rig.world.say(rig.people.ada, talkOf(rig.people.ada), 'profile');
    await rig.world.press(rig.people.ada, control(rig.people.ada, 'Cancel'));
    expect(rig.heard).toHaveLength(1);
    expect(lastOf(rig.people.ada)).toMatchObject({ texts: ['Closed. Nothing was kept.'], controls: [] });
  });

  it('asked for in a group is opened in the direct talk', async () => {
    const chat = await rig.port.openPairSpace(space());
    rig.onInbound(async () => ({
      kind: 'form',
      form: { form: 'f', token: 't', title: 'Goals of ours', intro: [], fields: [], submit: 'Save', cancel: 'Cancel' },
    }));
    await rig.world.command(rig.people.ada, chat.id, 'goals');
    expect(lastOf(rig.people.ada).texts).toContain('Goals of ours');
    expect(rig.world.messages(rig.people.ben, chat.id).flatMap(({ texts }) => texts)).not.toContain('Goals of ours');
  });
});

describe('a pair’s space', () => {
  it('that was made and never answered for is found again, however many chats its people have', async () => {
    rig.teams.faults.next(/^POST \/v1.0\/chats$/, { kind: 'dropped' });
    await expect(rig.port.openPairSpace(space())).rejects.toMatchObject({ code: 'uncertain' });
    for (let other = 0; other < 60; other += 1) await rig.port.openPairSpace(space({ key: `space:${other}:x` }));
    const found = await rig.port.openPairSpace(space());
    const mine = rig.world.conversations(rig.people.ada).filter(({ name }) => name.endsWith('[space-42-teams]'));
    expect(mine).toMatchObject([{ id: found.id, memberIds: [rig.people.ada, rig.people.ben] }]);
  });

  it('that lacks the app gets it, and one that was recorded is not looked for', async () => {
    rig.teams.faults.next(/installedApps/, { kind: 'server-error' });
    await expect(rig.port.openPairSpace(space())).rejects.toMatchObject({ code: 'uncertain' });
    const again = await rig.port.openPairSpace(space());
    await rig.port.post(again, view('Welcome'), 'k');
    const listings = () => rig.teams.calls.filter((call) => /\/users\/.*\/chats/.test(call)).length;
    const before = listings();
    expect((await rig.port.openPairSpace(space({ found: again }))).id).toBe(again.id);
    expect(listings()).toBe(before);
  });

  it('may be a private channel of a chosen team, by the same way', async () => {
    const channel = await rig.port.openPairSpace(space({ team: 'team-1' }));
    expect((await rig.port.openPairSpace(space({ team: 'team-1' }))).id).toBe(channel.id);
    await rig.port.post(channel, view('Welcome'), 'k');
    const mine = rig.world.conversations(rig.people.ben).filter(({ kind }) => kind === 'channel');
    expect(mine).toMatchObject([{ id: channel.id, memberIds: [rig.people.ada, rig.people.ben] }]);
    rig.onInbound(async () => ({ kind: 'answer', view: view('For you') }));
    await rig.world.command(rig.people.ben, channel.id, 'pair');
    expect(rig.heard).toMatchObject([{ kind: 'words', conversation: { id: channel.id }, text: 'pair', direct: false }]);
    expect(lastOf(rig.people.ben).texts).toEqual(['For you']);
  });

  it('in a team is said goodbye to and left, once, with the permission that opened it', async () => {
    const channel = await rig.port.openPairSpace(space({ team: 'team-1' }));
    const known = space({ team: 'team-1', found: channel });
    rig.teams.faults.next(/^DELETE /, { kind: 'server-error' });
    await expect(rig.port.archiveSpace(known, view('Farewell'))).rejects.toMatchObject({ code: 'uncertain' });
    await rig.port.archiveSpace(known, view('Farewell'));
    await rig.port.archiveSpace(known, view('Farewell'));
    expect(rig.world.messages(rig.people.ben, channel.id).map(({ texts }) => texts)).toEqual([['Farewell']]);
    await expect(rig.port.post(channel, view('Anybody?'), 'k')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('in a team that an interrupted try left behind is found by its key, said goodbye to and left', async () => {
    rig.teams.faults.next(/enabledApps/, { kind: 'dropped' });
    await expect(rig.port.openPairSpace(space({ team: 'team-1' }))).rejects.toMatchObject({ code: 'uncertain' });
    await rig.port.archiveSpace(space({ team: 'team-1' }), view('Farewell'));
    const [channel] = rig.world.conversations(rig.people.ben).filter(({ kind }) => kind === 'channel');
    expect(lastOf(rig.people.ben, channel?.id).texts).toEqual(['Farewell']);
    const at = { platform: 'teams', tenant: rig.tenant, id: channel?.id ?? '', serviceUrl: null } as const;
    await expect(rig.port.post(at, view('Anybody?'), 'k')).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('an account', () => {
  it('is looked up by the connector', async () => {
    expect(await rig.port.lookUpPerson(account(rig.people.ada))).toEqual({
      name: 'Ada Obi',
      email: 'ada.obi@example.org',
      locale: null,
      timeZone: null,
      workingHours: null,
    });
  });

  it('that was deactivated is not there, wherever one looks', async () => {
    const talk = await rig.port.openDirectTalk(account(rig.people.ada));
    await rig.world.removePerson(rig.people.ada);
    await expect(rig.port.lookUpPerson(account(rig.people.ada))).rejects.toMatchObject({ code: 'not-found' });
    await expect(rig.port.post(talk, view('x'), 'k')).rejects.toMatchObject({ code: 'not-found' });
    await expect(rig.port.openPairSpace(space())).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a bot with the wrong password', () => {
  it('is refused without a trace of the password', async () => {
    const wrong = await teamsRig({ appPassword: 'hunter2' });
    try {
      const opening = wrong.port.openDirectTalk({ platform: 'teams', tenant: wrong.tenant, user: wrong.people.ada });
      const error: unknown = await opening.catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'refused', detail: 'token 401 invalid_client' });
      expect(String(error)).not.toContain('hunter2');
    } finally {
      await wrong.close();
    }
  });
});

describe('somebody who has not added the app', () => {
  it('is asked in the group to add it, and reads nothing private there', async () => {
    const chat = await rig.port.openPairSpace(space());
    rig.onInbound(async () => ({ kind: 'answer', view: view('Secret') }));
    rig.teams.faults.next(/^POST .*\/v3\/conversations$/, {
      kind: 'error',
      status: 403,
      code: 'BotNotInConversationRoster',
    });
    await rig.world.command(rig.people.ben, chat.id, 'pair');
    expect(lastOf(rig.people.ben, chat.id).texts).toEqual(['Please add the app first.']);
  });
});

describe('a slash command in a group', () => {
  it('is heard without a mention, since only the bot can see it', async () => {
    const chat = await rig.port.openPairSpace(space());
    await rig.teams.world.slash(rig.people.ben, chat.id, 'goals');
    expect(rig.heard).toMatchObject([{ kind: 'words', text: 'goals', direct: false }]);
    expect(rig.world.messages(rig.people.ada, chat.id)).toEqual([]);
  });
});
