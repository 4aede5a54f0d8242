import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf, valuesOf } from '../../support/readView.ts';
import { ana, ben, type RequestStory, requestStory } from '../requests/requestStory.ts';

const eve = slack('Eve');
const said = (views: readonly Parameters<typeof textOf>[0][]) => views.map(textOf).join('\n');

describe('people', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  const personOf = (user: string) => story.store.transaction((tx) => tx.people.byId(`per_${user.toLowerCase()}`));
  const partOf = (user: string) =>
    story.store.transaction((tx) => tx.participations.find(`per_${user.toLowerCase()}`, 'test'));
  const pair = async () => {
    const id = await story.ask('Ana', 'Ben');
    await story.press(ben, 'request.accept', id);
    await story.drain();
  };

  describe('help', () => {
    const wordsOf = async (account: Parameters<typeof story.say>[0]) =>
      viewIn(await story.say(account, 'help')).blocks.flatMap((block) =>
        block.kind === 'facts' ? block.facts.map(({ label }) => label) : [],
      );

    it('offers a stranger, a mentee, a mentor and a pair what each of them can do', async () => {
      expect(await wordsOf(eve)).toEqual(['join', 'about', 'profile', 'link']);
      expect(await wordsOf(ana)).toEqual([
        'find',
        'requests',
        'suggest',
        'about',
        'profile',
        'link',
        'concern',
        'away',
        'quit',
        'looked',
        'export',
        'erase',
      ]);
      expect(await wordsOf(ben)).toEqual([
        'requests',
        'suggest',
        'about',
        'profile',
        'link',
        'concern',
        'away',
        'quit',
        'looked',
        'export',
        'erase',
      ]);
      await pair();
      expect(await wordsOf(ana)).toEqual([
        'requests',
        'suggest',
        'pair',
        'agreement',
        'meet',
        'goals',
        'notes',
        'about',
        'profile',
        'link',
        'concern',
        'away',
        'quit',
        'looked',
        'export',
        'erase',
      ]);
    });

    it('every word of the conversation is answered', async () => {
      for (const word of [
        'join',
        'find',
        'profile',
        'requests',
        'pair',
        'goals',
        'meet',
        'notes',
        'concern',
        'away',
        'quit',
        'help',
        'back',
        '',
      ]) {
        const reply = await story.say(eve, word);
        expect(reply.kind === 'form' ? reply.form.title : textOf(viewIn(reply))).not.toContain('not available');
      }
    });
  });

  describe('profile', () => {
    it('shows what a person told, section by section, in words', async () => {
      const shown = viewIn(await story.say(ben, 'profile'));
      expect(textOf(shown)).toContain('Duty station: Geneva');
      expect(textOf(shown)).toContain('Working hours: Monday · Tuesday · Wednesday · Thursday · Friday, 09:00–17:00');
      expect(textOf(shown)).toContain('What I can offer: Not told');
    });

    it('changes one section, filled in, and keeps the rest', async () => {
      const shown = viewIn(await story.say(ben, 'profile'));
      const form = formIn(await story.act(ben, actionOf(shown, 'Change: Where and when you work')));
      expect(valuesOf(form)).toMatchObject({ 'duty-station': 'geneva', 'work-from': '09:00' });
      const answers = { ...valuesOf(form), 'duty-station': 'nairobi', 'time-zone': 'Africa/Nairobi', manager: 'boss' };
      const refused = await story.submit(ben, form.form, form.token, answers);
      expect(refused.kind).toBe('errors');
      expect(Object.keys(errorsOf(formIn(refused)))).toEqual(['manager']);
      expect(valuesOf(formIn(refused))).toMatchObject({ manager: 'boss', 'duty-station': 'nairobi' });
      const saved = await story.submit(ben, form.form, form.token, { ...answers, manager: null });
      expect(textOf(viewIn(saved))).toContain('up to date');
      expect((await personOf('Ben'))?.profile).toMatchObject({
        dutyStation: 'nairobi',
        topics: ['career'],
        grade: 'p5',
      });
    });

    it('moves the prompts of a pair when the hours change', async () => {
      await pair();
      const [mine] = await story.pairsOf('Ben');
      const due = () => story.store.transaction((tx) => tx.dueDates.ofSubject(mine?.id ?? ''));
      const checkIn = async () => (await due()).find(({ rule }) => rule === 'check-in')?.dueAt;
      const before = await checkIn();
      const form = formIn(await story.press(ana, 'profile.edit', 'test', 'place'));
      await story.submit(ana, form.form, form.token, { ...valuesOf(form), 'work-from': '14:00', 'work-to': '18:00' });
      expect(await checkIn()).not.toEqual(before);
    });

    it('is nobody else’s to open', async () => {
      expect(textOf(viewIn(await story.press(eve, 'profile.show', 'test')))).toContain('not available');
      expect(textOf(viewIn(await story.press(eve, 'profile.edit', 'test', 'place')))).toContain('not available');
      expect(textOf(viewIn(await story.submit(eve, 'joining.section', 'test/place', {})))).toContain('not available');
    });

    it('changes the language, from the next word on', async () => {
      const none = viewIn(await story.say(eve, 'profile'));
      const form = formIn(await story.act(eve, actionOf(none, 'Change the language')));
      const reply = await story.submit(eve, form.form, form.token, { language: 'fr' });
      expect(textOf(viewIn(reply))).toContain('Désormais, je vous parle en français');
      expect(textOf(viewIn(await story.say(eve, 'help')))).toContain('Ce que je peux faire pour vous');
    });
  });

  describe('a role that others count on', () => {
    const wish = async (role: string) => {
      const first = formIn(await story.press(ben, 'joining.start', 'test'));
      return story.submit(ben, first.form, first.token, { role, language: 'en' });
    };

    it('is not given up while there is a pair in it', async () => {
      await pair();
      const held = viewIn(await wish('mentee'));
      expect(textOf(held)).toContain('I have changed nothing yet');
      expect(textOf(held)).toContain('You are the mentor of Ana');
      expect((await partOf('Ben'))?.roles).toEqual(['mentor']);
      expect((await wish('both')).kind).toBe('form');
    });

    it('nor while a request waits in it', async () => {
      const id = await story.ask('Ana', 'Ben');
      expect(textOf(viewIn(await wish('mentee')))).toContain('One request still waits for your answer');
      await story.submit(ben, 'request.decline', id, { reason: null });
      expect((await wish('mentee')).kind).toBe('form');
    });

    it('nor at the end, when the pair came while the screens were open', async () => {
      let reply = await wish('mentee');
      await pair();
      while (reply.kind === 'form') {
        const { form, token, ...rest } = reply.form;
        reply = await story.submit(ben, form, token, valuesOf({ form, token, ...rest }));
      }
      expect(textOf(viewIn(reply))).toContain('You are the mentor of Ana');
      expect((await partOf('Ben'))?.roles).toEqual(['mentor']);
    });
  });

  describe('U2, U8: being away', () => {
    it.each([
      '2026-12-24',
      'until 24.12.2026',
      '24/12/2026',
    ])('takes “away %s” as the first day back', async (typed) => {
      const noted = textOf(viewIn(await story.say(ben, `away ${typed}`)));
      expect(noted).toMatch(/you are away until Thursday,? 24 December 2026, your first day back/u);
      expect((await personOf('Ben'))?.awayUntil).toBe('2026-12-24');
    });

    it('asks for the day when none is typed, or none that can be', async () => {
      const form = formIn(await story.say(ben, 'away'));
      for (const [back, problem] of [
        [null, 'Please give the day'],
        ['2026-11-23', 'after today'],
        ['2028-01-01', 'within a year'],
      ] as const) {
        const reply = await story.submit(ben, form.form, form.token, { back });
        expect(errorsOf(formIn(reply)).back).toContain(problem);
        expect(valuesOf(formIn(reply)).back).toBe(back);
      }
      expect(errorsOf(formIn(await story.say(ben, 'away soon'))).back).toContain('could not read');
      expect((await story.submit(ben, form.form, form.token, { back: '2026-12-24' })).kind).toBe('answer');
    });

    it('takes a mentor out of the search until they are back', async () => {
      await story.say(ben, 'away 2026-12-24');
      expect(textOf(viewIn(await story.say(ana, 'find')))).not.toContain('Ask Ben');
      expect(textOf(viewIn(await story.say(ben, 'away')))).toContain('You are away until');
      expect(textOf(viewIn(await story.say(ben, 'back')))).toContain('Welcome back');
      expect(textOf(viewIn(await story.say(ana, 'find')))).toContain('Ask Ben');
      expect(textOf(viewIn(await story.say(ben, 'away back')))).toContain('not marked as away');
    });

    it('reminds a mentor of the requests that wait', async () => {
      await story.ask('Ana', 'Ben');
      const noted = viewIn(await story.say(ben, 'away 2026-12-24'));
      expect(textOf(noted)).toContain('One request waits for your answer');
      expect(actionOf(noted, 'Read and answer')).toMatchObject({ arg: 'requests' });
    });

    it('tells the partner only until when, and again only when that changes', async () => {
      await pair();
      const noted = textOf(viewIn(await story.say(ben, 'away 2026-12-24')));
      expect(noted).toContain('The person you are paired with learns this date and nothing more');
      await story.say(ben, 'away 2026-12-24');
      const heard = await story.heard('Ana');
      expect(heard).toHaveLength(1);
      expect(said(heard)).toMatch(/Ben is away until Thursday,? 24 December 2026/u);
      await story.say(ben, 'back');
      expect(said(await story.heard('Ana'))).toContain('Ben is back earlier than planned');
    });

    it('says nothing of an absence that was taken back before it was told', async () => {
      await pair();
      story.advance(12 * 60 * 60 * 1000); // 21:00: nobody is told anything
      await story.say(ben, 'away 2026-12-24');
      expect(await story.heard('Ana')).toEqual([]);
      await story.say(ben, 'away 2026-12-28');
      story.advance(12 * 60 * 60 * 1000);
      const heard = said(await story.heard('Ana'));
      expect(heard).toContain('28 December');
      expect(heard).not.toContain('24 December');
    });

    it('ends by itself on the day, with a word to the person in their working hours', async () => {
      await story.say(ben, 'away 2026-11-26');
      story.advanceTo(new Date('2026-11-25T23:30:00Z')); // half past midnight in Geneva
      await story.runDue();
      expect((await personOf('Ben'))?.awayUntil).toBeNull();
      expect(await story.heard('Ben')).toEqual([]);
      story.advanceTo(new Date('2026-11-26T08:30:00Z'));
      expect(said(toldTo(ben, await story.drain()))).toContain('Welcome back');
    });

    it('does not end on a day that was changed', async () => {
      await story.say(ben, 'away 2026-11-26');
      await story.say(ben, 'away 2026-12-24');
      story.advanceTo(new Date('2026-11-26T08:30:00Z'));
      await story.runDue();
      expect((await personOf('Ben'))?.awayUntil).toBe('2026-12-24');
    });
  });

  describe('quit', () => {
    it('says what leaving means, and changes nothing until it is confirmed', async () => {
      await pair();
      const asked = viewIn(await story.say(ben, 'quit'));
      expect(textOf(asked)).toContain('Your pair with Ana ends');
      expect(buttonsOf(asked).map(({ label }) => label)).toEqual(['Leave Test programme', 'Be away for a while']);
      expect((await partOf('Ben'))?.state).toBe('active');
    });

    it('ends pairs as nobody’s fault, closes requests with another offer, and is done once', async () => {
      await pair();
      const waiting = await story.ask('Dan', 'Cleo');
      const leave = actionOf(viewIn(await story.say(ben, 'quit')), 'Leave Test programme');
      expect(textOf(viewIn(await story.act(ben, leave)))).toContain('You have left Test programme');
      expect(textOf(viewIn(await story.act(ben, leave)))).toContain('no part in Test programme any more');
      expect(await story.pairsOf('Ana')).toMatchObject([{ state: 'ended', endReason: 'left' }]);
      const told = said(await story.heard('Ana'));
      expect(told).toContain('Ben');
      expect(told).not.toMatch(/left|quit/u);

      const cleo = slack('Cleo');
      await story.act(cleo, actionOf(viewIn(await story.say(cleo, 'quit')), 'Leave Test programme'));
      expect((await story.request(waiting)).state).toBe('closed');
      expect(said(await story.heard('Dan'))).toContain('Cleo');
    });

    it('withdraws a mentee’s own requests, and they can join again with the profile they had', async () => {
      const id = await story.ask('Ana', 'Ben');
      await story.act(ana, actionOf(viewIn(await story.say(ana, 'quit')), 'Leave Test programme'));
      expect((await story.request(id)).state).toBe('withdrawn');
      expect(textOf(viewIn(await story.say(ana, 'quit')))).toContain('no programme at the moment');
      let reply = await story.press(ana, 'joining.start', 'test');
      while (reply.kind === 'form') {
        reply = await story.submit(ana, reply.form.form, reply.form.token, valuesOf(reply.form));
      }
      expect(textOf(viewIn(reply))).toContain('You are in');
      expect(await partOf('Ana')).toMatchObject({ id: 'par_ana_test', state: 'active', leftAt: null });
    });

    it('an account that is gone leaves everything, so that nobody waits', async () => {
      await pair();
      await story.leave(ben);
      expect((await partOf('Ben'))?.state).toBe('left');
      expect(await story.pairsOf('Ana')).toMatchObject([{ state: 'ended' }]);
    });
  });
});
