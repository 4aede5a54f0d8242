import { describe, expect, test } from 'vitest';
import { directTalkId, messageWith, seen } from './onScreen.ts';
import type { MakeRig } from './platformRig.ts';
import { said, withButton } from './sampleViews.ts';
import { useRig } from './useRig.ts';

export function inboundContract(makeRig: MakeRig): void {
  describe('what a person says and presses', () => {
    const rig = useRig(makeRig);

    test('a command reaches the programme as words, and its answer the person', async () => {
      const { world, people, heard, account, onInbound } = rig();
      onInbound(async () => ({ kind: 'answer', view: said('Here is what you can do') }));
      const talk = directTalkId(world, people.ada);
      await world.command(people.ada, talk, 'find french & "budget" <geneva>');
      expect(heard.at(-1)).toMatchObject({
        kind: 'words',
        text: 'find french & "budget" <geneva>',
        account: account(people.ada),
      });
      await seen(world, () => messageWith(world, people.ada, talk, 'Here is what you can do'));
    });

    test('words in the direct talk are direct, and answered there', async () => {
      const { world, people, heard, onInbound } = rig();
      onInbound(async () => ({ kind: 'answer', view: said('Nice to meet you') }));
      const talk = directTalkId(world, people.ben);
      await world.say(people.ben, talk, 'hello there');
      expect(heard.at(-1)).toMatchObject({ kind: 'words', direct: true, text: 'hello there' });
      await seen(world, () => messageWith(world, people.ben, talk, 'Nice to meet you'));
    });

    test('a press carries its action and its message, and can replace that message', async () => {
      const { port, world, people, heard, account, onInbound } = rig();
      onInbound(async () => ({ kind: 'replace', view: said('Accepted, thank you') }));
      const talk = await port.openDirectTalk(account(people.ada));
      const message = await port.post(talk, withButton('Will you?', 'I will', 'request.accept'), 'key-1');
      const [control] = world.messages(people.ada, talk.id).at(-1)?.controls ?? [];
      if (control === undefined) throw new Error('There is nothing to press');
      await world.press(people.ada, control);
      expect(heard.at(-1)).toMatchObject({
        kind: 'action',
        account: account(people.ada),
        action: { verb: 'request.accept', id: 'thing-1', arg: 'yes' },
        message: { id: message.id, conversation: { id: talk.id } },
      });
      const after = await seen(world, () => messageWith(world, people.ada, talk.id, 'Accepted, thank you'));
      expect(after).toMatchObject({ id: message.id, controls: [] });
    });

    test('X5: where an answer stays in the talk is noted, with whose words it may hold, so that they can be taken down', async () => {
      const { port, world, people, noted, onInbound } = rig();
      onInbound(async () => ({ kind: 'answer', view: said('Words of Ben'), about: ['per_ada', 'per_ben'] }));
      const talk = directTalkId(world, people.ada);
      await world.say(people.ada, talk, 'profile Ben');
      await seen(world, () => messageWith(world, people.ada, talk, 'Words of Ben'));
      await expect.poll(() => noted.map(({ about }) => about)).toEqual([['per_ada', 'per_ben']]);
      for (const { message } of noted) await port.update(message, said('Taken down'));
      await seen(world, () => messageWith(world, people.ada, talk, 'Taken down'));
      expect(messageWith(world, people.ada, talk, 'Words of Ben')).toBeNull();
    });

    test('X5: so is a message that takes on such words, and nothing that has none', async () => {
      const { port, world, people, noted, account, onInbound } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const message = await port.post(talk, withButton('Show?', 'Show', 'show'), 'key-words');
      const press = async () => {
        const [control] = world.messages(people.ada, talk.id).at(-1)?.controls ?? [];
        if (control === undefined) throw new Error('There is nothing to press');
        await world.press(people.ada, control);
      };
      onInbound(async () => ({ kind: 'replace', view: withButton('Nobody’s words', 'Show', 'show') }));
      await press();
      await seen(world, () => messageWith(world, people.ada, talk.id, 'Nobody’s words'));
      onInbound(async () => ({ kind: 'replace', view: said('Words of Ben'), about: ['per_ben'] }));
      await press();
      await expect
        .poll(() => noted)
        .toMatchObject([{ message: { id: message.id, conversation: { id: talk.id } }, about: ['per_ben'] }]);
    });

    test('the answer to a press in a shared conversation is read by the presser alone', async () => {
      const { port, world, people, account, onInbound } = rig();
      onInbound(async () => ({ kind: 'answer', view: said('For Ada only') }));
      const members = [account(people.ada), account(people.ben)];
      const request = {
        key: 'pair-1',
        name: 'mentoring-1',
        topic: 'Our space',
        tenant: members[0]?.tenant ?? '',
        members,
        found: null,
        team: null,
      };
      const space = await port.openPairSpace(request);
      await port.post(space, withButton('Did you meet?', 'We met'), 'key-2');
      const posted = await seen(world, () => messageWith(world, people.ada, space.id, 'Did you meet?'));
      const [control] = posted.controls;
      if (control === undefined) throw new Error('There is nothing to press');
      await world.press(people.ada, control);
      const places = () => world.conversations(people.ada).map((one) => one.id);
      await seen(world, () => places().find((id) => messageWith(world, people.ada, id, 'For Ada only')));
      for (const { id } of world.conversations(people.ben)) {
        expect(messageWith(world, people.ben, id, 'For Ada only')).toBeNull();
      }
    });

    test('a repeated delivery has the id of the first, and a new deed another', async () => {
      const { world, people, heard, repeatLast } = rig();
      const talk = directTalkId(world, people.ada);
      await world.say(people.ada, talk, 'once');
      await repeatLast();
      await world.say(people.ada, talk, 'once');
      const ids = heard.flatMap((one) => (one.kind === 'words' && one.text === 'once' ? [one.id] : []));
      expect(ids).toHaveLength(3);
      expect(ids[0]).toBe(ids[1]);
      expect(ids[2]).not.toBe(ids[0]);
    });

    test('a deed is acknowledged only after the programme has finished', async () => {
      const { world, people, onInbound, patienceMs } = rig();
      let finished = false;
      onInbound(async () => {
        await new Promise((resolve) => setTimeout(resolve, patienceMs / 3));
        finished = true;
        return { kind: 'none' };
      });
      await world.say(people.ada, directTalkId(world, people.ada), 'are you there');
      expect(finished).toBe(true);
    });

    test('when the programme is slow the person is told so, and gets the answer later', async () => {
      const { world, people, onInbound, words } = rig();
      let answer = (): void => undefined;
      const ready = new Promise<void>((resolve) => {
        answer = resolve;
      });
      onInbound(async () => {
        await ready;
        return { kind: 'answer', view: said('There you are') };
      });
      const talk = directTalkId(world, people.ada);
      const sent = world.command(people.ada, talk, 'find');
      await seen(world, () => messageWith(world, people.ada, talk, words.working));
      expect(messageWith(world, people.ada, talk, 'There you are')).toBeNull();
      answer();
      await sent;
      await seen(world, () => messageWith(world, people.ada, talk, 'There you are'));
    });

    test('when the programme is slow the presser is told so, and gets the answer later', async () => {
      const { world, people, onInbound, words } = rig();
      const talk = directTalkId(world, people.ada);
      onInbound(async () => ({ kind: 'answer', view: withButton('Shall we', 'Press') }));
      await world.command(people.ada, talk, 'pair');
      const shown = await seen(world, () => messageWith(world, people.ada, talk, 'Shall we'));
      let answer = (): void => undefined;
      const ready = new Promise<void>((resolve) => {
        answer = resolve;
      });
      onInbound(async () => {
        await ready;
        return { kind: 'answer', view: said('We shall') };
      });
      const [control] = shown.controls;
      const pressed = control ? world.press(people.ada, control) : Promise.reject(new Error('no button'));
      await seen(world, () => messageWith(world, people.ada, talk, words.working));
      expect(messageWith(world, people.ada, talk, 'We shall')).toBeNull();
      answer();
      await pressed;
      await seen(world, () => messageWith(world, people.ada, talk, 'We shall'));
    });

    test('an answer that the platform is too busy to take is given again, once', async () => {
      const { port, world, people, account, fault, onInbound } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const { id } = await port.post(talk, withButton('Shall we', 'Press'), 'key-busy');
      onInbound(async () => ({ kind: 'answer', view: said('Here I am') }));
      fault('busy');
      await world.say(people.ada, talk.id, 'are you there');
      await seen(world, () => messageWith(world, people.ada, talk.id, 'Here I am'));
      onInbound(async () => ({ kind: 'replace', view: said('We shall') }));
      const [control] = world.messages(people.ada, talk.id).find((one) => one.id === id)?.controls ?? [];
      if (control === undefined) throw new Error('There is nothing to press');
      fault('busy');
      await world.press(people.ada, control);
      await seen(world, () => messageWith(world, people.ada, talk.id, 'We shall'));
      const answers = world.messages(people.ada, talk.id).filter((one) => one.text.includes('Here I am'));
      expect(answers).toHaveLength(1);
    });

    test('when the programme fails nothing of the failure is shown, and the next deed works', async () => {
      const { world, people, heard, onInbound } = rig();
      const talk = directTalkId(world, people.ada);
      onInbound(async () => {
        throw new Error('secret of the storage');
      });
      await world.command(people.ada, talk, 'find').catch(() => undefined);
      onInbound(async () => ({ kind: 'answer', view: said('Better now') }));
      await world.command(people.ada, talk, 'find');
      await seen(world, () => messageWith(world, people.ada, talk, 'Better now'));
      expect(JSON.stringify(world.messages(people.ada, talk))).not.toContain('secret of the storage');
      expect(heard.length).toBeGreaterThanOrEqual(2);
    });

    test('malformed requests are refused with a 4xx, and the bot lives on', async () => {
      const { world, people, heard, sendMalformed } = rig();
      for (const status of await sendMalformed()) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      }
      const before = heard.length;
      await world.say(people.ada, directTalkId(world, people.ada), 'still there?');
      expect(heard).toHaveLength(before + 1);
    });

    test('opening the home tells the programme, and shows what it answers', async () => {
      const { world, people, heard, onInbound, supports } = rig();
      if (!supports.home) return;
      onInbound(async () => ({ kind: 'answer', view: withButton('Your mentoring', 'Find a mentor') }));
      await world.openHome(people.ada);
      expect(heard.at(-1)).toMatchObject({ kind: 'home' });
      const home = await seen(world, () => world.home(people.ada));
      expect(home.controls.map((control) => control.label)).toEqual(['Find a mentor']);
      onInbound(async () => ({ kind: 'answer', view: said('Looking for one') }));
      const [control] = home.controls;
      if (control) await world.press(people.ada, control);
      expect(heard.at(-1)).toMatchObject({ kind: 'action', message: null });
      await seen(world, () => messageWith(world, people.ada, directTalkId(world, people.ada), 'Looking for one'));
    });
  });
}
