import type { Capability } from '../capability.ts';
import { askNew } from './askNew.ts';
import { answerExtension, extensionEffects, submitExtend } from './goOn.ts';
import { sendSummary, summaryCase, summaryEffect } from './summaryCase.ts';

/** The end of a pair and what comes after: going on if both like, a summary for each. */
export const ending: Capability = {
  commands: {},
  actions: { 'ending.answer': answerExtension, 'ending.summary': sendSummary, 'ending.ask-new': askNew },
  forms: { 'pair.extend': submitExtend },
  effects: { ...extensionEffects, 'ending.summary': summaryEffect },
  due: {},
  files: [summaryCase],
};
