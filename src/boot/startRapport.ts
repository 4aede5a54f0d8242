import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { AppOptions } from '../app/appOptions.ts';
import { capabilities } from '../app/capabilities.ts';
import { createEffectPlanner } from '../app/effectPlanner.ts';
import { createOpenFile } from '../app/files/createOpenFile.ts';
import { keepMentorIndexes } from '../app/finding/mentorIndexes.ts';
import { createHandleInbound } from '../app/handleInbound.ts';
import { forgetIdle } from '../app/privacy/forgetIdle.ts';
import { createUploadRoster } from '../app/roster/uploadRoster.ts';
import { createRunDue } from '../app/runDue.ts';
import type { Config } from '../config.ts';
import type { Platform } from '../core/people/account.ts';
import { type SendLimits, sendLimits } from '../delivery/sendLimits.ts';
import { createTick } from '../delivery/tick.ts';
import { createWorker } from '../delivery/worker.ts';
import { loadProgrammes } from '../files/loadProgrammes.ts';
import { readRosterFile } from '../files/roster/readRosterFile.ts';
import { toFile } from '../files/toFile.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { OutboxQueue } from '../ports/outboxQueue.ts';
import type { PlatformPort } from '../ports/platform.ts';
import { PlatformError } from '../ports/platformError.ts';
import { openStore } from '../storage/openStore.ts';
import { filesDoor } from '../web/filesDoor.ts';
import { createMetrics } from '../web/metrics.ts';
import { uploadDoor } from '../web/uploadDoor.ts';
import { atMostEvery } from './atMostEvery.ts';
import { connectAll } from './connectAll.ts';
import { fileLinks } from './fileLinks.ts';
import { meetCoordinators } from './meetCoordinators.ts';
import { observe } from './observe.ts';
import { planAhead } from './planAhead.ts';
import { programmeBook } from './programmeBook.ts';
import { rotateDataKeys } from './rotateDataKeys.ts';
import { safeError } from './safeError.ts';
import { serve } from './serve.ts';
import { spokenLanguages } from './spokenLanguages.ts';
import { unwinding } from './unwinding.ts';

export interface Rapport {
  readonly url: string;
  /** Does what is due and sends what may be sent; it also runs by itself every 15 s. */
  tick(): Promise<void>;
  /** When something next falls due or may be sent; `null` when nothing is planned. */
  nextMoment(): Promise<Date | null>;
  /** Takes nothing more, ends what is under way, closes the database. */
  stop(): Promise<void>;
}

interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  /** The published limits, unless another platform stands in. */
  readonly limits?: SendLimits;
  /** True for a clock that can be moved, in a process that has its database to itself: leases go by it, too. */
  readonly ownTime?: boolean;
  /** Put round the parts by those who try what happens when they fail. */
  readonly around?: Around;
}

export interface Around {
  queue(queue: OutboxQueue): OutboxQueue;
  port(port: PlatformPort): PlatformPort;
}

const asTheyAre: Around = { queue: (queue) => queue, port: (port) => port };

/**
 * Puts the parts together and serves; listens only when all of them are ready.
 * @throws what `explainStart` explains to the operator.
 */
export async function startRapport(
  config: Config,
  { clock, log, limits = sendLimits, ownTime = false, around = asTheyAre }: Surroundings,
): Promise<Rapport> {
  const programmes = programmeBook(loadProgrammes(config.programmeFiles));
  const opened = await openStore({
    ...config,
    now: () => clock.now(),
    ...(ownTime ? { leaseTime: () => clock.now() } : {}),
  });
  const closing = unwinding(log);
  closing.add('database', () => opened.close());
  try {
    if (config.previousDataKey) closing.add('change of key', rotateDataKeys(opened, log));
    const { store, outbox } = opened;
    const metrics = createMetrics(() => outbox.counts());
    const platforms = new Map<Platform, PlatformPort>();
    const links = fileLinks(config, clock, log);
    const languages = spokenLanguages();
    const mentorIndexes = keepMentorIndexes(opened.changes, {
      reading: (work) => store.transaction(work),
      failed: (error) => void log.error({ error: safeError(error) }, 'the mentors of a programme could not be read'),
    });
    closing.add('index of mentors', () => mentorIndexes.stop());
    const options: AppOptions = {
      store,
      clock,
      programmes,
      capabilities,
      coordinators: config.coordinators,
      graceMs: config.graceMs,
      links,
      mentorIndexes,
      lookUp: async (account) => {
        const port = platforms.get(account.platform);
        if (!port) throw new PlatformError('refused', 'platform not set up');
        return port.lookUpPerson(account);
      },
      findAccount: async (email) => {
        for (const port of platforms.values()) {
          const found = await port.findByEmail(email);
          if (found) return found;
        }
        return null;
      },
      wake: () => worker.wake(),
      noteLanguage: languages.hear,
    };
    const worker = createWorker({
      queue: around.queue(outbox),
      store,
      planner: createEffectPlanner(options),
      platforms,
      clock,
      log,
      meter: metrics,
      pacing: opened.pacing,
      limits,
      wait: (ms) => setTimeout(ms),
      toFile,
      owner: randomUUID(),
      leaseMs: config.leaseMs,
    });
    const runDue = createRunDue(options);
    const hourly = atMostEvery(60 * 60 * 1000, clock);
    const tick = createTick(
      async () => {
        if ((await runDue()) > 0) await planAhead(store, clock, programmes);
        await hourly(async () => {
          await opened.tidy(clock.now(), programmes.all);
          if ((await forgetIdle(options)) > 0) worker.wake();
        });
      },
      worker,
      log,
    );
    closing.add('tick', () => tick.stop());
    // Before the tick, which else would go on until everything has been sent.
    closing.add('worker', () => worker.stop());

    const handle = observe(createHandleInbound(options), metrics, log);
    const connections = await connectAll(config, { handle, store, log, clock, languageOf: languages.of });
    for (const { port } of connections) platforms.set(port.platform, around.port(port));
    await planAhead(store, clock, programmes);
    for (const connection of connections) {
      await connection.start();
      closing.add(connection.port.platform, () => connection.stop());
    }
    const { registry } = metrics;
    const files = links && filesDoor({ links, open: createOpenFile(options), toFile });
    const uploads = links && uploadDoor({ links, answer: createUploadRoster(options), read: readRosterFile, toFile });
    const server = await serve(config, { ping: () => opened.ping(), registry, connections, files, uploads, log });
    closing.add('server', () => server.close());
    await meetCoordinators(options, connections, log);
    tick.start();
    worker.wake();
    void mentorIndexes.readAhead(programmes.all);
    log.info({ url: server.url, platforms: [...platforms.keys()], programmes: config.programmeFiles }, 'ready');
    return {
      url: server.url,
      tick: () => tick.run(),
      nextMoment: async () => {
        const due = await store.transaction((tx) => tx.dueDates.next());
        return earlier(due, await outbox.next());
      },
      stop: () => closing.run(),
    };
  } catch (error) {
    await closing.run();
    throw error;
  }
}

function earlier(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
