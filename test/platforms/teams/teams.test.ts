import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FormView, MessageView } from '../../../src/ports/view.ts';
import { type TeamsRig, teamsRig } from '../../support/teamsRig.ts';

let rig: TeamsRig;
beforeEach(async () => {
  rig = await teamsRig();
});
afterEach(() => rig.close());

const hello: MessageView = {
  summary: 'Hello',
  blocks: [
    { kind: 'text', text: 'Hello *there* [x](http://y)', tone: 'plain' },
    {
      kind: 'buttons',
      buttons: [
        { label: 'Go', action: { verb: 'go', id: '7', arg: 'x' }, tone: 'primary', confirm: null },
        {
          label: 'Leave',
          action: { verb: 'leave', id: '7', arg: '' },
          tone: 'danger',
          confirm: { title: 'Sure?', text: 'It cannot be undone.', yes: 'Yes', no: 'No' },
        },
      ],
    },
  ],
};

const form = (error: string | null, value: string | null): FormView => ({
  form: 'profile',
  token: 't1',
  title: 'Profile',
  intro: [],
  submit: 'Save',
  cancel: 'Cancel',
  fields: [
    {
      id: 'grade',
      kind: 'text',
      label: 'Grade',
      hint: 'As P-3',
      required: true,
      error,
      multiline: false,
      maxLength: 10,
      value,
    },
    {
      id: 'topics',
      kind: 'choices',
      label: 'Topics',
      hint: null,
      required: false,
      error: null,
      options: [
        { value: 'a,b', label: 'A and B' },
        { value: 'c', label: 'C' },
      ],
      value: ['c'],
      style: 'boxes',
    },
    { id: 'room', kind: 'number', label: 'Room', hint: null, required: false, error: null, min: 0, max: 9, value: 2 },
  ],
});

describe('a direct talk', () => {
  it('carries words in and a card out, and the button on it back in', async () => {
    rig.onInbound(async (inbound) =>
      inbound.kind === 'words'
        ? { kind: 'answer', view: hello }
        : { kind: 'replace', view: { summary: 'Done', blocks: [] } },
    );
    const [talk] = rig.world.conversations(rig.people.ada);
    await rig.world.command(rig.people.ada, talk?.id ?? '', '/mentor find french');
    expect(rig.heard).toMatchObject([
      { kind: 'words', text: 'find french', direct: true, locale: 'en-GB', timeZone: 'Europe/London' },
    ]);
    const [, card] = rig.world.messages(rig.people.ada, talk?.id ?? '');
    expect(card?.texts).toEqual(['Hello *there* [x](http://y)']);
    expect(card?.controls.map(({ label }) => label)).toEqual(['Go', 'Leave']);
    for (const control of card?.controls ?? []) await rig.world.press(rig.people.ada, control);
    expect(rig.heard.slice(1)).toMatchObject([{ kind: 'action', action: { verb: 'go', id: '7', arg: 'x' } }]);
  });

  it('takes a form back filled in, with what was wrong beside the field', async () => {
    rig.onInbound(async (inbound) => {
      if (inbound.kind === 'words') return { kind: 'form', form: form(null, null) };
      const grade = inbound.kind === 'form' ? inbound.answers.grade : null;
      return grade === 'P-3'
        ? { kind: 'answer', view: { summary: 'Saved', blocks: [] } }
        : { kind: 'errors', form: form('Not a grade', 'X') };
    });
    const [talk] = rig.world.conversations(rig.people.ada);
    const last = () => rig.world.messages(rig.people.ada, talk?.id ?? '').at(-1);
    await rig.world.command(rig.people.ada, talk?.id ?? '', 'join');
    const press = async (values: Record<string, string | string[]>) => {
      const save = last()?.controls.find(({ label }) => label === 'Save');
      if (save === undefined) throw new Error('no button');
      await rig.world.press(rig.people.ada, save, values);
    };
    await press({ grade: 'X', topics: ['a%2Cb', 'c'], room: '3' });
    expect(rig.heard.at(-1)).toMatchObject({
      kind: 'form',
      form: 'profile',
      token: 't1',
      answers: { grade: 'X', topics: ['a,b', 'c'], room: 3 },
    });
    expect(last()?.edited).toBe(true);
    expect(last()?.fields[0]).toMatchObject({ value: 'X', error: 'Not a grade', hint: 'As P-3' });
    await press({ grade: 'P-3' });
    expect(last()?.texts).toEqual(['Saved']);
    expect(last()?.controls).toEqual([]);
  });
});

describe('a pair’s chat', () => {
  it('is opened once, left for good, and never hears a private answer', async () => {
    const request = {
      key: 'space:1:teams',
      name: 'Mentoring',
      topic: 'A place for two',
      tenant: rig.tenant,
      members: [rig.people.ada, rig.people.ben].map(
        (user) => ({ platform: 'teams', tenant: rig.tenant, user }) as const,
      ),
      found: null,
      team: null,
    };
    const space = await rig.port.openPairSpace(request);
    expect((await rig.port.openPairSpace(request)).id).toBe(space.id);
    await rig.port.post(space, hello, 'k1');
    rig.onInbound(async () => ({ kind: 'answer', view: { summary: 'Secret', blocks: [] } }));
    await rig.world.command(rig.people.ben, space.id, 'pair');
    await rig.world.say(rig.people.ben, space.id, 'just between us');
    expect(rig.heard).toMatchObject([{ kind: 'words', text: 'pair', direct: false }]);
    const group = rig.world.messages(rig.people.ada, space.id).flatMap(({ texts }) => texts);
    expect(group).not.toContain('Secret');
    expect(group).toContain('I have written to you directly.');
    const [talk] = rig.world.conversations(rig.people.ben);
    expect(rig.world.messages(rig.people.ben, talk?.id ?? '').at(-1)?.texts).toEqual(['Secret']);
    await rig.port.archiveSpace({ ...request, found: space }, { summary: 'Farewell', blocks: [] });
    await rig.port.archiveSpace({ ...request, found: space }, { summary: 'Farewell', blocks: [] });
    await expect(rig.port.post(space, hello, 'k2')).rejects.toMatchObject({ code: 'not-found' });
  });
});
