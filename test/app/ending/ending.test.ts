import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeJob } from '../../../src/app/makeJob.ts';
import { endPair } from '../../../src/app/pairing/endPair.ts';
import type { EndReason, Pair } from '../../../src/core/pairing/pair.ts';
import { toFile } from '../../../src/files/toFile.ts';
import type { MessageView } from '../../../src/ports/view.ts';
import { type AppRig, appRig, formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, buttonsOf, textOf } from '../../support/readView.ts';
import { seedPair } from '../../support/seedPair.ts';
import { seedPerson } from '../../support/seedPerson.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const [anna, marc, eve] = [slack('ANNA'), slack('MARC'), slack('EVE')];
const label = (en: string) => ({ en, fr: en });
const blank: MessageView = { summary: '', blocks: [] };

const programme = testProgramme({
  closing: {
    survey: [
      { kind: 'scale', id: 'worth', label: label('Was it worth it?') },
      { kind: 'text', id: 'again', of: 'mentor', label: label('Again?') },
    ],
  },
});

let rig: AppRig;
let pair: Pair;

beforeEach(async () => {
  rig = await appRig({ programmes: [programme] });
  await seedPerson(rig.store, { account: anna, roles: ['mentee'] });
  await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
  await seedPerson(rig.store, { account: eve, roles: ['mentee'] });
  pair = await seedPair(rig, 'per_anna', 'per_marc');
});
afterEach(() => rig.close());

async function end(reason: EndReason): Promise<{ mentee: MessageView; mentor: MessageView }> {
  await rig.store.transaction((tx) => endPair(makeJob(tx, rig.now(), rig.programmes), pair, reason));
  const sent = await rig.drain();
  return { mentee: toldTo(anna, sent).at(-1) ?? blank, mentor: toldTo(marc, sent).at(-1) ?? blank };
}

const labels = (view: MessageView) => buttonsOf(view).map((button) => button.label);

describe('a good end', () => {
  it('U7, O3: offers each a survey, a summary, the other’s address, a new match, and invites the mentee to mentor', async () => {
    const { mentee, mentor } = await end('completed');
    expect(textOf(mentee)).toContain('You can reach MARC at marc@example.org.');
    expect(labels(mentee)).toEqual([
      'Find a new mentor',
      'Look back in two minutes',
      'Download our summary',
      'Become a mentor yourself',
    ]);
    expect(labels(mentor)).toEqual(['Look back in two minutes', 'Download our summary']);
  });

  it('J4: the survey is private, asks each their own questions once, and a word of thanks reaches the other alone', async () => {
    const { mentee, mentor } = await end('time');
    const form = formIn(await rig.act(anna, actionOf(mentee, 'Look back in two minutes')));
    expect(form.fields.map(({ id }) => id)).toEqual(['q-worth', 'thanks']);
    const theirs = formIn(await rig.act(marc, actionOf(mentor, 'Look back in two minutes')));
    expect(theirs.fields.map(({ id }) => id)).toEqual(['q-worth', 'q-again', 'thanks']);
    const answers = { 'q-worth': '5', 'q-again': 'not mine to answer', thanks: 'You opened a door for me.' };
    expect(textOf(viewIn(await rig.submit(anna, 'review.closing', form.token, answers)))).toContain('Thank you');
    const sent = await rig.drain();
    expect(toldTo(marc, sent).map(textOf).join()).toContain('You opened a door for me.');
    expect(sent).toHaveLength(1);
    const again = await rig.act(anna, actionOf(mentee, 'Look back in two minutes'));
    expect(textOf(viewIn(again))).toContain('already answered');
    const figures = await rig.store.transaction((tx) =>
      tx.reviews.answersIn('test', 'closing', { from: rig.now(), until: new Date('2030-01-01T00:00:00Z') }),
    );
    expect(figures).toEqual([{ answers: { worth: '5', '.thanks': 'You opened a door for me.' }, at: rig.now() }]);
    expect(textOf(viewIn(await rig.press(eve, 'review.closing', pair.id)))).toContain('not available');
  });

  it('X2: a summary of what both shared is a file for each of the two, without private notes', async () => {
    const at = { createdAt: rig.now(), updatedAt: rig.now() };
    await rig.store.transaction(async (tx) => {
      const talk = { pairId: pair.id, kind: 'talk', state: 'agreed', minutes: 60, options: [], sequence: 0 } as const;
      const rest = { proposedBy: 'per_anna', title: null, agenda: [], outcome: 'held', ...at } as const;
      await tx.meetings.save({ id: 'mtg_1', ...talk, ...rest, startsAt: new Date('2026-11-20T09:00:00Z') });
      const note = { meetingId: 'mtg_1', updatedAt: rig.now() };
      await tx.meetingNotes.save({ ...note, authorId: null, parts: { talked: 'The tender' } });
      await tx.meetingNotes.save({ ...note, authorId: 'per_anna', parts: { own: 'Marc was late' } });
    });
    const { mentee } = await end('completed');
    await rig.act(anna, actionOf(mentee, 'Download our summary'));
    const [sent] = await rig.drain();
    if (sent?.delivery.kind !== 'send-file') throw new Error('no file');
    const text = new TextDecoder().decode((await toFile(sent.delivery.file)).bytes);
    expect(text).toContain('Mentoring of ANNA with MARC');
    expect(text).toContain('The tender');
    expect(text).not.toContain('late');
    expect(textOf(viewIn(await rig.press(eve, 'ending.summary', pair.id)))).toContain('not available');
  });
});

