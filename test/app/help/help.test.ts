import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import { PlatformError } from '../../../src/ports/platformError.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, type Sent, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, marc, cora, carl, eva, otto] = ['ANNA', 'MARC', 'CORA', 'CARL', 'EVA', 'OTTO'].map(slack) as [
  ReturnType<typeof slack>,
  ReturnType<typeof slack>,
  ReturnType<typeof slack>,
  ReturnType<typeof slack>,
  ReturnType<typeof slack>,
  ReturnType<typeof slack>,
];
const label = (en: string, fr = en) => ({ en, fr });
const blank: MessageView = { summary: '', blocks: [] };

const programme = testProgramme({
  expertReferral: true,
  prompts: {
    own: [
      { id: 'trust', afterDays: 5, text: label('Tell each other how you came to your field.') },
      { id: 'work', afterDays: 12, for: 'mentor', text: label('Ask where your mentee works.') },
    ],
    midTerm: false,
  },
  tips: [
    { id: 'first', moment: 'before-first-meeting', text: label('Get to know each other first.') },
    { id: 'open', moment: 'before-meeting', for: 'mentor', text: label('Open questions begin with what or how.') },
    { id: 'listen', moment: 'before-meeting', text: label('Say in your own words what you heard.') },
    { id: 'quiet', moment: 'after-silence', text: label('A message of two lines counts.') },
    { id: 'way', moment: 'goal-review', text: label('Change the way before the goal.') },
  ],
  about: {
    isNot: [
      {
        id: 'mediation',
        label: label('mediation between you and your manager', 'une médiation avec votre responsable'),
        turnTo: { label: label('The Ombudsman', 'L’Ombudsman'), url: 'https://ombudsman.example.org/' },
        words: { en: ['mediation', 'harassment'], fr: ['médiation', 'harcèlement'] },
      },
      {
        id: 'counselling',
        label: label('psychological counselling', 'un soutien psychologique'),
        turnTo: { label: label('The staff counsellor', 'La conseillère du personnel'), url: null },
        words: { en: ['counselling', 'burnout'], fr: ['soutien psychologique'] },
      },
    ],
  },
});

let rig: AppRig;
let pair: Pair;

beforeEach(async () => {
  const coordinators = [cora, carl].map(({ user }) => ({ kind: 'account', platform: 'slack', user }) as const);
  rig = await appRig({ programmes: [programme], coordinators });
  await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
  await seedPerson(rig.store, { account: marc, roles: ['mentor'], profile: { specialisations: ['climate'] } });
  await seedPerson(rig.store, { account: eva, roles: ['mentor'] });
  await seedPerson(rig.store, { account: otto, roles: ['mentor'] });
  pair = await seedPair(rig, 'per_anna', 'per_marc', { cadence: 'monthly' });
  for (const coordinator of [cora, carl]) await rig.say(coordinator, 'help');
  await rig.drain();
});
afterEach(() => rig.close());

async function until(at: string): Promise<Sent[]> {
  rig.advanceTo(new Date(at));
  await rig.runDue();
  return rig.drain();
}

const read = (account: ReturnType<typeof slack>, sent: readonly Sent[]) => toldTo(account, sent).map(textOf).join('\n');

describe('tips', () => {
  it('V9: come one at a time before a meeting, to whom they concern, and none comes twice', async () => {
    const seen: string[][] = [];
    for (const date of ['2026-11-26', '2026-12-03', '2026-12-10', '2026-12-17']) {
      await rig.submit(anna, 'meetings.propose', pair.id, { times: [], date, time: '10:00', minutes: '60' });
      const offered = toldTo(marc, await rig.drain()).at(-1) ?? blank;
      const button = offered.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0];
      await rig.act(marc, button?.action ?? { verb: '', id: '', arg: '' });
      await rig.drain();
      const before = new Date(Date.parse(`${date}T09:00:00Z`) - 86_400_000).toISOString();
      const sent = await until(before);
      seen.push(
        [anna, marc].map((who) => /Get to know|Open questions|in your own words/.exec(read(who, sent))?.[0] ?? 'none'),
      );
      await until(`${date}T12:00:00Z`);
    }
    expect(seen).toEqual([
      ['Get to know', 'Get to know'],
      ['in your own words', 'Open questions'],
      ['none', 'in your own words'],
      ['none', 'none'],
    ]);
  });

  it('V5: the first month has words on trust and on the mentee’s work situation, each to whom they concern', async () => {
    const early = await until('2026-11-30T10:00:00Z');
    expect(read(anna, early)).toContain('came to your field');
    expect(read(marc, early)).toContain('came to your field');
    const later = await until('2026-12-07T10:00:00Z');
    expect(read(marc, later)).toContain('Ask where your mentee works');
    expect(read(anna, later)).not.toContain('Ask where');
  });

  it('O7: one comes after a silence, once for each silence, and one at the goal review', async () => {
    for (const at of ['2026-11-30T09:00:00Z', '2026-12-14T09:00:00Z']) {
      expect(read(anna, await until(at))).not.toContain('two lines counts');
    }
    expect(read(anna, await until('2026-12-23T09:00:00Z'))).toContain('two lines counts');
    expect(read(anna, await until('2026-12-28T10:00:00Z'))).toContain('Change the way before the goal');
    expect(read(anna, await until('2027-01-25T10:00:00Z'))).not.toContain('two lines counts');
  });
});

