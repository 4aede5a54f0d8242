import type { Capability } from '../capability.ts';
import { blankHome, partnerErased, takeDown } from './eraseEffects.ts';
import { askToErase, eraseMe } from './eraseMe.ts';
import { sweep, sweepRule } from './erasure.ts';
import { exportData, exportEffects, exportPageFile } from './exportFiles.ts';
import { exportMe } from './exportMe.ts';
import { moreLooks, whoLooked } from './whoLooked.ts';

/** What is known about oneself: taking it along, and having it gone. */
export const privacy: Capability = {
  commands: { export: exportMe, erase: askToErase, looked: whoLooked },
  actions: { 'privacy.erase': eraseMe, 'privacy.looked': moreLooks },
  forms: {},
  effects: {
    ...exportEffects,
    'privacy.take-down': takeDown,
    'privacy.partner-erased': partnerErased,
    'privacy.blank-home': blankHome,
  },
  due: { [sweepRule]: sweep },
  files: [exportPageFile, exportData],
};
