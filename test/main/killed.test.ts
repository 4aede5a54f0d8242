import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotProcess, startBot } from '../../src/playground/botProcess.ts';
import { answersOf } from '../../src/playground/cast/answersOf.ts';
import { castList } from '../../src/playground/cast/castList.ts';
import { chatPeople } from '../../src/playground/cast/chatPeople.ts';
import { joinProgramme } from '../../src/playground/cast/joinProgramme.ts';
import type { Persona } from '../../src/playground/cast/persona.ts';
import { type SkippingClock, skippingClock } from '../../src/playground/clock.ts';
import { freePort } from '../../src/playground/freePort.ts';
import { allText, type Hand, handOf } from '../../src/playground/hand.ts';
import { type LocalSlack, startSlack } from '../../src/playground/slack/startSlack.ts';
import { goodSettings } from './botProcess.ts';

const card = /would like you to be their mentor/;
const leaseMs = 60_000;

/** The real bot in its own process, the local Slack in ours; the bot's clock moves so that nobody waits for a lease. */
describe('kill -9', () => {
  let slack: LocalSlack;
  let bot: BotProcess;
  let clock: SkippingClock;
  let directory: string;
  let settings: Record<string, string>;
  let port: number;
  const cast = castList();
  const people = chatPeople(cast, 'slack');
  const mentors = cast.filter((persona) => persona.role === 'mentor' && persona.locale.startsWith('en')).slice(0, 2);
  const mentee = cast.find((persona) => persona.role === 'none');

  const hand = (persona: Persona): Hand => handOf(slack.world, people[cast.indexOf(persona)]?.id ?? '');
  const cards = (persona: Persona) =>
    hand(persona)
      .messages()
      .filter((message) => card.test(allText(message)));

  const start = async () => {
    bot = await startBot(port, settings, clock.now());
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rapport-killed-'));
    clock = skippingClock(new Date('2026-11-23T10:00:00Z')); // a Monday at work
    port = await freePort();
    slack = await startSlack({
      port: 0,
      people,
      signingSecret: 'secret',
      botToken: 'xoxb-local',
      appToken: 'xapp-local',
      botUrl: `http://127.0.0.1:${port}/slack/events`,
      mode: 'http',
      now: clock.now,
      appName: 'Rapport',
    });
    settings = {
      ...goodSettings,
      DATA_DIR: join(directory, 'data'),
      SLACK_BOT_TOKEN: 'xoxb-local',
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: slack.apiUrl,
    };
    await start();
    for (const persona of mentors) await joinProgramme(hand(persona), persona);
    if (mentee) await joinProgramme(hand(mentee), { ...mentee, role: 'mentee' });
    await bot.settle();
  }, 120_000);

  afterAll(async () => {
    await bot.kill('SIGKILL');
    await slack.close();
    await rm(directory, { recursive: true, force: true });
  });

  const ask = async (mentor: Persona) => {
    if (!mentee) throw new Error('nobody in the cast is new');
    await hand(mentee).command('find');
    await hand(mentee).press(new RegExp(`^Ask ${mentor.name.split(' ')[0]}`));
    const form = hand(mentee).form();
    return form.send({ ...answersOf(mentee, form.fields), note: 'May I ask you something?' });
  };

  const restart = async () => {
    clock.moveTo(new Date(clock.now().getTime() + leaseMs + 5_000));
    await start();
    await bot.settle();
  };

  it('right after the acknowledgement: the request reaches the mentor after the restart, once', async () => {
    const [mentor] = mentors;
    if (!mentor) throw new Error('the cast has no mentor');
    expect(await ask(mentor)).toEqual({});
    await bot.kill('SIGKILL');
    await restart();
    expect(cards(mentor)).toHaveLength(1);
  }, 60_000);

  it('when the message has just been posted, before that is written down: it is not posted again', async () => {
    const [, mentor] = mentors;
    if (!mentor) throw new Error('the cast has no second mentor');
    const killed = new Promise<void>((resolve, reject) => {
      const stop = slack.world.onChange(() => {
        if (cards(mentor).length === 0) return;
        stop();
        bot.kill('SIGKILL').then(resolve, reject);
      });
    });
    await ask(mentor);
    await killed;
    await restart();
    expect(cards(mentor).map((message) => allText(message).includes('May I ask you something?'))).toEqual([true]);
  }, 60_000);
});
