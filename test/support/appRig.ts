import type { CoordinatorName } from '../../src/app/appOptions.ts';
import { capabilities as allCapabilities } from '../../src/app/capabilities.ts';
import type { Capability } from '../../src/app/capability.ts';
import { createEffectPlanner } from '../../src/app/effectPlanner.ts';
import { createOpenFile } from '../../src/app/files/createOpenFile.ts';
import { keepMentorIndexes } from '../../src/app/finding/mentorIndexes.ts';
import { createHandleInbound } from '../../src/app/handleInbound.ts';
import { createRunDue } from '../../src/app/runDue.ts';
import type { Account } from '../../src/core/people/account.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { Conversation, MessageRef } from '../../src/ports/conversation.ts';
import type { Delivered, Delivery } from '../../src/ports/delivery.ts';
import type { Effect } from '../../src/ports/effect.ts';
import type { FileLinks } from '../../src/ports/fileLinks.ts';
import type { Inbound } from '../../src/ports/inbound.ts';
import type { PersonFacts } from '../../src/ports/platform.ts';
import { PlatformError } from '../../src/ports/platformError.ts';
import type { Reply } from '../../src/ports/reply.ts';
import type { ActionRef, FormAnswers, FormView, MessageView } from '../../src/ports/view.ts';
import type { OpenedStore } from '../../src/storage/storeOn.ts';
import { programmeBook } from './programmeBook.ts';
import { testProgramme } from './testProgramme.ts';
import { openTestStore } from './testStore.ts';

export interface RigOptions {
  readonly programmes?: readonly Programme[];
  readonly now?: Date;
  readonly coordinators?: readonly CoordinatorName[];
  /** Whose an address is, as the platforms say. */
  readonly accounts?: Readonly<Record<string, Account>>;
  readonly capabilities?: readonly Capability[];
  /** `null`: the bot has no public address. */
  readonly links?: FileLinks | null;
  /** What the platform says of a user, by user id; anybody else gets a name made of the id, English and UTC. */
  readonly facts?: Readonly<Record<string, Partial<PersonFacts>>>;
  /** People from whom on a programme's index is made beside everything else. */
  readonly largeFrom?: number;
  /** Starts on what an earlier rig left behind, as after a restart; whoever opened it closes it. */
  readonly on?: Pick<OpenedStore, 'store' | 'outbox' | 'changes'>;
}

/** An effect as it was rendered and what came of it. `message` is where it stands, for a posted or updated one. */
export interface Sent {
  readonly effect: Effect;
  readonly delivery: Delivery;
  readonly message: MessageRef | null;
}

/** Readable addresses instead of signed ones. */
const links: FileLinks = {
  urlOf: ({ kind, reader }, until) => `https://rapport.example.org/files/${kind}/${reader}/${until.toISOString()}`,
};

export type AppRig = Awaited<ReturnType<typeof appRig>>;

let rigs = 0;

export const slack = (user: string): Account => ({ platform: 'slack', tenant: 'T1', user });
export const teams = (user: string): Account => ({ platform: 'teams', tenant: 'tenant-1', user });

/**
 * The whole programme on a real store, without a platform: what people do goes in by the one door, and what the outbox
 * holds is rendered by the real planner and kept here. Time stands still until `advance`.
 */
