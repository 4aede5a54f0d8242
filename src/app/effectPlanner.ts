import type { EffectPlanner } from '../ports/delivery.ts';
import type { AppOptions } from './appOptions.ts';
import { reportFailure } from './digest/reportFailure.ts';
import type { Job } from './job.ts';
import { makeJob } from './makeJob.ts';
import { table } from './table.ts';

/** Renders effects when their turn comes. A kind nobody knows (an older or newer release) is dropped, by name. */
export function createEffectPlanner(options: Omit<AppOptions, 'wake' | 'coordinators'>): EffectPlanner {
  const effects = table(options.capabilities, 'effects');
  const job = (tx: Parameters<EffectPlanner['settled']>[2]) =>
    makeJob(tx, options.clock.now(), options.programmes, options.links, options.graceMs, options.mentorIndexes);
  const inJob = <T>(work: (at: Job) => Promise<T>) => options.store.transaction((tx) => work(job(tx)));
  return {
    plan: async (effect) => {
      const found = effects.get(effect.kind);
      if (!found) return { kind: 'drop', reason: 'unknown-kind' };
      const { findAccount, lookUp } = options;
      await found.prepare?.({ inJob, findAccount, lookUp }, effect.ids);
      return inJob((at) => found.plan(at, effect.ids));
    },
    settled: async (effect, delivered, tx) => {
      await effects.get(effect.kind)?.settled?.(job(tx), effect.ids, delivered);
      if (delivered.kind === 'posted') await tx.messages.save(effect.key, delivered.message, options.clock.now());
    },
    failed: async (effect, error, tx) => {
      const failed = effects.get(effect.kind)?.failed;
      if (failed) await failed(job(tx), effect.ids, error);
      else await reportFailure(job(tx), effect, error);
    },
  };
}
