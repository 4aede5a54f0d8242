import { App } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PatientSocketReceiver } from '../../../src/platforms/slack/patientSocketReceiver.ts';
import { directTalkId, messageWith, seen } from '../../contracts/onScreen.ts';
import { everyField, said, withButton } from '../../contracts/sampleViews.ts';
import { type SlackRig, slackRig } from '../../support/slackRig.ts';

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';

describe('the door for Slack', () => {
  let rig: SlackRig;
  beforeEach(async () => {
    rig = await slackRig();
  });
  afterEach(() => rig.close());

  function event(changes: object = {}, inner: object = {}): string {
    const message = { type: 'message', channel_type: 'im', channel: 'D0ADA', user: 'U0ADA', text: 'hello', ts: '1.2' };
    const envelope = { type: 'event_callback', team_id: rig.tenant, event_id: 'Ev1', event: { ...message, ...inner } };
    return JSON.stringify({ ...envelope, ...changes });
  }

  test('an unsigned request is refused and reaches nobody', async () => {
    const response = await fetch(rig.botUrl, { method: 'POST', body: event(), headers: { 'content-type': json } });
    expect(response.status).toBe(401);
    expect(rig.heard).toEqual([]);
  });

  test.each([-301, 301, 10_000_000])('a request signed %i seconds from now is refused', async (seconds) => {
    const response = await rig.send(event(), json, new Date(Date.now() + seconds * 1000));
    expect(response.status).toBe(401);
    expect(rig.heard).toEqual([]);
  });

  test('a body over 256 KB is refused before it is read', async () => {
    expect((await rig.send('x'.repeat(300_000), json)).status).toBe(413);
  });

  test('the URL verification is answered with its challenge', async () => {
    const response = await rig.send(JSON.stringify({ type: 'url_verification', challenge: 'c-1', token: 't' }), json);
    expect(await response.json()).toEqual({ challenge: 'c-1' });
  });

  test('an SSL check is answered unsigned, and cannot smuggle anything in', async () => {
    const body = new URLSearchParams({ ssl_check: '1', payload: event(), command: '/mentor', user_id: 'U0ADA' });
    const response = await fetch(rig.botUrl, { method: 'POST', body });
    expect(response.status).toBe(200);
    expect(rig.heard).toEqual([]);
  });

  test('a content type with a character set is understood', async () => {
    expect((await rig.send(event(), `${json}; charset=utf-8`)).status).toBe(200);
    expect(rig.heard).toHaveLength(1);
  });

  test('another workspace is turned away', async () => {
    expect((await rig.send(event({ team_id: 'T0OTHER' }), json)).status).toBe(401);
    expect(rig.heard).toEqual([]);
  });

  test.each([
    ['a bot', { bot_id: 'B1' }],
    ['an edit', { subtype: 'message_changed' }],
    ['a channel', { channel_type: 'channel', channel: 'C1' }],
    ['the bot itself', { user: 'U0RAPPORTBOT' }],
  ])('a message from %s is not for the programme', async (_, inner) => {
    expect((await rig.send(event({}, inner), json)).status).toBe(200);
    expect(rig.heard).toEqual([]);
  });

  test('an event whose handling fails is not acknowledged, and is delivered again with the same id', async () => {
    let tries = 0;
    rig.onInbound(async () => {
      tries += 1;
      if (tries === 1) throw new Error('the database is away');
      return { kind: 'answer', view: said('At the second try') };
    });
    const talk = directTalkId(rig.world, 'U0ADA');
    await rig.world.say('U0ADA', talk, 'hello');
    await seen(rig.world, () => messageWith(rig.world, 'U0ADA', talk, 'At the second try'));
    expect(new Set(rig.heard.map((one) => one.id)).size).toBe(1);
    expect(JSON.stringify(rig.logged)).not.toContain('the database is away');
  });

  test('a mention in a channel is answered to that person alone', async () => {
    rig.world.addChannel({ id: 'C0TEAM', name: 'team', memberIds: ['U0ADA', 'U0BEN'] });
    rig.onInbound(async () => ({ kind: 'answer', view: said('Between us') }));
    await rig.world.say('U0ADA', 'C0TEAM', '@Rapport find french');
    expect(rig.heard.at(-1)).toMatchObject({ kind: 'words', direct: false, text: 'find french' });
    const answer = await seen(rig.world, () => messageWith(rig.world, 'U0ADA', 'C0TEAM', 'Between us'));
    expect(answer.onlyYou).toBe(true);
    expect(messageWith(rig.world, 'U0BEN', 'C0TEAM', 'Between us')).toBeNull();
  });

  test('words that lead to a form get a button, since only a press can open one', async () => {
    rig.onInbound(async () => ({ kind: 'form', form: everyField() }));
    const talk = directTalkId(rig.world, 'U0ADA');
    await rig.world.say('U0ADA', talk, 'join');
    const [button] = (await seen(rig.world, () => messageWith(rig.world, 'U0ADA', talk, 'This needs a form.')))
      .controls;
    if (button) await rig.world.press('U0ADA', button);
    expect(rig.heard.at(-1)).toMatchObject({ kind: 'words', text: 'join' });
    expect((await seen(rig.world, () => rig.world.dialog('U0ADA'))).title).toBe('Sample form');
  });

  test.each([
    'expired_trigger_id',
    'exchanged_trigger_id',
  ])('when Slack says %s, a button tries again', async (code) => {
    rig.onInbound(async () => ({ kind: 'form', form: everyField() }));
    const talk = directTalkId(rig.world, 'U0ADA');
    rig.slack.faults.next(/views\.open/, { kind: 'error', code });
    await rig.world.command('U0ADA', talk, 'join');
    const [button] = (await seen(rig.world, () => messageWith(rig.world, 'U0ADA', talk, 'This needs a form.')))
      .controls;
    if (button) await rig.world.press('U0ADA', button);
    await seen(rig.world, () => rig.world.dialog('U0ADA'));
  });

  test('an ephemeral message is replaced where it stands', async () => {
    rig.onInbound(async () => ({ kind: 'answer', view: withButton('Only you see this', 'Press') }));
    const talk = directTalkId(rig.world, 'U0ADA');
    await rig.world.command('U0ADA', talk, 'requests');
    const shown = await seen(rig.world, () => messageWith(rig.world, 'U0ADA', talk, 'Only you see this'));
    rig.onInbound(async () => ({ kind: 'replace', view: said('Done and gone') }));
    const [control] = shown.controls;
    if (control) await rig.world.press('U0ADA', control);
    const after = await seen(rig.world, () => messageWith(rig.world, 'U0ADA', talk, 'Done and gone'));
    expect(after).toMatchObject({ id: shown.id, onlyYou: true });
  });

  test('a slow answer to a form is shown in the form, errors included', async () => {
    rig.onInbound(async () => ({ kind: 'form', form: everyField() }));
    await rig.world.command('U0ADA', directTalkId(rig.world, 'U0ADA'), 'join');
    let go = (): void => undefined;
    const ready = new Promise<void>((resolve) => {
      go = resolve;
    });
    const failing = everyField((one) => (one.id === 'hopes' ? { ...one, error: 'Say a little more' } : one));
    rig.onInbound(async () => {
      await ready;
      return { kind: 'errors', form: failing };
    });
    await rig.world.submit('U0ADA', { hopes: 'x', starts: '2026-12-01' });
    expect(rig.world.dialog('U0ADA')?.texts).toEqual([rig.words.working]);
    go();
    const back = await seen(rig.world, () => {
      const dialog = rig.world.dialog('U0ADA');
      return dialog?.fields.length ? dialog : null;
    });
    expect(back.texts.join(' ')).toContain('Say a little more');
  });

  test('a forged response URL is not followed', async () => {
    rig.onInbound(async () => ({ kind: 'answer', view: said('For Slack only') }));
    const payload = {
      type: 'block_actions',
      user: { id: 'U0ADA' },
      team: { id: rig.tenant },
      trigger_id: 't-1',
      response_url: 'http://evil.example/collect',
      container: { type: 'message', message_ts: '1.1', channel_id: 'D0ADA', is_ephemeral: true },
      channel: { id: 'D0ADA' },
      actions: [{ type: 'button', action_id: 'a:0', value: '{"v":"x","i":"1","a":""}' }],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    expect((await rig.send(body, form)).status).toBe(200);
    expect(rig.logged).toContainEqual(
      expect.objectContaining({ fields: expect.objectContaining({ code: 'refused', detail: 'response_url' }) }),
    );
  });

  test.each([
    ['a press without a channel to look into', { type: 'block_actions', channel: null, actions: [] }],
    ['a form without its name', { type: 'view_submission', view: { id: 'V1', type: 'modal', state: { values: {} } } }],
    ['an event whose channel is nothing', { type: 'event_callback', event: { type: 'app_mention', channel: null } }],
  ])('%s is malformed: it is signed, and still gets 400', async (_what, part) => {
    const body = JSON.stringify({ ...part, user: { id: 'U0ADA' }, team: { id: rig.tenant } });
    const payload = new URLSearchParams({ payload: body }).toString();
    expect((await rig.send(payload, form)).status).toBe(400);
    expect(rig.heard).toEqual([]);
  });

  test('somebody who is deactivated has left', async () => {
    await rig.world.removePerson('U0CLEO');
    expect(rig.heard.at(-1)).toMatchObject({ kind: 'left', account: { user: 'U0CLEO' } });
  });

  test('a file arrives whole', async () => {
    const talk = await rig.port.openDirectTalk({ platform: 'slack', tenant: rig.tenant, user: 'U0ADA' });
    const bytes = new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
    await rig.port.sendFile?.(talk, { name: 'meeting.ics', type: 'text/calendar', bytes }, 'Your meeting <with> Ben');
    expect(Buffer.from(rig.slack.files().get('meeting.ics') ?? []).toString()).toContain('BEGIN:VCALENDAR');
    const message = rig.world.messages('U0ADA', talk.id).at(-1);
    expect(message).toMatchObject({
      text: 'Your meeting <with> Ben',
      files: [{ name: 'meeting.ics', size: bytes.length }],
    });
    expect(rig.world.file('U0ADA', message?.files[0]?.id ?? '')?.name).toBe('meeting.ics');
    expect(rig.world.file('U0BEN', message?.files[0]?.id ?? '')).toBeNull();
  });

  test('a token that Slack does not know is refused at start', async () => {
    await expect(slackRig({ access: { kind: 'token', botToken: 'xoxb-wrong' } })).rejects.toMatchObject({
      code: 'refused',
      detail: 'invalid_auth',
    });
  });

  test('a Slack that is not there is unreachable', async () => {
    const gone = await slackRig();
    await gone.close();
    await expect(slackRig({ apiUrl: gone.slack.apiUrl })).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('Socket Mode', () => {
  test.each([
    ['nothing at all', null],
    [
      'a press without a channel to look into',
      { type: 'block_actions', user: { id: 'U1' }, channel: null, actions: [] },
    ],
    ['more than 256 KB', { type: 'event_callback', event: { type: 'x', text: 'x'.repeat(300_000) } }],
  ])('the same door as over HTTP: %s goes no further, and is not sent again', async (_, body) => {
    const refused: object[] = [];
    const log = { info: () => {}, warn: (fields: object) => void refused.push(fields), error: () => {} };
    const receiver = new PatientSocketReceiver({ appToken: 'xapp-1', log });
    const app = new App({ receiver, authorize: async () => ({}), convoStore: false });
    const reached = vi.spyOn(app, 'processEvent');
    const acknowledged = new Promise<void>((ack) =>
      receiver.client.emit('slack_event', { body, ack: async () => ack() }),
    );
    await acknowledged;
    expect(reached).not.toHaveBeenCalled();
    expect(refused).toHaveLength(1);
  });

  test('after Slack recycles the connection, deeds still arrive', async () => {
    const rig = await slackRig({}, { mode: 'socket' });
    try {
      rig.slack.refreshSockets();
      await rig.world.say('U0ADA', directTalkId(rig.world, 'U0ADA'), 'hello again');
      expect(rig.heard.some((one) => one.kind === 'words')).toBe(true);
    } finally {
      await rig.close();
    }
  });

  test('an event whose handling fails is not acknowledged over the socket either', async () => {
    const rig = await slackRig({}, { mode: 'socket' });
    try {
      let tries = 0;
      rig.onInbound(async () => {
        tries += 1;
        if (tries === 1) throw new Error('away');
        return { kind: 'none' };
      });
      await rig.world.say('U0ADA', directTalkId(rig.world, 'U0ADA'), 'hello');
      expect(rig.heard).toHaveLength(2);
    } finally {
      await rig.close();
    }
  }, 15_000);
});
