import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { capabilities } from '../../../src/app/capabilities.ts';
import { createEffectPlanner } from '../../../src/app/effectPlanner.ts';
import type { Pair } from '../../../src/core/pairing/pair.ts';
import type { Delivery } from '../../../src/ports/delivery.ts';
import { PlatformError } from '../../../src/ports/platformError.ts';
import { formIn, type Sent, slack, teams, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, errorsOf, textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { ana, ben, cleo, type RequestStory, requestStory } from '../requests/requestStory.ts';

const said = (views: readonly Parameters<typeof textOf>[0][]) => views.map(textOf).join('\n');

function deliveries<K extends Delivery['kind']>(sent: readonly Sent[], kind: K): Extract<Delivery, { kind: K }>[] {
  return sent.flatMap(({ delivery }) => (isKind(delivery, kind) ? [delivery] : []));
}

function isKind<K extends Delivery['kind']>(delivery: Delivery, kind: K): delivery is Extract<Delivery, { kind: K }> {
  return delivery.kind === kind;
}

describe('a pair', () => {
  let story: RequestStory;
  beforeEach(async () => {
    story = await requestStory();
  });
  afterEach(() => story.close());

  async function match(mentee = 'Ana', mentor = 'Ben'): Promise<Pair> {
    const id = await story.ask(mentee, mentor);
    const account = (await story.store.transaction((tx) => tx.people.byId(`per_${mentor.toLowerCase()}`)))?.accounts[0];
    if (!account) throw new Error(`${mentor} has no account`);
    await story.press(account, 'request.accept', id);
    const [pair] = await story.pairsOf(mentee);
    if (!pair) throw new Error('no pair');
    return pair;
  }
  const pairNow = async ({ id }: Pair) => story.store.transaction((tx) => tx.pairs.byId(id));
  const spacesOf = async ({ id }: Pair) => story.store.transaction((tx) => tx.spaces.ofPair(id));
  const inSpace = (sent: readonly Sent[]) =>
    deliveries(sent, 'post').flatMap(({ to, view }) =>
      to.kind === 'conversation' && to.conversation.id.startsWith('space-') ? [view] : [],
    );

  describe('its space', () => {
    it('is opened once, for the two, under a name that tells nothing, and begins with a welcome', async () => {
      const pair = await match();
      const sent = await story.drain();
      const [opened, ...more] = deliveries(sent, 'open-space');
      expect(more).toEqual([]);
      expect(opened?.space.members).toEqual([ana, ben]);
      expect(opened?.space.name).toMatch(/^mentoring-[a-z]{6}$/);
      expect(`${opened?.space.name} ${opened?.space.topic} ${opened?.space.key}`).not.toMatch(/Ana|Ben|per_/u);
      expect(await spacesOf(pair)).toMatchObject([{ state: 'open', platform: 'slack', tenant: 'T1' }]);
      const [welcome] = inSpace(sent);
      expect(welcome && textOf(welcome)).toContain('Only you two can read here');
      expect(welcome && textOf(welcome)).toMatch(/Sunday,? 23 May 2027/u);
      expect(welcome && textOf(welcome)).toContain('every two weeks');
    });

    it('speaks both languages when the two do not share one', async () => {
      await seedPerson(story.store, { account: slack('Zoé'), roles: ['mentee'], person: { language: 'fr' } });
      await match('Zoé', 'Ben');
      const [welcome] = inSpace(await story.drain());
      expect(welcome && textOf(welcome)).toContain('Bienvenue, Zoé et Ben');
      expect(welcome && textOf(welcome)).toContain('Welcome, Zoé and Ben');
    });

    it('is opened on Teams for two who are there, in the team that the programme names', async () => {
      await story.close();
      story = await requestStory({ space: { team: 'team-7' } });
      await seedPerson(story.store, { account: teams('Eva'), roles: ['mentee'] });
      await seedPerson(story.store, { account: teams('Finn'), roles: ['mentor'] });
      const id = await (async () => {
        await story.submit(teams('Eva'), 'request.new', 'test/per_finn', { note: 'Please' });
        return (await story.requestsOf('Eva'))[0]?.id ?? '';
      })();
      await story.press(teams('Finn'), 'request.accept', id);
      const [opened] = deliveries(await story.drain(), 'open-space');
      expect(opened).toMatchObject({ platform: 'teams', space: { team: 'team-7' } });
      const [pair] = await story.pairsOf('Eva');
      if (!pair) throw new Error('no pair');
      const serviceUrl = expect.stringMatching(/^https/u);
      expect(await spacesOf(pair)).toMatchObject([{ state: 'open', team: 'team-7', serviceUrl }]);
      // It leads to the channel, is prompted in, and is left at the end, in the team it was made in.
      expect(JSON.stringify(viewIn(await story.say(teams('Eva'), 'pair')))).toContain('groupId=team-7');
      await story.submit(teams('Eva'), 'pair.end', pair.id, { reason: 'completed' });
      const [left] = deliveries(await story.drain(), 'archive-space');
      expect(left?.space).toMatchObject({ team: 'team-7', found: { id: `space-${pair.id}` } });
      expect(left && textOf(left.farewell)).toContain('this space closes');
    });

    it('X6: two whose chats do not meet are each told directly how to go on', async () => {
      await seedPerson(story.store, { account: teams('Finn'), roles: ['mentor'] });
      const pair = await match('Ana', 'Finn');
      const sent = await story.drain();
      expect(deliveries(sent, 'open-space')).toEqual([]);
      expect(await spacesOf(pair)).toEqual([]);
      expect(said(toldTo(ana, sent))).toContain('finn@example.org');
      expect(said(toldTo(teams('Finn'), sent))).toContain('ana@example.org');
    });

    it('that could not be opened is tried again with the same key; both know what to do meanwhile, and the coordinators what to check', async () => {
      const lead = slack('Lead');
      await seedPerson(story.store, { account: lead, roles: [] });
      await story.store.transaction((tx) => tx.coordinators.add('per_lead', null));
      const pair = await match();
      const refused = await story.drain(({ kind }) =>
        kind === 'pairing.open-space' ? new PlatformError('refused', 'missing_scope') : null,
      );
      expect(said(toldTo(ana, refused))).toContain('not ready yet');
      expect(said(toldTo(ben, refused))).toContain('ana@example.org');
      expect(said(toldTo(lead, refused))).toContain('The shared space of Ana and Ben could not be opened');
      expect(await spacesOf(pair)).toMatchObject([{ state: 'opening' }]);
      const [notReady] = toldTo(ana, refused).filter((view) => textOf(view).includes('not ready yet'));
      if (!notReady) throw new Error('nobody was told');
      await story.act(ana, actionOf(notReady, 'Try to open the space again'));
      const [opened] = deliveries(await story.drain(), 'open-space');
      expect(opened?.space.key).toBe(pair.id);
      expect(await spacesOf(pair)).toMatchObject([{ state: 'open' }]);
    });

    it('that was opened twice keeps one welcome', async () => {
      const pair = await match();
      await story.press(ana, 'pair.open-space', pair.id);
      const sent = await story.drain();
      expect(inSpace(sent)).toHaveLength(1);
      expect(deliveries(sent, 'open-space')).toHaveLength(1);
    });

    it('is taken up where an earlier try stopped', async () => {
      const pair = await match();
      await story.store.transaction(async (tx) => {
        const [space] = await tx.spaces.ofPair(pair.id);
        if (space) await tx.spaces.save({ ...space, conversationId: 'C42' });
      });
      const [opened] = deliveries(await story.drain(), 'open-space');
      expect(opened?.space.found).toMatchObject({ id: 'C42', tenant: 'T1' });
    });

    it('is closed again when the pair has ended while it was being opened', async () => {
      const pair = await match();
      const clock = { now: story.now };
      const planner = createEffectPlanner({
        ...story,
        clock,
        capabilities,
        links: null,
        findAccount: async () => null,
        lookUp: () => Promise.reject(new Error('nobody to look up')),
      });
      const claimed = await story.outbox.claim('worker', story.now(), 60_000, 100);
      const effect = claimed.map((one) => one.effect).find(({ kind }) => kind === 'pairing.open-space');
      if (!effect) throw new Error('no space is being opened');
      await story.submit(ana, 'pair.end', pair.id, { reason: 'without-fault' });
      await story.drain();
      const conversation = { platform: 'slack', tenant: 'T1', id: 'space-late', serviceUrl: null } as const;
      await story.outbox.finish('worker', effect.key, { kind: 'sent' }, story.now(), (tx) =>
        planner.settled(effect, { kind: 'opened', conversation }, tx),
      );
      expect(deliveries(await story.drain(), 'archive-space')).toMatchObject([
        { space: { found: { id: 'space-late' } } },
      ]);
      expect(await spacesOf(pair)).toMatchObject([{ state: 'archived' }]);
    });
  });

  describe('in the conversation', () => {
    it('`pair` shows with whom, since when, how often and where', async () => {
      await match();
      await story.drain();
      const mine = viewIn(await story.say(ana, 'pair'));
      expect(textOf(mine)).toContain('Ben, your mentor');
      expect(textOf(mine)).toContain('Rhythm: every two weeks');
      expect(textOf(mine)).toContain('Next check-in:');
      expect(textOf(mine)).toMatch(/https:\/\/slack\.com\/app_redirect\?channel=space-pair_\w+&team=T1/u);
      expect(textOf(viewIn(await story.say(ben, 'pair')))).toContain('Ana, whom you mentor');
      expect(textOf(viewIn(await story.say(cleo, 'pair')))).toContain('not in a pair');
    });

    it('`find` leads whoever has a mentor to their pair', async () => {
      await match();
      expect(textOf(viewIn(await story.say(ana, 'find')))).toContain('Ben is your mentor');
      expect(textOf(viewIn(await story.press(ana, 'request.new', 'test', 'per_cleo')))).toContain(
        'already have a mentor',
      );
    });

    it('either of the two changes the rhythm, and the other is told', async () => {
      const pair = await match();
      await story.drain();
      const form = formIn(await story.press(ben, 'pair.rhythm', pair.id));
      await story.submit(ben, form.form, form.token, { cadence: 'weekly' });
      expect(await pairNow(pair)).toMatchObject({ cadence: 'weekly' });
      expect(said(await story.heard('Ana'))).toContain('every week from now on');
    });

    it('the partner learns until when somebody is away, and nothing else', async () => {
      await match();
      await story.store.transaction(async (tx) => {
        const person = await tx.people.byId('per_ben');
        if (person) await tx.people.save({ ...person, awayUntil: '2026-12-24' });
      });
      expect(textOf(viewIn(await story.say(ana, 'pair')))).toMatch(
        /Ben is away until Thursday,? 24 December 2026\.$/mu,
      );
    });

    it('nobody else can look at, change or end it', async () => {
      const pair = await match();
      for (const verb of ['pair.rhythm', 'pair.end', 'pair.extend', 'pair.open-space']) {
        expect(textOf(viewIn(await story.press(cleo, verb, pair.id)))).toContain('not available');
      }
      const answers = { cadence: 'weekly', reason: 'completed', months: '3' };
      for (const form of ['pair.rhythm', 'pair.end', 'pair.extend']) {
        expect(textOf(viewIn(await story.submit(cleo, form, pair.id, answers)))).toContain('not available');
      }
      expect(await pairNow(pair)).toEqual(pair);
    });
  });

  describe('ending', () => {
    it('U7: completed early, it is archived with a farewell, and both hear a good word and no reason', async () => {
      const pair = await match();
      await story.drain();
      const form = formIn(await story.press(ana, 'pair.end', pair.id));
      await story.submit(ana, form.form, form.token, { reason: 'completed' });
      expect(await pairNow(pair)).toMatchObject({ state: 'ended', endReason: 'completed' });
      const sent = await story.drain();
      const [archived] = deliveries(sent, 'archive-space');
      expect(archived && textOf(archived.farewell)).toContain('this space closes');
      expect(await spacesOf(pair)).toMatchObject([{ state: 'archived' }]);
      expect(said(toldTo(ben, sent))).toContain('You have completed it');
      expect(said(toldTo(ana, sent))).toContain('You have completed it');
    });

    it('U7: without fault, it names nobody, frees the place and leads to a new match', async () => {
      const pair = await match();
      await story.drain();
      await story.submit(ben, 'pair.end', pair.id, { reason: 'without-fault' });
      const sent = await story.drain();
      const [toAna] = toldTo(ana, sent);
      expect(toAna && textOf(toAna)).not.toMatch(/fault/u);
      expect(toAna && actionOf(toAna, 'Find a new mentor')).toEqual({ verb: 'find.in', id: 'test', arg: '' });
      expect(said(toldTo(ben, sent))).toContain('free place again');
      const found = viewIn(await story.say(ana, 'find'));
      expect(textOf(found)).toContain('Ask Cleo');
      // U2: not the same one again.
      expect(textOf(found)).not.toContain('Ask Ben');
      expect(textOf(viewIn(await story.say(slack('Dan'), 'find')))).toContain('Ask Ben');
    });

    it('twice, or by both at once, is once', async () => {
      const pair = await match();
      await story.drain();
      await Promise.all([
        story.submit(ana, 'pair.end', pair.id, { reason: 'completed' }),
        story.submit(ben, 'pair.end', pair.id, { reason: 'without-fault' }),
      ]);
      const again = viewIn(await story.press(ana, 'pair.end', pair.id));
      expect(textOf(again)).toContain('already ended');
      const sent = await story.drain();
      expect(deliveries(sent, 'archive-space')).toHaveLength(1);
      expect(toldTo(ana, sent)).toHaveLength(1);
    });

    it('asks for a choice before it ends anything', async () => {
      const pair = await match();
      const form = formIn(await story.submit(ana, 'pair.end', pair.id, { reason: null }));
      expect(errorsOf(form)).toHaveProperty('reason');
      expect(await pairNow(pair)).toMatchObject({ state: 'active' });
    });

    it('before its space is open, nothing is opened any more', async () => {
      const pair = await match();
      await story.submit(ana, 'pair.end', pair.id, { reason: 'without-fault' });
      const sent = await story.drain();
      expect(deliveries(sent, 'open-space')).toEqual([]);
    });

    it('before its space is open, what an interrupted try left behind is looked for by its key, and closed', async () => {
      const lead = slack('Lead');
      await seedPerson(story.store, { account: lead, roles: [] });
      await story.store.transaction((tx) => tx.coordinators.add('per_lead', null));
      const pair = await match();
      await story.drain(({ kind }) => (kind === 'pairing.open-space' ? new PlatformError('uncertain', '500') : null));
      await story.submit(ana, 'pair.end', pair.id, { reason: 'without-fault' });
      const sent = await story.drain();
      expect(deliveries(sent, 'archive-space')).toMatchObject([
        { platform: 'slack', space: { key: pair.id, tenant: 'T1', members: [ana, ben], found: null } },
      ]);
      expect(await spacesOf(pair)).toMatchObject([{ state: 'archived' }]);
      // The coordinator has nothing to repair any more.
      expect(said(toldTo(lead, sent))).not.toContain('could not be opened');
    });

    it('with a space that cannot be closed is told to the coordinators; with one that never opened it is not', async () => {
      const lead = slack('Lead');
      await seedPerson(story.store, { account: lead, roles: [] });
      await story.store.transaction((tx) => tx.coordinators.add('per_lead', null));
      const refused = (kind: string) => (effect: { readonly kind: string }) =>
        effect.kind === kind ? new PlatformError('refused', 'missing_scope') : null;
      const opened = await match();
      await story.drain();
      await story.submit(ana, 'pair.end', opened.id, { reason: 'without-fault' });
      expect(said(toldTo(lead, await story.drain(refused('pairing.archive'))))).toContain('Ana and Ben');
      const never = await match('Dan', 'Cleo');
      await story.drain(refused('pairing.open-space'));
      await story.submit(slack('Dan'), 'pair.end', never.id, { reason: 'without-fault' });
      expect(said(toldTo(lead, await story.drain(refused('pairing.archive'))))).not.toContain('Dan');
    });

    it('J4: two weeks before its end both are asked, and at its end it ends', async () => {
      const pair = await match();
      await story.drain();
      story.advanceTo(new Date('2027-05-10T09:00:00Z'));
      await story.runDue();
      const notice = await story.heard('Ana');
      const ending = notice.find((view) => /ends on Sunday,? 23 May 2027/u.test(textOf(view)));
      expect(ending && buttonsOf(ending).map(({ label }) => label)).toContain('Go on for longer');
      story.advanceTo(new Date('2027-05-24T09:00:00Z'));
      await story.runDue();
      expect(await pairNow(pair)).toMatchObject({ state: 'ended', endReason: 'time' });
      expect(said(await story.heard('Ben'))).toContain('The agreed time is over');
    });

    it('O3: a pair that goes on for longer does not end at the first date, and is asked again before the second', async () => {
      const pair = await match();
      await story.drain();
      story.advanceTo(new Date('2027-05-10T09:00:00Z'));
      await story.runDue();
      await story.drain();
      const form = formIn(await story.press(ana, 'pair.extend', pair.id));
      await story.submit(ana, form.form, form.token, { months: '3' });
      expect(await pairNow(pair)).toMatchObject({ endsAt: new Date('2027-05-23T08:00:00Z') });
      const [wish] = (await story.heard('Ben')).slice(-1);
      expect(wish && textOf(wish)).toContain('Ana would like to go on with you for 3 more months');
      const agree = actionOf(wish ?? { summary: '', blocks: [] }, 'Go on');
      expect(said([viewIn(await story.act(ana, agree))])).toContain('not available');
      await story.act(ben, agree);
      expect(said([viewIn(await story.act(ben, agree))])).toContain('settled meanwhile');
      expect(said(await story.heard('Ana'))).toContain('Ben is happy to go on');
      story.advanceTo(new Date('2027-05-24T09:00:00Z'));
      await story.runDue();
      expect(await pairNow(pair)).toMatchObject({ state: 'active' });
      story.advanceTo(new Date('2027-08-10T09:00:00Z'));
      await story.runDue();
      expect(said(await story.heard('Ana'))).toMatch(/ends on Monday,? 23 August 2027/u);
    });
  });
});
