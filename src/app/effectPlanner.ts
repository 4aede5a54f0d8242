import type { EffectPlanner } from '../ports/delivery.ts';
import type { AppOptions } from './appOptions.ts';
import { reportFailure } from './digest/reportFailure.ts';
import { onceRead } from './finding/stillReading.ts';
import type { Job } from './job.ts';
import { jobIn } from './jobIn.ts';
import { handouts } from './rights/handouts.ts';
import { mayReceive } from './rights/mayReceive.ts';
import { table } from './table.ts';

/**
 * Renders effects when their turn comes, and lets them go only to whom the table of rights allows it then. A kind nobody
 * knows (an older or newer release) is dropped, by name.
 */
export function createEffectPlanner(options: Omit<AppOptions, 'wake' | 'coordinators'>): EffectPlanner {
  const effects = table(options.capabilities, 'effects');
  const inJob = <T>(work: (at: Job) => Promise<T>) =>
    onceRead(() => options.store.transaction(async (tx) => work(await jobIn(tx, options))));
  return {
    plan: async (effect) => {
      const found = effects.get(effect.kind);
      if (!found) return { kind: 'drop', reason: 'unknown-kind' };
      const { findAccount, lookUp } = options;
      await found.prepare?.({ inJob, findAccount, lookUp }, effect.ids);
      return inJob(async (at) => {
        const delivery = await found.plan(at, effect.ids);
        const may = await mayReceive(at, handouts.effects[effect.kind], effect.ids, delivery);
        return may ? delivery : { kind: 'drop', reason: 'not-theirs' };
      });
    },
    settled: async (effect, delivered, tx) => {
      const follow = effects.get(effect.kind)?.settled;
      if (follow) await follow(await jobIn(tx, options), effect.ids, delivered);
      if (delivered.kind === 'posted') await tx.messages.save(effect.key, delivered.message, options.clock.now());
    },
    failed: async (effect, error, tx) => {
      const failed = effects.get(effect.kind)?.failed;
      const job = await jobIn(tx, options);
      if (failed) await failed(job, effect.ids, error);
      else await reportFailure(job, effect, error);
    },
  };
}
