import { signedHeaders } from '../../src/playground/slack/signing.ts';
import type { Log } from '../../src/ports/log.ts';
import type { HandleInbound } from '../../src/ports/reply.ts';
import type { Store } from '../../src/ports/store.ts';
import { invitedSlack } from '../../test/support/invitedSlack.ts';
import { slackRig } from '../../test/support/slackRig.ts';
import { teamsPeople, teamsRig } from '../../test/support/teamsRig.ts';
import { slackFixtures, teamsFixtures } from './fixtures.ts';
import { hostileVisits } from './hostileVisits.ts';
import type { Knock } from './knockAt.ts';
import { mutate } from './mutate.ts';
import { type Random, randomOf } from './random.ts';

const signingSecret = 'local-signing-secret';
/** Stands for what is another one in each payload. */
const once = '@once@';

/** Both doors, Slack's by one token or `byInvitation`, and what knocks at them: the same for a seed and a number. */
export async function openDoors(handle: HandleInbound, store: Store, log: Log, byInvitation: boolean, seed: number) {
  // As patient as the bot is outside of tests.
  const changes = { handle, log, patienceMs: 60_000, timeoutMs: 10_000 };
  const invited = byInvitation ? await invitedSlack({ store, now: () => new Date(), rotates: false }, changes) : null;
  if (invited) await invited.install(invited.tenant);
  const visits = invited && (await hostileVisits(invited));
  const slack = invited ?? (await slackRig(changes));
  const teams = await teamsRig(changes);
  const slackTexts = slackFixtures(slack.tenant, 'Otto', once).map(({ kind, body }) => ({
    kind,
    text: JSON.stringify(body),
  }));
  const teamsTexts = [teamsPeople.ada, teamsPeople.ben].flatMap((user) =>
    teamsFixtures(teams.tenant, user, teams.teams.serviceUrl, once).map((body) => JSON.stringify(body)),
  );
  const token = await teams.teams.door.token();
  const forged = `${token.slice(0, -8)}AAAAAAAA`;

  function slackRequest(random: Random, index: number, signed: boolean) {
    if (visits && random.chance(0.1)) return visits(random, signed);
    const { kind, text } = random.of(asTuple(slackTexts));
    const changed = mutate(parsed(text, index), random);
    const json = JSON.stringify(changed) ?? 'null';
    const fields = () => Object.entries(Object(changed)).map(([key, value]): [string, string] => [key, String(value)]);
    const body =
      kind === 'json' ? json : new URLSearchParams(kind === 'payload' ? { payload: json } : fields()).toString();
    const type = kind === 'json' ? 'application/json' : 'application/x-www-form-urlencoded';
    const sent = random.chance(0.02) ? body.slice(0, random.below(body.length)) : body;
    const secret = signed ? signingSecret : 'another secret';
    const headers = { 'content-type': type, ...signedHeaders(secret, sent, new Date()) };
    return { url: slack.botUrl, method: 'POST', body: sent, headers };
  }

  function teamsRequest(random: Random, index: number, signed: boolean) {
    const body = JSON.stringify(mutate(parsed(random.of(asTuple(teamsTexts)), index), random)) ?? 'null';
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${signed ? token : forged}` };
    return { url: teams.botUrl, method: 'POST', body, headers };
  }

  return {
    /** Every other one is correctly signed. */
    knock(index: number): Knock {
      const random = randomOf(seed + index);
      const signed = index % 2 === 0;
      return index % 4 < 2 ? slackRequest(random, index, signed) : teamsRequest(random, index, signed);
    },
    close: async () => {
      await slack.close();
      await teams.close();
    },
  };
}

function parsed(text: string, index: number): Parameters<typeof mutate>[0] {
  return JSON.parse(text.replaceAll(once, String(index)));
}

function asTuple<T>(items: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error('nothing to choose from');
  return [first, ...rest];
}
