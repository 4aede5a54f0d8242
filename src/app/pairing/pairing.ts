import type { Capability } from '../capability.ts';
import { openEnd, openExtend, openRhythm, openSpaceAgain, submitEnd, submitRhythm } from './changePair.ts';
import { listPairs } from './listPairs.ts';
import { pairDue } from './pairDue.ts';
import { pairEffects } from './pairEffects.ts';
import { spaceEffects } from './spaceEffects.ts';

export const pairing: Capability = {
  commands: { pair: listPairs },
  actions: {
    'pair.rhythm': openRhythm,
    'pair.end': openEnd,
    'pair.extend': openExtend,
    'pair.open-space': openSpaceAgain,
  },
  forms: { 'pair.rhythm': submitRhythm, 'pair.end': submitEnd },
  effects: { ...pairEffects, ...spaceEffects },
  due: pairDue,
};
