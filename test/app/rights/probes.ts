import { capabilities } from '../../../src/app/capabilities.ts';
import type { Capability } from '../../../src/app/capability.ts';
import { type Handout, handouts } from '../../../src/app/rights/handouts.ts';
import type { Account } from '../../../src/core/people/account.ts';
import type { Effect } from '../../../src/ports/effect.ts';
import type { Reply } from '../../../src/ports/reply.ts';
import type { AppRig } from '../../support/appRig.ts';
import { type Actor, actors, allActors, samples } from './rightsWorld.ts';

const reached: Reply = { kind: 'none' };

function all<T>(cases: object, one: T): Record<string, T> {
  return Object.fromEntries(Object.keys(cases).map((name) => [name, one]));
}

/** Sends to the account that its ids name: only the table of rights is left to keep it from going there. */
const sendsAnywhere: Capability['effects'][string] = {
  plan: async (_job, { tenant = '', user = '' }) => ({
    kind: 'post',
    to: { kind: 'person', account: { platform: 'slack', tenant, user } },
    view: { summary: 'reached', blocks: [] },
  }),
};

/** Every use case replaced by one that only says that it was reached. */
export const probes: readonly Capability[] = capabilities.map((capability) => ({
  commands: all(capability.commands, async () => reached),
  actions: all(capability.actions, async () => reached),
  forms: all(capability.forms, async () => reached),
  effects: all(capability.effects, sendsAnywhere),
  due: {},
  files: (capability.files ?? []).map((file) => ({
    ...file,
    render: async () => ({ kind: 'text', name: 'reached', type: 'text/plain', text: '' }) as const,
  })),
}));

export interface HandoutCell {
  readonly kind: string;
  readonly actor: Actor;
  readonly ids: Readonly<Record<string, string>>;
  /** What the table says. */
  readonly open: boolean;
}

/** Every cell of a half of the table: each effect or file, about everything of its kind, for everybody. */
export function handoutCells(half: keyof typeof handouts): HandoutCell[] {
  return Object.entries<Handout>(handouts[half]).flatMap(([kind, { subject, of, may }]) =>
    samples[subject].flatMap(({ id, standings }) =>
      allActors.map((actor) => ({
        kind,
        actor,
        ids: of === '' ? {} : { [of]: id },
        open: may.some((one) => one === 'anyone' || (standings[actor] ?? []).some((held) => held === one)),
      })),
    ),
  );
}

/** Which of these effects the planner lets go, in their order. */
export async function sendAll(rig: AppRig, cells: readonly HandoutCell[]): Promise<boolean[]> {
  const effects = cells.map(({ kind, actor, ids }, index): Effect => {
    const { tenant, user }: Account = actors[actor];
    return { key: `probe-${index}/x`, kind, ids: { ...ids, tenant, user }, notBefore: null, expiresAt: null };
  });
  await rig.store.transaction((tx) => tx.outbox.enqueue(effects, rig.now()));
  const sent = new Map((await rig.drain()).map(({ effect, delivery }) => [effect.key, delivery.kind === 'post']));
  return effects.map(({ key }) => sent.get(key) ?? false);
}
