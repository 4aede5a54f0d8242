import { closePair, openExtend, submitExtend, talkToPair } from './actOnPair.ts';
import { openAdd, removeCoordinator, showCoordinators, submitAdd } from './coordinators.ts';
import { showDiary } from './diary.ts';
import { listWork, whoCouldHelp } from './listWork.ts';
import { coordinate, showMenu } from './menu.ts';
import { nudgePair, nudgeRequest } from './nudge.ts';
import { nudgedEffect } from './pairEffects.ts';
import type { Capability } from './reach.ts';

/** What coordinators do: act from the digest. Every id begins with the programme's. */
export const coordinating: Capability = {
  commands: { coordinate },
  actions: {
    'coordinate.menu': showMenu,
    'coordinate.diary': showDiary,
    'coordinate.people': showCoordinators,
    'coordinate.add': openAdd,
    'coordinate.remove': removeCoordinator,
    'coordinate.list': listWork,
    'coordinate.nudge': nudgeRequest,
    'coordinate.nudge-pair': nudgePair,
    'coordinate.talk': talkToPair,
    'coordinate.close': closePair,
    'coordinate.extend': openExtend,
    'coordinate.short': whoCouldHelp,
  },
  forms: { 'coordinate.extend': submitExtend, 'coordinate.add': submitAdd },
  effects: { 'coordinate.nudged': nudgedEffect },
  due: {},
};
