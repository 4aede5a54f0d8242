import { planPair } from '../../src/app/keeping/planPair.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import type { Pair } from '../../src/core/pairing/pair.ts';
import type { AppRig } from './appRig.ts';

/** A pair of two seeded people, planned as a new one is, with its Slack space open unless `space` is null. */
export async function seedPair(
  rig: AppRig,
  menteeId: string,
  mentorId: string,
  more: Partial<Pair> = {},
  space: string | null = 'C-PAIR',
): Promise<Pair> {
  const pair: Pair = {
    id: `pair_${menteeId}_${mentorId}`,
    programmeId: 'test',
    menteeId,
    mentorId,
    cadence: 'weekly',
    state: 'active',
    startedAt: rig.now(),
    endsAt: null,
    endedAt: null,
    endReason: null,
    ...more,
  };
  await rig.store.transaction(async (tx) => {
    await tx.pairs.save(pair);
    const open = {
      pairId: pair.id,
      platform: 'slack',
      tenant: 'T1',
      state: 'open',
      serviceUrl: null,
      team: null,
    } as const;
    if (space) await tx.spaces.save({ ...open, conversationId: space });
    await planPair(makeJob(tx, rig.now(), rig.programmes), pair);
  });
  return pair;
}
