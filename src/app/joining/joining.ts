import type { Capability } from '../capability.ts';
import { assignmentOfferDue, assignmentOfferEffect } from './assignmentOffer.ts';
import { claimToldEffect } from './claimToldEffect.ts';
import { home, homeShow } from './home.ts';
import { chooseProgramme, join } from './join.ts';
import { answerJoining, goOnJoining, startOver } from './walkJoining.ts';

/** Coming in, and what one can do next. */
export const joining: Capability = {
  commands: { home, join },
  actions: {
    'joining.choose': chooseProgramme,
    'joining.start': goOnJoining,
    'joining.over': startOver,
  },
  forms: { joining: answerJoining },
  effects: {
    'home.show': homeShow,
    'joining.claim-told': claimToldEffect,
    'joining.offer': assignmentOfferEffect,
  },
  due: { 'assignment-offer': assignmentOfferDue },
};
