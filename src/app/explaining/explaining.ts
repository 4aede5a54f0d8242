import type { Capability } from '../coordinating/reach.ts';
import { explain, explainPair } from './explain.ts';

/** Why two people, and why not: for coordinators, who see the rule itself. */
export const explaining: Capability = {
  commands: { explain },
  actions: { 'explain.pair': explainPair },
  forms: {},
  effects: {},
  due: {},
};
