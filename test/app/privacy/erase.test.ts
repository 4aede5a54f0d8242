import { beforeAll, describe, expect, it } from 'vitest';
import { forgetIdle } from '../../../src/app/privacy/forgetIdle.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import { sealedTables } from '../../../src/storage/sealedTables.ts';
import { directTalk, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { tablesWith } from '../../support/rawDump.ts';
import { buttonsOf, textOf } from '../../support/readView.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { ana, ben, canaries, cleo, privacyStory, sharedDatabase } from './privacyStory.ts';

beforeAll(async () => void (await sharedDatabase()), 120_000);

describe('X5: erasing oneself', () => {
  it('says what goes and what stays, and does nothing before it is confirmed', async () => {
    const story = await privacyStory();
    const view = viewIn(await story.say(ana, 'erase'));
    expect(textOf(view)).toContain('Your pair with Ben ends');
    expect(textOf(view)).toMatch(/backups/);
    const button = buttonsOf(view).find(({ action }) => action.verb === 'privacy.erase');
    expect(button).toMatchObject({ tone: 'danger', confirm: { text: expect.stringContaining('cannot be undone') } });
    expect((await story.store.transaction((tx) => tx.people.byAccount(ana)))?.name).toBe('Ana Canary');
  });

  it('is tried with a row in every table that seals something', async () => {
    const story = await privacyStory();
    const sealed = await sealedTables(story.database.prisma);
    const filled = [...(await story.dump())].filter(([, rows]) => rows !== '').map(([table]) => table);
    expect(filled).toEqual(expect.arrayContaining(sealed.map(({ name }) => name)));
  });

  it('is complete within a minute: tables, outbox, posted messages and the partner’s later export', async () => {
    const story = await privacyStory();
    const before = tablesWith(await story.dump(), ['Ana Canary', 'ana@', '"Ana"']);
    expect(before).toEqual(expect.arrayContaining(['people', 'accounts']));
    const posted = await story.store.transaction((tx) => tx.personalData.messagesAbout('per_ana'));
    expect(posted.length).toBeGreaterThan(1);

    expect(textOf(viewIn(await story.press(ana, 'privacy.erase')))).toMatch(/do not know you/);
    const sent = await story.drain();
    story.advance(59_000);
    await story.runDue();
    sent.push(...(await story.drain()));

    const down = sent.filter(({ effect }) => effect.kind === 'privacy.take-down');
    expect(down.map(({ effect }) => effect.ids.message).sort()).toEqual([...posted].sort());
    expect(await story.store.transaction((tx) => tx.personalData.messagesAbout('per_ana'))).toEqual([]);
    expect(sent.filter(({ delivery }) => delivery.kind === 'archive-space')).toHaveLength(1);
    const home = sent.find(({ delivery }) => delivery.kind === 'show-home' && delivery.account.user === 'Ana');
    expect(home?.effect.kind).toBe('privacy.blank-home');
    const told = toldTo(ben, sent).map(textOf).join('\n');
    expect(told).toMatch(/Your mentee in Test programme has had their data erased/);
    for (const { delivery } of sent) expect(JSON.stringify(delivery)).not.toMatch(/canary/i);

    const traces = [...canaries, 'Ana"', '"Ana'];
    expect(tablesWith(await story.dump(), traces)).toEqual([]);
    await story.store.transaction(async (tx) => {
      const mine = JSON.stringify(await tx.personalData.gather('per_ben'));
      expect(mine).toContain('a goal of Ben');
      expect(mine).not.toMatch(/canary/i);
      const [pair] = await tx.pairs.ofPerson('per_ben');
      expect(pair).toMatchObject({ state: 'ended', endReason: 'left' });
      expect((await tx.goals.ofPair('pair_ab')).map(({ text }) => text)).toEqual(['a goal of Ben']);
    });
  });

  it('takes down the bot’s answers with their words, their own and the partner’s, and leaves the partner’s other ones', async () => {
    const story = await privacyStory();
    const answers = new Map<string, Reply>([
      ['goals to Ben', await story.say(ben, 'goals')],
      ['goals to Ana', await story.say(ana, 'goals')],
      ['language to Ben', await story.say(ben, 'language')],
    ]);
    expect(textOf(viewIn(answers.get('goals to Ben') ?? { kind: 'none' }))).toContain('canary-goal');
    for (const [id, { about = [] }] of answers) {
      const message = { id, conversation: directTalk(id.endsWith('Ana') ? ana : ben) };
      await story.store.transaction((tx) => tx.messages.saveAnswer(message, about, story.now()));
    }
    const erased = await story.press(ana, 'privacy.erase', '', '', {
      id: 'goals to Ana',
      conversation: directTalk(ana),
    });
    expect(erased.about).toEqual([]);
    const sent = await story.drain();
    const down = sent.flatMap(({ delivery }) => (delivery.kind === 'update' ? [delivery.message.id] : []));
    expect(down).toContain('goals to Ben');
    expect(down).not.toContain('language to Ben');
    // What carried the question now says that it is done.
    expect(down).not.toContain('goals to Ana');
  });

  it('finds the answer that offers somebody as a mentor', async () => {
    const story = await privacyStory();
    const dora = slack('Dora');
    await seedPerson(story.store, { account: dora, roles: ['mentee'], profile: { topics: ['career'] } });
    const offer = await story.press(dora, 'find.in', 'test');
    expect(textOf(viewIn(offer))).toContain('Ben');
    expect(offer.about).toEqual(expect.arrayContaining(['per_dora', 'per_ben']));
  });

  it('leaves whoever comes back a stranger, who is still not matched with the same people', async () => {
    const story = await privacyStory();
    const offered = async () => textOf(viewIn(await story.press(ana, 'find.in', 'test')));
    await story.press(ana, 'privacy.erase');
    await story.drain();
    expect(textOf(viewIn(await story.say(ana, 'profile')))).toMatch(/no profile yet/);
    const back = await story.store.transaction((tx) => tx.people.byAccount(ana));
    expect(back?.id).not.toBe('per_ana');
    if (!back) throw new Error('nobody came back');
    await story.store.transaction(async (tx) => {
      const [known] = await tx.participations.of('per_ben');
      if (!known) throw new Error('Ben takes part');
      const part = { ...known, id: 'par_back', personId: back.id, roles: ['mentee'], capacity: 0 } as const;
      await tx.participations.save(part);
      await tx.people.save({ ...back, profile: { ...back.profile, topics: ['career'] } });
    });
    expect(await offered()).not.toMatch(/Ben|Cleo/);
    expect(await story.store.transaction((tx) => tx.erasedTies.all())).toEqual(
      expect.arrayContaining([
        [back.id, 'per_ben'],
        [back.id, 'per_cleo'],
      ]),
    );
    expect(tablesWith(await story.dump(), ['words of Cleo'])).toEqual([]);
  });

  it('of the other one of a pair later leaves nothing that joins the two', async () => {
    const story = await privacyStory();
    for (const account of [ana, ben]) {
      await story.press(account, 'privacy.erase');
      await story.drain();
    }
    expect(tablesWith(await story.dump(), [...canaries, 'a goal of Ben', '"Ben"'])).toEqual([]);
    expect(await story.store.transaction((tx) => tx.erasedTies.all())).toEqual([]);
    expect(viewIn(await story.say(cleo, 'requests')).summary).toBeDefined();
    expect(slack('Ben')).toEqual(ben);
  });

  it('comes by itself for whoever has taken part in nothing for as long as the programmes keep people, and for nobody else', async () => {
    const story = await privacyStory();
    const named = async () =>
      (await story.store.transaction((tx) => tx.people.byIds(['per_ana', 'per_cleo']))).map(({ name }) => name);
    const years = (count: number) => story.advance(count * 366 * 24 * 60 * 60 * 1000);
    const forget = () => forgetIdle({ ...story, clock: { now: story.now } });
    years(3);
    expect(await forget()).toBe(0);
    await story.store.transaction(async (tx) => {
      const part = await tx.participations.find('per_cleo', 'test');
      if (part) await tx.participations.save({ ...part, state: 'left', leftAt: story.now() });
    });
    years(1);
    expect(await forget()).toBe(0);
    years(1);
    expect(await forget()).toBe(1);
    expect(await named()).toEqual(['Ana Canary', '—']);
  });
});
