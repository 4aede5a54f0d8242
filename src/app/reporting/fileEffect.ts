import { tellFile } from '../coordinating/deeds.ts';
import type { EffectCase } from '../coordinating/reach.ts';
import { evidenceFile } from './evidenceFile.ts';
import { exportFiles } from './exportFile.ts';

/** A file that a coordinator has asked for. */
export const fileEffect: EffectCase = {
  plan: async (job, ids) => {
    const file = [evidenceFile, ...exportFiles].find(({ kind }) => kind === ids.file);
    if (!file) return { kind: 'drop', reason: 'unknown-file' };
    return tellFile(job, ids.coordinator ?? '', 'waking', file, { programme: ids.programme ?? '' }, (words) =>
      words.t(file === evidenceFile ? 'reporting.evidence.here' : 'reporting.export.here'),
    );
  },
};