describe('what comes after', () => {
  it('X2: `pair` lists what is behind each of the two, with the summary at hand', async () => {
    await end('completed');
    for (const who of [anna, marc]) {
      const list = viewIn(await rig.say(who, 'pair'));
      expect(textOf(list)).toContain(`${who === anna ? 'MARC' : 'ANNA'}, until Monday, 23 November 2026`);
      await rig.act(who, actionOf(list, 'Summary'));
      expect((await rig.drain()).map(({ effect }) => effect.kind)).toEqual(['ending.summary']);
    }
    expect(textOf(viewIn(await rig.say(eve, 'pair')))).not.toContain('until');
  });

  it('J7, U7: a mentee whom the coordinators introduce asks them for a new mentor, once', async () => {
    await rig.close();
    const sarc = { id: 'sarc', label: label('SARC'), entryRoute: 'assigned' } as const;
    rig = await appRig({ programmes: [testProgramme({ populations: [sarc] })] });
    await seedPerson(rig.store, { account: anna, roles: ['mentee'], participation: { population: 'sarc' } });
    await seedPerson(rig.store, { account: marc, roles: ['mentor'] });
    pair = await seedPair(rig, 'per_anna', 'per_marc');
    const { mentee } = await end('without-fault');
    expect(labels(mentee)).not.toContain('Find a new mentor');
    for (const _ of [1, 2]) {
      const reply = await rig.act(anna, actionOf(mentee, 'Ask for a new mentor'));
      expect(textOf(viewIn(reply))).toContain('The coordinators know');
    }
    const proposal = await rig.store.transaction((tx) => tx.proposals.underWay('test', 'per_anna'));
    expect(proposal).not.toBeNull();
  });
});

describe('an end without fault, or because somebody left', () => {
  it('U7: blames nobody, invites nobody to mentor, and leads to a new match', async () => {
    const { mentee } = await end('without-fault');
    expect(labels(mentee)).toContain('Find a new mentor');
    expect(labels(mentee)).not.toContain('Become a mentor yourself');
  });

  it('bad input: a partner who left the organisation leaves no survey and no address, but the summary and a new match', async () => {
    await rig.leave(marc);
    const told = toldTo(anna, await rig.drain()).at(-1) ?? blank;
    expect(labels(told)).toEqual(['Find a new mentor', 'Download our summary']);
    expect(textOf(told)).not.toContain('marc@example.org');
  });
});
