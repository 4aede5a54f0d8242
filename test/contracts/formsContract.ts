import { describe, expect, test } from 'vitest';
import type { FormView } from '../../src/ports/view.ts';
import { directTalkId, formWith, messageWith, seen } from './onScreen.ts';
import type { MakeRig } from './platformRig.ts';
import { everyField, said, withButton } from './sampleViews.ts';
import { type TestRig, useRig } from './useRig.ts';

const answers = {
  hopes: 'To learn <to> lead & listen',
  route: 'fr',
  speaks: ['fr', 'sw'],
  starts: '2026-12-01',
  from: '10:30',
  places: '3',
};

async function opened(rig: TestRig, form: FormView = everyField()) {
  rig.onInbound(async () => ({ kind: 'form', form }));
  const { ada } = rig.people;
  await rig.world.command(ada, directTalkId(rig.world, ada), 'join');
  return formWith(rig, ada, form.fields[0]?.id ?? '', form.submit);
}

export function formsContract(makeRig: MakeRig): void {
  describe('forms', () => {
    const rig = useRig(makeRig);

    test('a form shows its introduction and every field with what is in it', async () => {
      const form = await opened(rig());
      expect(form.texts.join(' ')).toContain('Please tell us');
      const shown = Object.fromEntries(form.fields.map((field) => [field.id, field]));
      expect(Object.keys(shown)).toEqual(['hopes', 'route', 'speaks', 'starts', 'from', 'places', 'remark']);
      expect(shown.route).toMatchObject({ kind: 'choice', value: 'en' });
      expect(shown.route?.options.map((option) => option.label)).toEqual(['English', 'French', 'Swahili']);
      expect(shown.speaks).toMatchObject({ kind: 'choices', value: ['en'] });
      expect(shown.from).toMatchObject({ kind: 'time', value: '09:00' });
      expect(shown.places).toMatchObject({ kind: 'number', value: '2' });
      expect(shown.remark).toMatchObject({ kind: 'text', required: false });
    });

    test('a submitted form brings typed answers with its name and token, and its answer is seen', async () => {
      const { world, people, heard, onInbound } = rig();
      const form = await opened(rig());
      onInbound(async () => ({ kind: 'answer', view: said('You have joined') }));
      expect(await form.submit(answers)).toEqual({});
      expect(heard.at(-1)).toMatchObject({
        kind: 'form',
        form: 'sample',
        token: 'token-1',
        answers: { ...answers, places: 3, remark: null },
      });
      await seen(world, () => messageWith(world, people.ada, directTalkId(world, people.ada), 'You have joined'));
      expect(world.dialog(people.ada)).toBeNull();
    });

    test('a form that comes back with errors keeps what was typed, and can be sent again', async () => {
      const { heard, people, onInbound } = rig();
      const form = await opened(rig());
      const again = everyField((field) => {
        if (field.id === 'starts' && field.kind === 'date') return { ...field, value: '2026-12-01', error: 'Too late' };
        if (field.id === 'hopes' && field.kind === 'text') return { ...field, value: answers.hopes };
        return field;
      });
      onInbound(async () => ({ kind: 'errors', form: again }));
      expect(await form.submit(answers)).toEqual({ starts: 'Too late' });
      const second = await formWith(rig(), people.ada, 'starts', 'Send it');
      const shown = Object.fromEntries(second.fields.map((field) => [field.id, field.value]));
      expect(shown).toMatchObject({ hopes: answers.hopes, starts: '2026-12-01' });
      onInbound(async () => ({ kind: 'none' }));
      await second.submit({ ...answers, starts: '2026-11-01' });
      const forms = heard.filter((one) => one.kind === 'form');
      expect(forms.at(-1)).toMatchObject({ answers: { starts: '2026-11-01', hopes: answers.hopes } });
      expect(new Set(forms.map((one) => one.id)).size).toBe(2);
    });

    test('the answer to a form can be its next screen', async () => {
      const { people, heard, onInbound } = rig();
      const first = await opened(rig());
      const screen = everyField();
      const next = {
        ...screen,
        form: 'sample-2',
        token: 'token-2',
        fields: screen.fields.slice(3, 4).map((field) => ({ ...field, id: 'ends' })),
      };
      onInbound(async () => ({ kind: 'form', form: next }));
      await first.submit(answers);
      const second = await formWith(rig(), people.ada, 'ends', 'Send it');
      onInbound(async () => ({ kind: 'none' }));
      await second.submit({ ends: '2027-06-01' });
      expect(heard.at(-1)).toMatchObject({ form: 'sample-2', token: 'token-2', answers: { ends: '2027-06-01' } });
    });

    test('a press can open a form', async () => {
      const { port, world, people, account, onInbound } = rig();
      onInbound(async () => ({ kind: 'form', form: everyField() }));
      const talk = await port.openDirectTalk(account(people.ada));
      await port.post(talk, withButton('Tell us more', 'Tell'), 'key-1');
      const [control] = world.messages(people.ada, talk.id).at(-1)?.controls ?? [];
      if (control) await world.press(people.ada, control);
      expect((await formWith(rig(), people.ada, 'hopes', 'Send it')).fields).toHaveLength(7);
    });

    test('a menu may hold several hundred options', async () => {
      const options = Array.from({ length: 420 }, (_, n) => ({ value: `station-${n}`, label: `Duty station ${n}` }));
      const field = { id: 'station', label: 'Duty station', hint: null, required: true, error: null } as const;
      const form: FormView = {
        ...everyField(),
        fields: [{ ...field, kind: 'choice', options, value: 'station-419', style: 'menu' }],
      };
      const shown = await opened(rig(), form);
      expect(shown.fields[0]?.options).toHaveLength(420);
      expect(shown.fields[0]?.value).toBe('station-419');
    });

    test('long labels, titles and hints do not keep a form from opening', async () => {
      const long = 'A rather long explanation that goes on and on. '.repeat(80);
      const form = everyField((field) => ({ ...field, label: long, hint: long }));
      const shown = await opened(rig(), { ...form, title: long, submit: 'Send it', cancel: 'Not now' });
      expect(shown.fields).toHaveLength(7);
    });
  });
}