export async function appRig(options: RigOptions = {}) {
  const opened = options.on ? { ...options.on, close: async () => {} } : await openTestStore();
  const rig = ++rigs;
  let now = options.now ?? new Date('2026-11-23T09:00:00Z'); // a Monday
  let count = 0;
  const programmes = programmeBook(options.programmes ?? [testProgramme()]);
  const app = {
    store: opened.store,
    clock: { now: () => now },
    programmes,
    capabilities: options.capabilities ?? allCapabilities,
    coordinators: options.coordinators ?? [],
    mentorIndexes: keepMentorIndexes(opened.changes, {
      reading: (work) => opened.store.transaction(work),
      small: options.largeFrom ?? 2_000,
    }),
    links: options.links === undefined ? links : options.links,
    findAccount: async (email: string) => options.accounts?.[email] ?? null,
    lookUp: async (account: Account) => factsOf(account, options.facts?.[account.user] ?? {}),
    wake: () => {},
  };
  const handle = createHandleInbound(app);
  const planner = createEffectPlanner(app);
  const runDue = createRunDue(app);
  const nextId = (kind: string) => `${kind}-${rig}-${++count}`;

  const base = (account: Account) => ({ id: nextId('event'), account, locale: null, timeZone: null });
  const say = (account: Account, text: string, at: Conversation = directTalk(account)) =>
    handle({ ...base(account), kind: 'words', conversation: at, direct: at.id === directTalk(account).id, text });

  async function act(account: Account, action: ActionRef, message: MessageRef | null = null): Promise<Reply> {
    const conversation = message?.conversation ?? directTalk(account);
    const direct = conversation.id === directTalk(account).id;
    return handle({ ...base(account), kind: 'action', conversation, message, direct, action });
  }

  /** One effect, as the worker would take it. `fail` answers what the platform says instead of doing it. */
  async function send(effect: Effect, fail: (effect: Effect) => PlatformError | null): Promise<Sent> {
    const delivery = await planner.plan(effect);
    if (delivery.kind === 'drop') {
      await opened.outbox.finish('rig', effect.key, { kind: 'dropped', reason: delivery.reason }, now, async () => {});
      return { effect, delivery, message: null };
    }
    if (delivery.kind === 'defer') {
      const later = { kind: 'later', notBefore: delivery.until, detail: 'deferred', counts: false } as const;
      await opened.outbox.finish('rig', effect.key, later, now, async () => {});
      return { effect, delivery, message: null };
    }
    const error = fail(effect);
    if (error) {
      const dead = { kind: 'dead', detail: error.detail } as const;
      await opened.outbox.finish('rig', effect.key, dead, now, (tx) => planner.failed(effect, error, tx));
      return { effect, delivery, message: null };
    }
    const delivered = deliver(delivery, nextId);
    await opened.outbox.finish('rig', effect.key, { kind: 'sent' }, now, (tx) =>
      planner.settled(effect, delivered, tx),
    );
    const message =
      delivered.kind === 'posted' ? delivered.message : delivery.kind === 'update' ? delivery.message : null;
    return { effect, delivery, message };
  }

  return {
    store: opened.store,
    outbox: opened.outbox,
    changes: opened.changes,
    mentorIndexes: app.mentorIndexes,
    programmes,
    /** What a link leads to. */
    open: createOpenFile(app),
    handle,
    now: () => now,
    say,
    /** Presses a control by what it means. */
    press: (account: Account, verb: string, id = '', arg = '', message: MessageRef | null = null) =>
      act(account, { verb, id, arg }, message),
    /** Presses a control as a view carries it: see `actionOf`. */
    act,
    submit: (account: Account, form: string, token: string, answers: FormAnswers) =>
      handle({ ...base(account), kind: 'form', form, token, answers }),
    openHome: (account: Account) => handle({ ...base(account), kind: 'home' }),
    leave: (account: Account) => handle({ ...base(account), kind: 'left' }),
    /** Any event; sending the same one again is a repetition. */
    send: (inbound: Inbound) => handle(inbound),
    advance: (ms: number) => {
      now = new Date(now.getTime() + ms);
    },
    advanceTo: (at: Date) => {
      now = at;
    },
    /** Does what has fallen due; answers how many dates that were. */
    runDue,
    /** Sends everything that may be sent now, effects of effects included, in order. */
    drain: async (fail: (effect: Effect) => PlatformError | null = () => null): Promise<Sent[]> => {
      const sent: Sent[] = [];
      for (;;) {
        const claimed = await opened.outbox.claim('rig', now, 60_000, 100);
        if (claimed.length === 0) return sent;
        for (const { effect } of claimed) sent.push(await send(effect, fail));
      }
    },
    close: () => opened.close(),
  };
}

/** The view of a reply; @throws when it has none, naming what came instead. */
export function viewIn(reply: Reply): MessageView {
  if (reply.kind === 'answer' || reply.kind === 'replace') return reply.view;
  throw new Error(`expected a message, got ${reply.kind}`);
}

/** The form of a reply; @throws when it has none, naming what came instead. */
export function formIn(reply: Reply): FormView {
  if (reply.kind === 'form' || reply.kind === 'errors') return reply.form;
  throw new Error(`expected a form, got ${reply.kind}`);
}

/** What was posted to (or updated for) this person directly, oldest first. */
export function toldTo(account: Account, sent: readonly Sent[]): MessageView[] {
  return sent.flatMap(({ delivery, message }) => {
    if (delivery.kind === 'update') return message?.conversation.id === directTalk(account).id ? [delivery.view] : [];
    if (delivery.kind !== 'post' && delivery.kind !== 'send-file') return [];
    const mine =
      delivery.to.kind === 'person'
        ? delivery.to.account.user === account.user && delivery.to.account.platform === account.platform
        : delivery.to.conversation.id === directTalk(account).id;
    return mine ? [delivery.kind === 'post' ? delivery.view : delivery.instead] : [];
  });
}

export function directTalk(account: Account): Conversation {
  const serviceUrl = account.platform === 'teams' ? 'https://smba.trafficmanager.net/teams/' : null;
  return { platform: account.platform, tenant: account.tenant, id: `direct-${account.user}`, serviceUrl };
}

function deliver(delivery: Exclude<Delivery, { kind: 'drop' | 'defer' }>, nextId: (kind: string) => string): Delivered {
  switch (delivery.kind) {
    case 'post':
    case 'send-file': {
      const { to } = delivery;
      const conversation = to.kind === 'person' ? directTalk(to.account) : to.conversation;
      return { kind: 'posted', message: { conversation, id: nextId('message') } };
    }
    case 'open-space': {
      const { platform, space } = delivery;
      const tenant = space.members[0]?.tenant ?? 'nobody';
      const serviceUrl = platform === 'teams' ? 'https://smba.trafficmanager.net/teams/' : null;
      return { kind: 'opened', conversation: { platform, tenant, id: `space-${space.key}`, serviceUrl } };
    }
    case 'update':
    case 'archive-space':
    case 'show-home':
      return { kind: 'done' };
  }
}

function factsOf(account: Account, told: Partial<PersonFacts>): PersonFacts {
  if (told.name === '') throw new PlatformError('not-found', 'user_not_found');
  return {
    name: account.user,
    email: `${account.user.toLowerCase()}@example.org`,
    locale: 'en-GB',
    timeZone: 'UTC',
    workingHours: null,
    ...told,
  };
}
