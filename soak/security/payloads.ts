import { signedHeaders } from '../../src/playground/slack/signing.ts';
import type { HandleInbound } from '../../src/ports/reply.ts';
import { slackRig } from '../../test/support/slackRig.ts';
import { teamsPeople, teamsRig } from '../../test/support/teamsRig.ts';
import { slackFixtures, teamsFixtures } from './fixtures.ts';
import { knockAt } from './knockAt.ts';
import { mutate } from './mutate.ts';
import { protectedWorld } from './protectedWorld.ts';
import { type Random, randomOf } from './random.ts';
import { type Part, shareOf } from './row.ts';

const atOnce = 24;
const signingSecret = 'local-signing-secret';

/** Mutated real payloads at both doors, every other one correctly signed, with the whole programme behind them. */
export const payloads: Part = async (size) => {
  const count = shareOf(1_000_000, size);
  const world = await protectedWorld();
  let handled = 0;
  const colleagues = ['Otto', teamsPeople.ada, teamsPeople.ben];
  const handle: HandleInbound = async (inbound) => {
    handled += 1;
    return world.handle(inbound, colleagues);
  };
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const slack = await slackRig({ handle, log, patienceMs: 60_000 });
  const teams = await teamsRig({ handle, log, patienceMs: 60_000 });
  let token = '';
  let tokenUntil = 0;
  const freshToken = async () => {
    tokenUntil = performance.now() + 20 * 60_000;
    token = await teams.teams.door.token();
  };
  await freshToken();
  const before = await world.theirs();
  const misses = { crashes: 0, 'answers 5xx': 0, 'unauthorised writes': 0 };
  const examples = new Set<string>();
  const crash = () => {
    misses.crashes += 1;
  };
  process.on('uncaughtException', crash).on('unhandledRejection', crash);
  const statuses = new Map<number, number>();

  async function knock(index: number): Promise<void> {
    const random = randomOf(size.seed + index);
    const signed = index % 2 === 0;
    const request = index % 4 < 2 ? slackRequest(random, index, signed) : teamsRequest(random, index, signed);
    const status = await knockAt(request);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status === 0) misses.crashes += 1;
    if (status >= 500) {
      misses['answers 5xx'] += 1;
      if (examples.size < 5) examples.add(`${status} for ${request.body.slice(0, 300)}`);
    }
  }

  function slackRequest(random: Random, index: number, signed: boolean) {
    const fixture = random.of(asTuple(slackFixtures(slack.tenant, 'Otto', String(index))));
    const changed = mutate(asJson(fixture.body), random);
    const text = JSON.stringify(changed) ?? 'null';
    const [body, type] =
      fixture.kind === 'json'
        ? [text, 'application/json']
        : fixture.kind === 'payload'
          ? [new URLSearchParams({ payload: text }).toString(), formType]
          : [
              new URLSearchParams(
                Object.entries(Object(changed)).map(([key, value]): [string, string] => [key, String(value)]),
              ).toString(),
              formType,
            ];
    const sent = random.chance(0.02) ? body.slice(0, random.below(body.length)) : body;
    const secret = signed ? signingSecret : 'another secret';
    const headers = { 'content-type': type, ...signedHeaders(secret, sent, new Date()) };
    return { url: slack.botUrl, method: 'POST', body: sent, headers };
  }

  function teamsRequest(random: Random, index: number, signed: boolean) {
    const { serviceUrl } = teams.teams;
    const user = random.of([teamsPeople.ada, teamsPeople.ben]);
    const fixture = random.of(asTuple(teamsFixtures(teams.tenant, user, serviceUrl, String(index))));
    const body = JSON.stringify(mutate(asJson(fixture), random)) ?? 'null';
    const forged = `${token.slice(0, -8)}AAAAAAAA`;
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${signed ? token : forged}` };
    return { url: teams.botUrl, method: 'POST', body, headers };
  }

  let next = 0;
  const began = performance.now();
  const stopAt = began + size.minutes * 60_000;
  const progress = (done: number) => {
    const seconds = Math.round((performance.now() - began) / 1000);
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    process.stderr.write(`    ${done.toLocaleString('en')} payloads after ${seconds} s, ${memory} MB\n`);
  };
  const quiet = console.error;
  console.error = () => {}; // botbuilder reports every refused token
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count && performance.now() < stopAt) {
        if (performance.now() > tokenUntil) await freshToken();
        const index = next++;
        await knock(index);
        if (index % 20_000 === 19_999) progress(index + 1);
      }
    }),
  );
  await Promise.all([slack.close(), teams.close()]);
  console.error = quiet;
  process.off('uncaughtException', crash).off('unhandledRejection', crash);
  if ((await world.theirs()) !== before) misses['unauthorised writes'] += 1;
  await world.close();
  for (const example of examples) console.log(`    ${example}`);
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status}: ${times}`);
  return {
    what: 'hostile payloads over both doors, half signed',
    tried: next,
    misses,
    seen: `${handled} reached the programme; ${told.join(', ')}`,
  };
};

const formType = 'application/x-www-form-urlencoded';
const asJson = (value: object): Parameters<typeof mutate>[0] => JSON.parse(JSON.stringify(value));

function asTuple<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('nothing to choose from');
  return [first, ...rest];
}
