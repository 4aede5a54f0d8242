import type { Capability } from '../coordinating/reach.ts';
import { openSettings, resetSettings, showSettings, submitSettings } from './changeSettings.ts';

/** What coordinators decide about their programme without touching its file. */
export const settings: Capability = {
  commands: {},
  actions: {
    'coordinate.settings': showSettings,
    'coordinate.set': openSettings,
    'coordinate.as-filed': resetSettings,
  },
  forms: { 'coordinate.set': submitSettings },
  effects: {},
  due: {},
};
