import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { coordinatorsOf } from '../../src/app/coordinatorsOf.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { meetCoordinators } from '../../src/boot/meetCoordinators.ts';
import type { Account } from '../../src/core/people/account.ts';
import type { Log } from '../../src/ports/log.ts';
import type { PlatformPort } from '../../src/ports/platform.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { programmeBook } from '../support/programmeBook.ts';
import { type SlackRig, slackPeople, slackRig } from '../support/slackRig.ts';
import { type TeamsRig, teamsPeople, teamsRig } from '../support/teamsRig.ts';
import { testProgramme } from '../support/testProgramme.ts';
import { openTestStore } from '../support/testStore.ts';

const programmes = programmeBook([testProgramme()]);
const now = new Date('2026-11-23T09:00:00Z');

describe('coordinators at the start of the bot', () => {
  let opened: OpenedStore;
  let slack: SlackRig;
  let teams: TeamsRig;
  let warned: { fields: object; message: string }[];
  let lookedUp: Account[];

  beforeEach(async () => {
    [opened, slack, teams] = await Promise.all([openTestStore(), slackRig(), teamsRig()]);
    [warned, lookedUp] = [[], []];
  });
  afterEach(() => Promise.all([slack.close(), teams.close(), opened.close()]));

  /** As at a start, with these in COORDINATORS. */
  async function start(named: readonly (readonly ['slack' | 'teams', string])[], only?: 'slack'): Promise<void> {
    const ports: Readonly<Record<'slack' | 'teams', PlatformPort>> = { slack: slack.port, teams: teams.port };
    const connections = [
      { port: ports.slack, tenant: () => slack.bot.tenant() },
      { port: ports.teams, tenant: async () => teams.tenant },
    ];
    const log: Log = {
      info: () => {},
      warn: (fields, message) => void warned.push({ fields, message }),
      error: (_, message) => expect.fail(message),
    };
    const lookUp = (account: Account) => {
      lookedUp.push(account);
      return ports[account.platform].lookUpPerson(account);
    };
    const coordinators = named.map(([platform, user]) => ({ kind: 'account', platform, user }) as const);
    const options = { store: opened.store, clock: { now: () => now }, programmes, coordinators, lookUp };
    await meetCoordinators(options, only ? connections.slice(0, 1) : connections, log);
  }

  const known = () => opened.store.transaction((tx) => coordinatorsOf(makeJob(tx, now, programmes), 'test'));

  it('are known on both platforms before they have written a word, with where they are written to', async () => {
    await start([
      ['slack', slackPeople.ada],
      ['teams', teamsPeople.ben],
    ]);
    const [ada, ben, ...others] = (await known()).sort((a, b) => a.name.localeCompare(b.name));
    expect(ada).toMatchObject({ name: 'Ada Obi', email: 'ada.obi@example.org', language: 'en' });
    expect(ada?.accounts).toEqual([{ platform: 'slack', tenant: slack.tenant, user: slackPeople.ada }]);
    expect(ben).toMatchObject({ name: 'Ben Diop', email: 'ben.diop@example.org' });
    expect(ben?.accounts).toEqual([{ platform: 'teams', tenant: teams.tenant, user: teamsPeople.ben }]);
    expect(others).toEqual([]);
    expect(warned).toEqual([]);
  });

  it('are looked up once: a later start finds them written down', async () => {
    for (const _ of [1, 2]) await start([['slack', slackPeople.ada]]);
    expect(lookedUp).toHaveLength(1);
    expect(await known()).toHaveLength(1);
  });

  it('who cannot be looked up are warned of, and the others are met', async () => {
    await start([
      ['slack', 'U0NOBODY'],
      ['slack', slackPeople.cleo],
    ]);
    expect((await known()).map(({ name }) => name)).toEqual(['Cleo Sato']);
    expect(warned).toEqual([
      {
        fields: expect.objectContaining({ platform: 'slack', user: 'U0NOBODY' }),
        message: 'a coordinator could not be looked up',
      },
    ]);
  });

  it('are missed in the log when nobody at all is known', async () => {
    await start([['teams', teamsPeople.ada]], 'slack');
    expect(warned.map(({ message }) => message)).toEqual([
      'a coordinator could not be looked up',
      'no coordinator is known yet: what is for them reaches nobody',
    ]);
  });
});