describe('O7: what mentoring is not', () => {
  it.each([
    ['I need mediation with my boss', 'The Ombudsman https://ombudsman.example.org/'],
    ['help I think this is harassment', 'The Ombudsman'],
    ['J’aimerais une médiation', 'The Ombudsman'],
    ['looking for Counselling please', 'The staff counsellor'],
  ])('is said kindly to whoever writes “%s”, with where to turn instead', async (words, where) => {
    const view = viewIn(await rig.say(anna, words));
    expect(textOf(view)).toContain(where);
    expect(actionOf(view, 'Write to a coordinator').arg).toBe('concern');
  });

  it('is not read into ordinary words', async () => {
    expect(textOf(viewIn(await rig.say(anna, 'meditate')))).not.toContain('Ombudsman');
    expect(textOf(viewIn(await rig.say(anna, 'help')))).not.toContain('Ombudsman');
  });
});

describe('X4: a private concern', () => {
  it('goes to one coordinator of one’s choice, who alone reads and answers it; partner, digest and others hear nothing', async () => {
    const form = formIn(await rig.say(anna, 'concern'));
    const to = form.fields.find(({ id }) => id === 'to');
    const options = to?.kind === 'choice' ? to.options : [];
    expect(options.map((option) => option.label)).toEqual(['CARL', 'CORA']);
    const chosen = options[1]?.value ?? '';
    const empty = formIn(await rig.submit(anna, 'concern.write', '', { to: chosen, text: ' ' }));
    expect(errorsOf(empty).text).toContain('fill this in');
    expect(valuesOf(empty).to).toBe(chosen);
    const sent = viewIn(await rig.submit(anna, 'concern.write', '', { to: chosen, text: 'It feels like harassment' }));
    expect(textOf(sent)).toContain('CORA has your message');
    expect(textOf(sent)).toContain('The Ombudsman');
    const delivered = await rig.drain();
    expect(delivered).toHaveLength(1);
    expect(read(cora, delivered)).toContain('It feels like harassment');
    const answer = actionOf(toldTo(cora, delivered)[0] ?? blank, 'Answer');
    for (const other of [carl, marc, anna])
      expect(textOf(viewIn(await rig.act(other, answer)))).toContain('not available');
    const reply = formIn(await rig.act(cora, answer));
    await rig.submit(cora, 'concern.answer', reply.token, { text: 'Shall we talk tomorrow?' });
    const back = await rig.drain();
    expect(back).toHaveLength(1);
    expect(read(anna, back)).toContain('Shall we talk tomorrow?');
    const week = await until('2026-11-30T09:00:00Z');
    expect(JSON.stringify(week)).not.toContain('harassment');
  });

  it('is not offered to a coordinator who is one’s own partner', async () => {
    await seedPerson(rig.store, { account: slack('CODA'), roles: ['mentor'] });
    await rig.store.transaction((tx) => tx.coordinators.add('per_coda', null));
    await seedPair(rig, 'per_anna', 'per_coda', {}, null);
    const to = formIn(await rig.say(anna, 'concern')).fields.find(({ id }) => id === 'to');
    expect(to?.kind === 'choice' && to.options.map((option) => option.label)).toEqual(['CARL', 'CORA']);
  });

  it('that cannot be delivered is told to its writer alone, who can choose somebody else', async () => {
    const form = formIn(await rig.say(anna, 'concern'));
    const to = form.fields.find(({ id }) => id === 'to');
    const chosen = to?.kind === 'choice' ? (to.options[1]?.value ?? '') : '';
    await rig.submit(anna, 'concern.write', '', { to: chosen, text: 'Something private' });
    const sent = await rig.drain(({ kind }) =>
      kind === 'help.concern' ? new PlatformError('not-found', 'user_not_found') : null,
    );
    expect(read(anna, sent)).toContain('could not be delivered to CORA');
    expect(read(carl, sent)).toBe('');
  });
});

describe('O9: a subject expert', () => {
  const ask = () =>
    rig.submit(marc, 'expert.ask', pair.id, { subject: 'procurement', question: 'How do framework contracts work?' });

  it('is found by specialisation and asked; after a no the next one is, and after a yes both of the pair hear of it', async () => {
    expect(textOf(viewIn(await rig.press(anna, 'expert.ask', pair.id)))).toContain('not available');
    const form = formIn(await rig.press(marc, 'expert.ask', pair.id));
    expect(
      errorsOf(formIn(await rig.submit(marc, 'expert.ask', form.token, { subject: 'procurement' }))).question,
    ).toContain('fill this in');
    expect(textOf(viewIn(await ask()))).toContain('I have asked somebody');
    const first = toldTo(eva, await rig.drain())[0] ?? blank;
    expect(textOf(first)).toContain('MARC is looking for somebody who knows Procurement');
    expect(textOf(first)).not.toContain('ANNA');
    expect(textOf(viewIn(await rig.act(otto, actionOf(first, 'Happy to help'))))).toContain('not available');
    await rig.act(eva, actionOf(first, 'Not this time'));
    const second = toldTo(otto, await rig.drain())[0] ?? blank;
    expect(textOf(viewIn(await rig.act(eva, actionOf(first, 'Happy to help'))))).toContain('not available');
    await rig.act(otto, actionOf(second, 'Happy to help'));
    const told = await rig.drain();
    expect(read(marc, told)).toContain('OTTO is happy to talk to ANNA');
    expect(read(anna, told)).toContain('E-mail of OTTO: otto@example.org');
    expect(textOf(viewIn(await rig.act(otto, actionOf(second, 'Happy to help'))))).toContain('settled meanwhile');
  });

  it('is said not to be there when nobody knows the subject, or everybody has said no', async () => {
    const none = await rig.submit(marc, 'expert.ask', pair.id, { subject: 'human-rights', question: 'Anybody?' });
    expect(textOf(viewIn(none))).toContain('I know nobody');
    await ask();
    for (const expert of [eva, otto]) {
      const asked = toldTo(expert, await rig.drain())[0] ?? blank;
      await rig.act(expert, actionOf(asked, 'Not this time'));
    }
    expect(read(marc, await rig.drain())).toContain('nobody has time');
  });
});
