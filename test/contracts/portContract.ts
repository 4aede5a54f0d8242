import { describe, expect, test } from 'vitest';
import { PlatformError } from '../../src/ports/platformError.ts';
import { directTalkId, messageWith } from './onScreen.ts';
import type { Fault, MakeRig } from './platformRig.ts';
import { hostileTexts, said, withButton } from './sampleViews.ts';
import { useRig } from './useRig.ts';

export function portContract(makeRig: MakeRig): void {
  describe('what the bot says', () => {
    const rig = useRig(makeRig);

    test('a message posted to a direct talk is read by that person alone, and updated in place', async () => {
      const { port, world, people, account } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const message = await port.post(talk, withButton('A mentor answered', 'Look'), 'key-1');
      const before = messageWith(world, people.ada, talk.id, 'A mentor answered');
      expect(before?.controls.map((control) => control.label)).toEqual(['Look']);
      await port.update(message, said('It is settled'));
      const after = messageWith(world, people.ada, talk.id, 'It is settled');
      expect(after).toMatchObject({ id: before?.id, edited: true, controls: [] });
      expect(messageWith(world, people.ben, directTalkId(world, people.ben), 'A mentor')).toBeNull();
    });

    test('an account is found by its address, as people write it; nobody else’s is', async () => {
      const { port, world, people, account } = rig();
      const email = world.people().find(({ id }) => id === people.ada)?.email ?? '';
      expect(await port.findByEmail(email.toUpperCase())).toEqual(account(people.ada));
      expect(await port.findByEmail('nobody@elsewhere.example')).toBeNull();
    });

    test('opening a direct talk twice gives the same one', async () => {
      const { port, people, account } = rig();
      const first = await port.openDirectTalk(account(people.ada));
      expect(await port.openDirectTalk(account(people.ada))).toEqual(first);
    });

    test('a message is found again by its key where the platform can read it back', async () => {
      const { port, people, account, supports } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const posted = await port.post(talk, said('Find me'), 'key-2');
      expect(await port.findMessage(talk, 'key-2')).toEqual(supports.readBack ? posted : 'unsupported');
      expect(await port.findMessage(talk, 'key-3')).toBe(supports.readBack ? 'absent' : 'unsupported');
    });

    test('every kind of block can be read', async () => {
      const { port, world, people, account } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      await port.post(
        talk,
        {
          summary: 'Everything',
          blocks: [
            { kind: 'heading', text: 'The heading' },
            { kind: 'text', text: 'Strong words', tone: 'strong' },
            { kind: 'text', text: 'Quiet words', tone: 'quiet' },
            { kind: 'facts', facts: [{ label: 'Station', value: 'Geneva' }] },
            { kind: 'list', items: ['First item', 'Second item'] },
            { kind: 'quote', text: 'I would like to learn', by: 'Ada Obi' },
            { kind: 'link', label: 'The guide', url: 'https://example.org/guide' },
            { kind: 'divider' },
          ],
        },
        'key-4',
      );
      const all = messageWith(world, people.ada, talk.id, 'The heading');
      const text = all?.texts.join('\n') ?? '';
      const pieces = [
        'Strong words',
        'Quiet words',
        'Station',
        'Geneva',
        'First item',
        'Second item',
        'to learn',
        'Ada Obi',
      ];
      for (const piece of pieces) expect(text).toContain(piece);
      expect(JSON.stringify(all)).toContain('The guide');
    });

    test.each(hostileTexts)('what a person typed is shown as typed and does nothing: %j', async (text) => {
      const { port, world, people, account } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const view = { summary: `From a person: ${text}`, blocks: [{ kind: 'quote', text, by: 'Ben' } as const] };
      await port.post(talk, view, 'key-5');
      const shown = world.messages(people.ada, talk.id).at(-1);
      const bare = (words: string) => words.replaceAll('\u0000', '').replaceAll(/[\s\\\u200B\uFFFD]+/g, '');
      expect(bare(shown?.texts.join(' ') ?? '')).toContain(bare(text));
    });

    test('a very long text arrives whole or visibly shortened, and never fails', async () => {
      const { port, world, people, account } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const long = Array.from({ length: 2_000 }, (_, n) => `word${n}`).join(' ');
      await port.post(talk, { summary: long, blocks: [{ kind: 'text', text: long, tone: 'plain' }] }, 'key-6');
      const shown = world.messages(people.ada, talk.id).at(-1)?.texts.join(' ') ?? '';
      expect(shown).toContain('word0 word1');
      expect(shown.includes('word1999') || shown.includes('…')).toBe(true);
    });

    test('far too many blocks are cut visibly, and their last buttons stay', async () => {
      const { port, world, people, account } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      const many = Array.from({ length: 300 }, (_, n) => ({ kind: 'text', text: `Line ${n}`, tone: 'plain' }) as const);
      const view = withButton('Many lines', 'Press me');
      await port.post(talk, { ...view, blocks: [...many, ...view.blocks] }, 'key-7');
      const shown = world.messages(people.ada, talk.id).at(-1);
      expect(shown?.controls.map((control) => control.label)).toEqual(['Press me']);
      expect(shown?.texts.includes('Line 299') || shown?.texts.join(' ').includes('…')).toBe(true);
    });

    test('a home is shown where the platform has one', async () => {
      const { port, world, people, account, supports } = rig();
      await port.showHome(account(people.ada), said('What you can do next'));
      const home = world.home(people.ada);
      if (supports.home) expect(home?.texts).toEqual(['What you can do next']);
      else expect(home).toBeNull();
    });

    test('a person is looked up with name, e-mail and what the platform tells', async () => {
      const { port, people, account } = rig();
      const facts = await port.lookUpPerson(account(people.ben));
      expect(facts).toMatchObject({ name: 'Ben Diop', email: 'ben.diop@example.org' });
    });

    test('somebody unknown or deactivated is not found', async () => {
      const { port, world, people, account } = rig();
      await world.removePerson(people.cleo);
      for (const user of [people.cleo, `${people.cleo.slice(0, -2)}99`]) {
        await expect(port.lookUpPerson(account(user))).rejects.toMatchObject({ code: 'not-found' });
      }
    });

    const codes: [Fault, string][] = [
      ['rate-limited', 'rate-limited'],
      ['server-error', 'uncertain'],
      ['refused', 'refused'],
      ['dropped', 'uncertain'],
    ];
    test.each(codes)('when the platform answers "%s", the error says "%s"', async (fault, code) => {
      const { port, people, account, ...rest } = rig();
      const talk = await port.openDirectTalk(account(people.ada));
      rest.fault(fault);
      const error = await port.post(talk, said('Into the storm'), 'key-8').catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(PlatformError);
      expect(error).toMatchObject({ code });
      if (fault === 'rate-limited') expect(error).toMatchObject({ retryAfterMs: 7_000 });
      expect(String(error)).not.toContain('Into the storm');
    });
  });
}
