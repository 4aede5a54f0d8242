import { beforeAll, describe, expect, it } from 'vitest';
import type { Account } from '../../../src/core/people/account.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { slack, teams, toldTo, viewIn } from '../../support/appRig.ts';
import { tablesWith } from '../../support/rawDump.ts';
import { buttonsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { seedSealed } from '../../support/seedSealed.ts';
import { ana, ben, cleo, privacyStory, sharedDatabase } from '../privacy/privacyStory.ts';

beforeAll(async () => void (await sharedDatabase()), 120_000);

const anna = teams('Anna');
const minutes = 60_000;

/** Ana of Slack has a mentor there; as Anna of Teams she mentors Dan, with words of her own. */
async function linkStory() {
  const story = await privacyStory();
  await seedPerson(story.store, { account: anna, roles: ['mentor'], person: { name: 'Anna T.' } });
  await seedPerson(story.store, { account: slack('Dan'), roles: ['mentee'] });
  await seedPair(story, 'per_dan', 'per_anna', { id: 'pair_da' }, null);
  await story.store.transaction(async (tx) => {
    await seedSealed(tx, 'pair_da', 'per_anna', 'annas', story.now());
    await tx.coordinators.add('per_anna', 'test');
  });
  await story.drain();
  const codeFrom = async (account: Account) => {
    const [, code = ''] = /link ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(textOf(viewIn(await story.say(account, 'link')))) ?? [];
    return code;
  };
  const pressed = async (account: Account, view: MessageView, label: string) => {
    const found = buttonsOf(view).find((one) => one.label === label);
    if (!found) throw new Error(`no button ${label} in: ${textOf(view)}`);
    return viewIn(await story.act(account, found.action));
  };
  /** The code from one chat entered in the other, and both yeses. */
  const link = async (from: Account, to: Account) => {
    const question = viewIn(await story.say(to, `link ${await codeFrom(from)}`));
    await pressed(to, question, 'Yes, that is me');
    const [asked] = toldTo(from, await story.drain());
    if (!asked) throw new Error('the other side was not asked');
    return { question, asked, done: await pressed(from, asked, 'Yes, that is me') };
  };
  const idOf = async (account: Account) => (await story.store.transaction((tx) => tx.people.byAccount(account)))?.id;
  return { ...story, codeFrom, pressed, link, idOf };
}

describe('X6: one person on two platforms', () => {
  it('both say yes after each has read who the other is and what stays; then all of it is one person’s', async () => {
    const story = await linkStory();
    const { question, asked, done } = await story.link(ana, anna);
    expect(textOf(question)).toMatch(/Is Ana Canary on Slack you, too\?/);
    expect(textOf(question)).toMatch(/Your profile stays as you told it on Slack.*on Microsoft Teams is let go/);
    expect(textOf(asked)).toMatch(/Is Anna T\. on Microsoft Teams you, too\?/);
    expect(textOf(done)).toMatch(/one person to me now/);
    const sent = await story.drain();
    expect(toldTo(anna, sent).map(textOf).join()).toMatch(/one person to me now, on Slack and on Microsoft Teams/);

    expect([await story.idOf(ana), await story.idOf(anna)]).toEqual(['per_ana', 'per_ana']);
    expect(tablesWith(await story.dump(), ['"per_anna"', '/per_anna', 'per_anna/'])).toEqual([]);
    await story.store.transaction(async (tx) => {
      expect((await tx.pairs.ofPerson('per_ana')).map(({ id }) => id).sort()).toEqual(['pair_ab', 'pair_da']);
      const [part, ...others] = await tx.participations.of('per_ana');
      expect(part).toMatchObject({ roles: ['mentee', 'mentor'], capacity: 2 });
      expect(others).toEqual([]);
      expect((await tx.coordinators.all()).filter(({ personId }) => personId === 'per_ana')).toHaveLength(1);
      // Sealed under their own name, and open under the new one.
      expect((await tx.meetingNotes.own('meeting-pair_da', 'per_ana'))?.parts).toEqual({ x: 'annas-note-per_anna' });
      const gathered = JSON.stringify(await tx.personalData.gather('per_ana'));
      for (const word of ['annas-review', 'annas-follow-up', 'canary-goal', '"user_id":"Anna"', '"user_id":"Ana"']) {
        expect(gathered).toContain(word);
      }
      const [entry] = (await tx.audit.aboutPerson('per_ana', [], { limit: 1, offset: 0 })).rows;
      expect(entry).toMatchObject({ code: 'accounts-joined', actorId: 'per_ana' });
    });

    // They are written to where they last wrote, and an erasure reaches both.
    for (const from of [anna, ana]) {
      story.advance(1000);
      await story.say(from, 'export');
      expect(toldTo(from, await story.drain()).length).toBeGreaterThan(0);
    }
    await story.press(ana, 'privacy.erase');
    await story.drain();
    story.advance(40_000);
    await story.runDue();
    await story.drain();
    expect(tablesWith(await story.dump(), ['"Anna"', '"Ana"', 'annas-', 'Anna T.', 'canary-'])).toEqual([]);
  });

  it('only the code opens the way: wrong, old, own and used ones are refused, and so is trying on and on', async () => {
    const story = await linkStory();
    const tried = async (account: Account, code: string) => textOf(viewIn(await story.say(account, `link ${code}`)));
    const code = await story.codeFrom(ana);
    expect(tablesWith(await story.dump(), [code, code.replace('-', '')])).toEqual([]);
    expect(await tried(ana, code)).toMatch(/for your other chat/);
    expect(await tried(anna, 'AAAA-AAAA')).toMatch(/do not know this code/);
    story.advance(11 * minutes);
    expect(await tried(anna, code)).toMatch(/do not know this code/);
    const fresh = await story.codeFrom(ana);
    expect(await tried(anna, fresh.toLowerCase().replace('-', ' '))).toMatch(/Is Ana Canary on Slack you/);
    expect(await tried(cleo, fresh)).toMatch(/do not know this code/);
    for (let n = 0; n < 4; n += 1) await tried(cleo, 'BBBB-BBBB');
    expect(await tried(cleo, await story.codeFrom(ana))).toMatch(/Several codes were wrong/);
    for (let n = 0; n < 3; n += 1) await story.codeFrom(ana);
    expect(textOf(viewIn(await story.say(ana, 'link')))).toMatch(/several codes lately/);
    story.advance(61 * minutes);
    expect(await tried(cleo, await story.codeFrom(ana))).toMatch(/Is Ana Canary/);
    expect(await story.idOf(anna)).toBe('per_anna');
  });

  it('a no, a yes of the wrong side, a late yes and a newer code leave both as they are', async () => {
    const story = await linkStory();
    const first = viewIn(await story.say(anna, `link ${await story.codeFrom(ana)}`));
    expect(textOf(viewIn(await story.press(ana, 'link.confirm', 'per_ana/per_anna')))).toMatch(/This is over/);
    expect(textOf(viewIn(await story.press(ben, 'link.agree', 'per_ana/per_anna')))).toMatch(/not available/);
    expect(textOf(await story.pressed(anna, first, 'No'))).toMatch(/nothing was changed/);
    expect(textOf(viewIn(await story.press(anna, 'link.agree', 'per_ana/per_anna')))).toMatch(/not available/);
    const second = viewIn(await story.say(anna, `link ${await story.codeFrom(ana)}`));
    await story.pressed(anna, second, 'Yes, that is me');
    const [asked] = toldTo(ana, await story.drain());
    if (!asked) throw new Error('Ana was not asked');
    story.advance(61 * minutes);
    expect(textOf(await story.pressed(ana, asked, 'Yes, that is me'))).toMatch(/This is over/);
    await story.codeFrom(ana);
    expect(textOf(await story.pressed(ana, asked, 'Yes, that is me'))).toMatch(/not available/);
    expect(await story.idOf(anna)).toBe('per_anna');
  });

  it('nobody becomes their own partner: what runs between the two, or twice with one partner, has to end first', async () => {
    const story = await linkStory();
    expect(textOf(viewIn(await story.say(ben, `link ${await story.codeFrom(ana)}`)))).toMatch(/End that first/);
    await seedPair(story, 'per_dan', 'per_ana', { id: 'pair_dan_ana' }, null);
    const both = viewIn(await story.say(anna, `link ${await story.codeFrom(ana)}`));
    expect(textOf(both)).toMatch(/Both have Dan as a partner/);
    expect(buttonsOf(both)).toEqual([]);
    await story.store.transaction(async (tx) => {
      const pair = await tx.pairs.byId('pair_dan_ana');
      if (pair) await tx.pairs.save({ ...pair, state: 'ended', endedAt: story.now(), endReason: 'completed' });
    });
    await story.link(ana, anna);
    expect(await story.idOf(anna)).toBe('per_ana');
  });

  it('an account can be let go again, and one that is closed takes nobody out of the programme', async () => {
    const story = await linkStory();
    await story.link(ana, anna);
    await story.leave(anna);
    expect(await story.idOf(anna)).toBeUndefined();
    await story.say(anna, 'help');
    expect(await story.idOf(anna)).not.toBe('per_ana');
    await story.store.transaction(async (tx) => {
      expect((await tx.participations.of('per_ana')).map(({ state }) => state)).toEqual(['active']);
    });
    await story.link(ana, anna);
    const known = viewIn(await story.say(ana, 'link'));
    expect(textOf(known)).toMatch(/I know you on Microsoft Teams, too/);
    expect(textOf(await story.pressed(ana, known, 'Let go'))).toMatch(/let go of your account on Microsoft Teams/);
    expect(textOf(await story.pressed(ana, known, 'Let go'))).toMatch(/This is over/);
    expect(await story.idOf(anna)).toBeUndefined();
    expect(await story.idOf(ana)).toBe('per_ana');
  });
});
