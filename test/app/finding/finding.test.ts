import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AppRig, appRig, slack, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { type Seed, seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const ana = slack('Ana');

describe('finding a mentor', () => {
  let rig: AppRig;
  const seed = (user: string, role: 'mentee' | 'mentor', rest: Partial<Seed> = {}) =>
    seedPerson(rig.store, { account: slack(user), roles: [role], ...rest });
  const find = async (text: string) => viewIn(await rig.say(ana, text));

  afterEach(() => rig.close());

  describe('in a programme where mentees choose', () => {
    beforeEach(async () => {
      rig = await appRig();
    });

    it('J6: shows mentors with the reasons in words, a profile and a way to ask', async () => {
      await seed('Ana', 'mentee');
      await seed('Ben', 'mentor');
      const view = await find('find');
      expect(textOf(view)).toContain('Works in Procurement, as you asked');
      expect(textOf(view)).toContain('You both speak English and French');
      const profile = viewIn(await rig.act(ana, actionOf(view, 'See profile')));
      expect(textOf(profile)).toContain('Duty station: Geneva');
      expect(textOf(profile)).not.toContain('example.org');
      const form = await rig.act(ana, actionOf(profile, 'Ask Ben'));
      expect(form.kind).toBe('form');
    });

    it('shows five, then the next ones, then says that it was everybody', async () => {
      await seed('Ana', 'mentee');
      for (let at = 1; at <= 7; at += 1) await seed(`Mentor${at}`, 'mentor');
      const asks = (labels: readonly string[]) => labels.filter((label) => label.startsWith('Ask '));
      const first = await find('find');
      const one = asks(buttonsOf(first).map(({ label }) => label));
      expect(one).toHaveLength(5);
      const second = viewIn(await rig.act(ana, actionOf(first, 'Show more')));
      const two = asks(buttonsOf(second).map(({ label }) => label));
      expect(two).toHaveLength(2);
      expect(new Set([...one, ...two]).size).toBe(7);
      expect(textOf(second)).toContain('That was everybody');
    });

    it('narrows down by words, in either language and with a slip, and keeps them for the next page', async () => {
      await seed('Ana', 'mentee');
      await seed('Ben', 'mentor', { profile: { dutyStation: 'nairobi' } });
      await seed('Cleo', 'mentor', { profile: { dutyStation: 'geneva', specialisations: ['climate'] } });
      for (let at = 1; at <= 6; at += 1) {
        await seed(`Nai${at}`, 'mentor', { profile: { dutyStation: 'nairobi', specialisations: ['climate'] } });
      }
      const view = await find('find achat genéve');
      const names = buttonsOf(view).map(({ label }) => label);
      expect(names).toContain('Ask Ben');
      expect(names).toContain('Ask Cleo');
      expect(names.filter((label) => label.startsWith('Ask Nai'))).toEqual([]);
      const nairobi = await find('find nairobi');
      const more = viewIn(await rig.act(ana, actionOf(nairobi, 'Show more')));
      expect(textOf(more)).toContain('“nairobi”');
      expect(textOf(more)).not.toContain('Ask Cleo');
    });

    it('leaves out who cannot be asked, and never says why', async () => {
      await seed('Ana', 'mentee', { profile: { managerEmail: 'boss@example.org' } });
      await seed('Away', 'mentor', { person: { awayUntil: '2026-12-24' } });
      await seed('Paused', 'mentor', { participation: { taking: false } });
      await seed('Full', 'mentor', { participation: { capacity: 0 } });
      await seed('Boss', 'mentor', { person: { email: 'boss@example.org' } });
      const view = await find('find');
      expect(textOf(view)).toContain('Nobody with room');
      for (const word of ['Away', 'Paused', 'Full', 'Boss', 'away', 'manager', 'pause']) {
        expect(textOf(view)).not.toContain(word);
      }
      const asked = viewIn(await rig.press(ana, 'find.profile', 'test', 'per_away'));
      expect(textOf(asked)).toContain('cannot be asked at the moment');
      expect(textOf(asked)).not.toContain('2026');
    });

    it('O8: with nobody to show, says what the mentee can change, and where else to look', async () => {
      await seed('Ana', 'mentee', { profile: { languages: ['en'] } });
      await seed('Ben', 'mentor', { profile: { languages: ['es'] } });
      const view = await find('find');
      expect(textOf(view)).toContain('speak Spanish');
      expect(textOf(view)).toContain('introduce you');
      expect(buttonsOf(view).map(({ label }) => label)).toEqual(['Ask colleagues for a suggestion', 'Open my profile']);
    });

    it('with words that find nobody, offers all mentors', async () => {
      await seed('Ana', 'mentee');
      await seed('Ben', 'mentor');
      const view = await find('find astronomy');
      expect(textOf(view)).toContain('“astronomy”');
      const all = viewIn(await rig.act(ana, actionOf(view, 'Show all mentors')));
      expect(textOf(all)).toContain('Ask Ben');
    });

    it('does not offer mentors to whoever is away, and says how to come back', async () => {
      await seed('Ana', 'mentee', { person: { awayUntil: '2026-12-24' } });
      await seed('Ben', 'mentor');
      const view = await find('find');
      expect(textOf(view)).not.toContain('Ask Ben');
      expect(actionOf(view, 'I am back')).toEqual({ verb: 'command', id: '', arg: 'away back' });
    });

    it('sends mentors to join as a mentee, and strangers to join', async () => {
      await seed('Ana', 'mentor');
      expect(textOf(await find('find'))).toContain('You take part as a mentor');
      expect(textOf(viewIn(await rig.say(slack('Nobody'), 'find')))).toContain('join a programme first');
    });

    it('answers nothing about a programme that the person is not a mentee of', async () => {
      await seed('Ana', 'mentor');
      await seed('Ben', 'mentor');
      for (const [verb, arg] of [
        ['find.in', ''],
        ['find.more', '5'],
        ['find.profile', 'per_ben'],
        ['request.new', 'per_ben'],
      ] as const) {
        const view = viewIn(await rig.press(ana, verb, 'test', arg));
        expect(textOf(view)).toContain('not available');
      }
    });

    it('reads French to those who chose it', async () => {
      await seed('Ana', 'mentee', { person: { language: 'fr' } });
      await seed('Ben', 'mentor');
      const view = await find('find');
      expect(textOf(view)).toContain('Demander à Ben');
      expect(textOf(view)).toContain('Langues en commun');
    });
  });

  it('J7: tells a mentee of an assigned population that the centre introduces a mentor', async () => {
    rig = await appRig({
      programmes: [
        testProgramme({
          populations: [{ id: 'sarc', label: { en: 'SARC', fr: 'SARC' }, entryRoute: 'assigned' }],
        }),
      ],
    });
    await seed('Ana', 'mentee', { participation: { population: 'sarc' } });
    await seed('Ben', 'mentor');
    const view = await find('find');
    expect(textOf(view)).toContain('the coordinators introduce you');
    expect(textOf(view)).not.toContain('Ask Ben');
    const asked = viewIn(await rig.press(ana, 'request.new', 'test', 'per_ben'));
    expect(textOf(asked)).toContain('the coordinators introduce you');
  });

  it('J2: offers a former member only once the claim is confirmed', async () => {
    rig = await appRig({
      programmes: [
        testProgramme({
          populations: [{ id: 'jpo', label: { en: 'JPO', fr: 'JPO' }, entryRoute: 'choose' }],
          eligibility: { mentees: ['jpo'], mentorsFormerly: ['jpo'], confirmFormer: true },
        }),
      ],
    });
    await seed('Ana', 'mentee', { participation: { population: 'jpo' } });
    await seed('Ben', 'mentor', { participation: { former: { population: 'jpo', confirmedBy: null } } });
    await seed('Cleo', 'mentor', { participation: { former: { population: 'jpo', confirmedBy: 'per_coordinator' } } });
    const view = await find('find');
    expect(textOf(view)).toContain('Ask Cleo');
    expect(textOf(view)).not.toContain('Ask Ben');
  });

  it('asks which programme when there are several, and keeps the words', async () => {
    rig = await appRig({
      programmes: [testProgramme(), testProgramme({ id: 'other', name: { en: 'Other programme', fr: 'Autre' } })],
    });
    await seed('Ana', 'mentee');
    await seed('Ana', 'mentee', { programmeId: 'other' });
    await seed('Ben', 'mentor', { programmeId: 'other' });
    const view = await find('find procurement');
    const there = viewIn(await rig.act(ana, actionOf(view, 'Other programme')));
    expect(textOf(there)).toContain('“procurement”');
    expect(textOf(there)).toContain('In Other programme');
    expect(textOf(there)).toContain('Ask Ben');
  });
});
