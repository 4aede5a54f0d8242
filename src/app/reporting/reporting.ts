import type { Capability } from '../coordinating/reach.ts';
import { chartFile } from './chartFile.ts';
import { evidenceFile } from './evidenceFile.ts';
import { exportFiles } from './exportFile.ts';
import { fileEffect } from './fileEffect.ts';
import { sendEvidence, sendExport, showReport } from './hand.ts';
import { reportFile } from './reportFile.ts';

/** What coordinators hand on: a chart, a report, the evidence of a standard, a table. */
export const reporting: Capability = {
  commands: {},
  actions: {
    'coordinate.report': showReport,
    'coordinate.evidence': sendEvidence,
    'coordinate.export': sendExport,
  },
  forms: {},
  effects: { 'coordinate.file': fileEffect },
  due: {},
  files: [chartFile, reportFile, evidenceFile, ...exportFiles],
};
