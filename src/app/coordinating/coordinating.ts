import type { Capability } from '../capability.ts';
import { closePair, openExtend, submitExtend, talkToPair } from './actOnPair.ts';
import { listWork, whoCouldHelp } from './listWork.ts';
import { coordinate, showMenu } from './menu.ts';
import { nudgePair, nudgeRequest } from './nudge.ts';
import { extendedEffect, nudgedEffect } from './pairEffects.ts';

/** What coordinators do: act from the digest. Every id begins with the programme's. */
export const coordinating: Capability = {
  commands: { coordinate },
  actions: {
    'coordinate.menu': showMenu,
    'coordinate.list': listWork,
    'coordinate.nudge': nudgeRequest,
    'coordinate.nudge-pair': nudgePair,
    'coordinate.talk': talkToPair,
    'coordinate.close': closePair,
    'coordinate.extend': openExtend,
    'coordinate.short': whoCouldHelp,
  },
  forms: { 'coordinate.extend': submitExtend },
  effects: { 'coordinate.nudged': nudgedEffect, 'coordinate.extended': extendedEffect },
  due: {},
};
