import type { EffectPlanner } from '../ports/delivery.ts';
import type { AppOptions } from './appOptions.ts';
import { reportFailure } from './digest/reportFailure.ts';
import { makeJob } from './makeJob.ts';
import { table } from './table.ts';

/** Renders effects when their turn comes. A kind nobody knows (an older or newer release) is dropped, by name. */
export function createEffectPlanner(options: Omit<AppOptions, 'lookUp' | 'wake' | 'coordinators'>): EffectPlanner {
  const effects = table(options.capabilities, 'effects');
  const job = (tx: Parameters<EffectPlanner['settled']>[2]) =>
    makeJob(tx, options.clock.now(), options.programmes, options.links);
  return {
    plan: async (effect) =>
      options.store.transaction(
        async (tx) =>
          (await effects.get(effect.kind)?.plan(job(tx), effect.ids)) ?? { kind: 'drop', reason: 'unknown-kind' },
      ),
    settled: async (effect, delivered, tx) => {
      await effects.get(effect.kind)?.settled?.(job(tx), effect.ids, delivered);
      if (delivered.kind === 'posted') await tx.messages.save(effect.key, delivered.message);
    },
    failed: async (effect, error, tx) => {
      const failed = effects.get(effect.kind)?.failed;
      if (failed) await failed(job(tx), effect.ids, error);
      else await reportFailure(job(tx), effect, error);
    },
  };
}
