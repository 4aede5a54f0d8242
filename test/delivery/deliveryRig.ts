import { randomUUID } from 'node:crypto';
import type { Account, Platform } from '../../src/core/people/account.ts';
import type { Sendable } from '../../src/delivery/sendable.ts';
import { sendLimits } from '../../src/delivery/sendLimits.ts';
import { createWorker } from '../../src/delivery/worker.ts';
import { toFile } from '../../src/files/toFile.ts';
import type { Conversation, MessageRef } from '../../src/ports/conversation.ts';
import type { Delivered, Delivery } from '../../src/ports/delivery.ts';
import type { Effect } from '../../src/ports/effect.ts';
import type { PlatformPort } from '../../src/ports/platform.ts';
import type { PlatformError } from '../../src/ports/platformError.ts';
import type { Database } from '../../src/storage/database.ts';
import { storeOn } from '../../src/storage/storeOn.ts';
import { testKey } from '../support/testStore.ts';

export const account = (user: string): Account => ({ platform: 'slack', tenant: 'T1', user });
export const talk = (user: string): Conversation => ({
  platform: 'slack',
  tenant: 'T1',
  id: `D${user}`,
  serviceUrl: null,
});
const view = { summary: 'Hello.', blocks: [] };

export const postTo = (user: string): Sendable => ({
  kind: 'post',
  to: { kind: 'person', account: account(user) },
  view,
});
export const postIn = (id: string): Delivery => ({
  kind: 'post',
  to: { kind: 'conversation', conversation: { ...talk(''), id } },
  view,
});
export const updateOf = (message: MessageRef): Delivery => ({ kind: 'update', message, view });
export const openSpace = (key: string): Delivery => ({
  kind: 'open-space',
  platform: 'slack',
  space: {
    key,
    name: 'mentoring-abc',
    topic: '',
    tenant: 'T1',
    members: [account('U1'), account('U2')],
    found: null,
    team: null,
  },
});

export const fileTo = (user: string): Delivery => ({
  kind: 'send-file',
  to: { kind: 'person', account: account(user) },
  file: { kind: 'text', name: 'list.csv', type: 'text/csv', text: 'a,b' },
  words: 'Your list.',
  instead: view,
});

/** One call of the platform, as the worker made it. */
export interface Call {
  readonly method: string;
  readonly at: Date;
  readonly key: string;
  readonly conversation: string;
}

type Trouble = (call: Call) => PlatformError | null;

/**
 * The worker on a real store, between a programme that says what it is told to and a platform that keeps what it gets.
 * Time stands still until `advance`.
 */
export async function deliveryRig(database: Database) {
  let now = new Date('2026-11-23T09:00:00Z');
  // An installation of its own in a database that the tests of a file share.
  const opened = await storeOn(database, {
    installationId: randomUUID(),
    dataKey: testKey,
    previousDataKey: null,
    now: () => now,
    leaseTime: () => now,
  });
  const calls: Call[] = [];
  const posted = new Map<string, MessageRef>();
  const settled: { readonly key: string; readonly delivered: Delivered }[] = [];
  const failed: { readonly key: string; readonly code: string }[] = [];
  const sends: string[] = [];
  const plans = new Map<string, () => Delivery | Promise<Delivery>>();
  let before: Trouble = () => null;
  let after: Trouble = () => null;
  let during = async (_call: Call): Promise<void> => {};
  let readable = true;
  let findFails: PlatformError | null = null;

  async function call<T>(method: string, conversation: string, key: string, work: () => T): Promise<T> {
    const made = { method, at: now, key, conversation };
    calls.push(made);
    const refusal = before(made);
    if (refusal) throw refusal;
    const result = work();
    await during(made);
    const lost = after(made);
    if (lost) throw lost;
    return result;
  }

  const port: PlatformPort = {
    platform: 'slack',
    openDirectTalk: (to) => call('open', to.user, '', () => talk(to.user)),
    knowsTalk: async () => true,
    openPairSpace: (space) => call('space', '', space.key, () => ({ ...talk(''), id: `C${space.key}` })),
    post: (conversation, _view, key) =>
      call('post', conversation.id, key, () => {
        const message = { conversation, id: `${posted.size + 1}.0` };
        posted.set(key, message);
        return message;
      }),
    update: (message) => call('update', message.conversation.id, message.id, () => undefined),
    showHome: (to) => call('home', to.user, '', () => undefined),
    sendFile: (conversation, file) => call('file', conversation.id, file.name, () => undefined),
    findMessage: async (_conversation, key) => {
      if (findFails) throw findFails;
      return readable ? (posted.get(key) ?? 'absent') : 'unsupported';
    },
    archiveSpace: (space) => call('archive', space.found?.id ?? '', space.key, () => undefined),
    findByEmail: async () => null,
    lookUpPerson: async () => ({ name: '', email: null, locale: null, timeZone: null, workingHours: null }),
  };

  const quiet = { info: () => {}, warn: () => {}, error: () => {} };
  const platforms = new Map<Platform, PlatformPort>([['slack', port]]);
  const workerNamed = (owner: string) =>
    createWorker({
      queue: opened.outbox,
      store: opened.store,
      planner: {
        plan: async (effect) => (await plans.get(effect.key)?.()) ?? postTo(effect.ids.to ?? 'U1'),
        settled: async (effect, delivered) => void settled.push({ key: effect.key, delivered }),
        failed: async (effect, error) => void failed.push({ key: effect.key, code: error.code }),
      },
      platforms,
      clock: { now: () => now },
      log: quiet,
      meter: { sent: (_platform, outcome) => void sends.push(outcome) },
      pacing: opened.pacing,
      limits: sendLimits,
      wait: async (ms) => {
        now = new Date(now.getTime() + ms);
      },
      toFile,
      owner,
      leaseMs: 60_000,
    });
  const worker = workerNamed('first');

  return {
    worker,
    workerNamed,
    /** A platform that takes no files from a bot. */
    takesNoFiles: () => platforms.set('slack', { ...port, sendFile: null }),
    store: opened.store,
    outbox: opened.outbox,
    pacing: opened.pacing,
    platforms,
    calls,
    posted,
    settled,
    failed,
    sends,
    plans,
    now: () => now,
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    moveTo: (at: Date) => {
      now = at;
    },
    /** What the platform answers instead of doing it. */
    refuse: (trouble: Trouble) => {
      before = trouble;
    },
    /** What comes back although the platform did it. */
    lose: (trouble: Trouble) => {
      after = trouble;
    },
    /** Happens while the platform is at work. */
    meanwhile: (work: (call: Call) => Promise<void>) => {
      during = work;
    },
    unreadable: () => {
      readable = false;
    },
    findFails: (error: PlatformError | null) => {
      findFails = error;
    },
    enqueue: (...effects: (Partial<Effect> & { readonly key: string })[]) =>
      opened.store.transaction((tx) =>
        tx.outbox.enqueue(
          effects.map((effect) => ({ kind: 'test', ids: {}, notBefore: null, expiresAt: null, ...effect })),
          now,
        ),
      ),
    problems: () => opened.store.transaction((tx) => tx.outbox.problems()),
    keys: (method: string) => calls.filter((made) => made.method === method).map((made) => made.key),
    stop: () => worker.stop(),
  };
}

export type DeliveryRig = Awaited<ReturnType<typeof deliveryRig>>;
