import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type BotProcess, startBot } from '../../src/playground/botProcess.ts';
import { answersOf } from '../../src/playground/cast/answersOf.ts';
import { castList } from '../../src/playground/cast/castList.ts';
import { joinProgramme } from '../../src/playground/cast/joinProgramme.ts';
import type { Persona } from '../../src/playground/cast/persona.ts';
import { type SkippingClock, skippingClock } from '../../src/playground/clock.ts';
import { freePort } from '../../src/playground/freePort.ts';
import { allText, type Hand, handOf } from '../../src/playground/hand.ts';
import { lookThrough } from '../support/lookThrough.ts';
import { createTestDatabase } from '../support/testStore.ts';
import { goodSettings } from './botProcess.ts';
import { type KillableWorld, killableWorld } from './killableWorld.ts';

const card = /would like you to be their mentor/;
const leaseMs = 60_000;

/** On the database of the run: the embedded one, or PostgreSQL where the tests started one. */
async function databaseSettings(directory: string): Promise<Record<string, string>> {
  const url = inject('postgresUrl') === null ? null : await createTestDatabase();
  return url === null ? { DATA_DIR: join(directory, 'data') } : { DATABASE_URL: url };
}

/** PostgreSQL goes by its own clock, which nobody can move: what was claimed is made to have been claimed earlier. */
async function passLeases(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`UPDATE outbox SET lease_until = lease_until - interval '2 minutes' WHERE state = 'sending'`);
  await client.end();
}

/** The real bot in its own process, the platform in ours; the bot's clock moves so that nobody waits for a lease. */
describe.each(['slack', 'teams'] as const)('kill -9 beside %s', (platform) => {
  let there: KillableWorld;
  let bot: BotProcess;
  let clock: SkippingClock;
  let directory: string;
  let settings: Record<string, string>;
  let port: number;
  let printed = 0;
  const cast = castList();
  const mentors = cast.filter((persona) => persona.role === 'mentor' && persona.locale.startsWith('en')).slice(0, 2);
  const mentee = cast.find((persona) => persona.role === 'none');
  const coordinator = cast.at(-1);

  const hand = (persona: Persona): Hand => handOf(there.world, there.people[cast.indexOf(persona)]?.id ?? '');
  const nameOf = (persona: Persona) => there.people[cast.indexOf(persona)]?.name ?? '';
  const cards = (persona: Persona) =>
    hand(persona)
      .messages()
      .filter((message) => card.test(allText(message)));

  /** A coordinator has been asked to look: Slack's direct talks can be read back, Teams' cannot. */
  const isUncertain = (mentor: Persona) =>
    coordinator !== undefined &&
    hand(coordinator).sees(new RegExp(`not certain that a message for .*${nameOf(mentor)}`));

  const start = async () => {
    bot = await startBot(port, settings, clock.now(), (text) => {
      printed += text.length;
      lookThrough(text);
    });
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rapport-killed-'));
    clock = skippingClock(new Date('2026-11-23T10:00:00Z')); // a Monday at work
    port = await freePort();
    there = await killableWorld(platform, cast, port, clock.now);
    settings = { ...goodSettings, ...(await databaseSettings(directory)), ...there.settings };
    await start();
    for (const persona of mentors) await joinProgramme(hand(persona), persona);
    if (mentee) await joinProgramme(hand(mentee), { ...mentee, role: 'mentee' });
    await bot.settle();
  }, 120_000);

  afterAll(async () => {
    await bot.kill('SIGKILL');
    await there.close();
    await rm(directory, { recursive: true, force: true });
  });

  const ask = async (mentor: Persona) => {
    if (!mentee) throw new Error('nobody in the cast is new');
    await hand(mentee).command('find');
    await hand(mentee).press(new RegExp(`^Ask ${nameOf(mentor).split(' ')[0]}`));
    const form = hand(mentee).form();
    return form.send({ ...answersOf(mentee, form.fields), note: 'canary-note: may I ask you something?' });
  };

  const restart = async () => {
    clock.moveTo(new Date(clock.now().getTime() + leaseMs + 5_000));
    if (settings.DATABASE_URL) await passLeases(settings.DATABASE_URL);
    await start();
    await bot.settle();
  };

  it('right after the acknowledgement: the request reaches the mentor after the restart, once, or is listed as uncertain', async () => {
    const [mentor] = mentors;
    if (!mentor) throw new Error('the cast has no mentor');
    expect(await ask(mentor)).toEqual({});
    await bot.kill('SIGKILL');
    await restart();
    // Killed between taking the message up and writing the outcome down, nobody can say on Teams whether it was posted.
    const arrived = cards(mentor).length;
    const listed = isUncertain(mentor);
    if (platform === 'teams') expect({ arrived, known: arrived === 1 || listed }).toEqual({ arrived, known: true });
    else expect({ arrived, listed }).toEqual({ arrived: 1, listed: false });
    expect(arrived).toBeLessThan(2);
  });

  it('when the message has just been posted, before that is written down: it is not posted again', async () => {
    const [, mentor] = mentors;
    if (!mentor) throw new Error('the cast has no second mentor');
    const killed = new Promise<void>((resolve, reject) => {
      const stop = there.world.onChange(() => {
        if (cards(mentor).length === 0) return;
        stop();
        bot.kill('SIGKILL').then(resolve, reject);
      });
    });
    await ask(mentor);
    await killed;
    await restart();
    expect(cards(mentor).map((message) => allText(message).includes('canary-note'))).toEqual([true]);
    expect(isUncertain(mentor)).toBe(platform === 'teams');
    // All that it printed meanwhile has been looked through.
    expect(printed).toBeGreaterThan(500);
  });
});
