import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type AppRig, appRig, slack } from '../support/appRig.ts';
import { seedPair } from '../support/seedPair.ts';
import { seedPerson } from '../support/seedPerson.ts';

/* Most of what an event costs is asking the database: each statement is a journey there and back. */

const [mentee, mentor] = [slack('UMENTEE'), slack('UMENTOR')];
let rig: AppRig;
let pairId = '';

beforeAll(async () => {
  rig = await appRig();
  const one = await seedPerson(rig.store, { account: mentee, roles: ['mentee'] });
  const other = await seedPerson(rig.store, { account: mentor, roles: ['mentor'] });
  pairId = (await seedPair(rig, one.person.id, other.person.id)).id;
  const unanswered = { answer: null, answeredBy: null, answeredAt: null };
  const checkIn = { id: 'chk_1', pairId, period: '2026-11-23', dueAt: rig.now(), ...unanswered };
  await rig.store.transaction((tx) => tx.checkIns.save(checkIn));
});

afterAll(() => rig.close());

/** How many statements, those that begin and end the transaction included. */
async function statementsOf(event: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(Client.prototype, 'query');
  try {
    await event();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

const id = (event: string) => ({ id: event, account: mentee, locale: null, timeZone: null });
const most: readonly [string, number, () => Promise<unknown>][] = [
  ['a message', 13, () => rig.say(mentee, 'help')],
  ['a press that shows something', 11, () => rig.press(mentee, 'keeping.goals', pairId)],
  ['a press that changes something', 20, () => rig.press(mentee, 'keeping.answer', 'chk_1', 'met')],
  ['the home tab', 13, () => rig.send({ ...id('home-1'), kind: 'home' })],
  ['the same event again', 5, () => rig.send({ ...id('home-1'), kind: 'home' })],
];

it.each(most)('%s takes at most %i statements', async (_, limit, event) => {
  const count = await statementsOf(event);
  expect(count).toBeGreaterThan(3);
  expect(count).toBeLessThanOrEqual(limit);
});
