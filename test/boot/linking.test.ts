import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capabilities } from '../../src/app/capabilities.ts';
import { createEffectPlanner } from '../../src/app/effectPlanner.ts';
import { keepMentorIndexes } from '../../src/app/finding/mentorIndexes.ts';
import { createHandleInbound } from '../../src/app/handleInbound.ts';
import type { ChatWorld } from '../../src/playground/chatWorld.ts';
import type { PlatformPort } from '../../src/ports/platform.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { directTalkId, messageWith, seen } from '../contracts/onScreen.ts';
import { programmeBook } from '../support/programmeBook.ts';
import { type SlackRig, slackPeople, slackRig } from '../support/slackRig.ts';
import { type TeamsRig, teamsPeople, teamsRig } from '../support/teamsRig.ts';
import { testProgramme } from '../support/testProgramme.ts';
import { openTestStore } from '../support/testStore.ts';

const now = () => new Date('2026-11-23T09:00:00Z');

describe('X6: over both wires', () => {
  let opened: OpenedStore;
  let slack: SlackRig;
  let teams: TeamsRig;
  beforeAll(async () => {
    opened = await openTestStore();
    teams = await teamsRig();
    slack = await slackRig({ timeoutMs: 10_000 });
  }, 60_000);
  afterAll(() => Promise.all([slack.close(), teams.close()]));

  /** Sends what waits, as the worker would. */
  async function deliver(planner: ReturnType<typeof createEffectPlanner>): Promise<void> {
    const ports: Readonly<Record<'slack' | 'teams', PlatformPort>> = { slack: slack.port, teams: teams.port };
    const claimed = await opened.outbox.claim('wire', now(), 60_000, 100);
    for (const { effect } of claimed) {
      const delivery = await planner.plan(effect);
      if (delivery.kind === 'post' && delivery.to.kind === 'person') {
        const port = ports[delivery.to.account.platform];
        await port.post(await port.openDirectTalk(delivery.to.account), delivery.view, effect.key);
      }
      await opened.outbox.finish('wire', effect.key, { kind: 'sent' }, now(), async () => {});
    }
    // One at a time about one subject.
    if (claimed.length > 0) await deliver(planner);
  }

  const pressYes = async (world: ChatWorld, user: string, talk: string, words: string) => {
    const message = await seen(world, () => messageWith(world, user, talk, words));
    const yes = message.controls.find(({ label }) => label === 'Yes, that is me');
    if (!yes) throw new Error('no yes on the screen');
    await world.press(user, yes);
  };

  it('a code from Slack, entered in Teams and confirmed on both, makes Ada one person', async () => {
    const ports = { slack: slack.port, teams: teams.port };
    const app = {
      store: opened.store,
      clock: { now },
      programmes: programmeBook([testProgramme()]),
      capabilities,
      coordinators: [],
      links: null,
      mentorIndexes: keepMentorIndexes(opened.changes, { reading: (work) => opened.store.transaction(work) }),
      findAccount: async () => null,
      lookUp: (account: Parameters<PlatformPort['lookUpPerson']>[0]) => ports[account.platform].lookUpPerson(account),
      wake: () => {},
    };
    const handle = createHandleInbound(app);
    const planner = createEffectPlanner(app);
    slack.onInbound(handle);
    teams.onInbound(handle);
    const inSlack = directTalkId(slack.world, slackPeople.ada);
    const inTeams = directTalkId(teams.world, teamsPeople.ada);

    await slack.world.command(slackPeople.ada, inSlack, 'link');
    const shown = await seen(slack.world, () => messageWith(slack.world, slackPeople.ada, inSlack, 'One person'));
    const [, code = ''] = /link ([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(shown.texts.join(' ')) ?? [];
    await teams.world.say(teamsPeople.ada, inTeams, `link ${code}`);
    await pressYes(teams.world, teamsPeople.ada, inTeams, 'Is Ada Obi on Slack you, too?');
    await seen(teams.world, () => messageWith(teams.world, teamsPeople.ada, inTeams, 'I have asked you on Slack'));
    await deliver(planner);
    await pressYes(slack.world, slackPeople.ada, inSlack, 'Is Ada Obi on Microsoft Teams you, too?');
    await seen(slack.world, () => messageWith(slack.world, slackPeople.ada, inSlack, 'You are one person to me now'));
    await deliver(planner);
    await seen(teams.world, () => messageWith(teams.world, teamsPeople.ada, inTeams, 'You are one person to me now'));

    const ada = await opened.store.transaction((tx) =>
      tx.people.byAccount({ platform: 'teams', tenant: teams.tenant, user: teamsPeople.ada }),
    );
    expect(ada?.accounts.map(({ platform }) => platform)).toEqual(['slack', 'teams']);
    expect(JSON.stringify([...slack.logged, ...teams.logged])).not.toContain(code);
  });
});
