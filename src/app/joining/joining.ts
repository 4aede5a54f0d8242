import type { Capability } from '../capability.ts';
import { answerClaim } from './answerClaim.ts';
import { assignmentOfferDue, assignmentOfferEffect } from './assignmentOffer.ts';
import { claimCardEffect, claimCardUpdate } from './claimCardEffect.ts';
import { claimToldEffect } from './claimToldEffect.ts';
import { home, homeShow } from './home.ts';
import { chooseProgramme, join } from './join.ts';
import { showClaims } from './showClaims.ts';
import { answerJoining, goOnJoining, startOver } from './walkJoining.ts';

/** Coming in, and what one can do next. */
export const joining: Capability = {
  commands: { home, join },
  actions: {
    'joining.choose': chooseProgramme,
    'joining.start': goOnJoining,
    'joining.over': startOver,
    'joining.claim': answerClaim,
    'joining.claims': showClaims,
  },
  forms: { joining: answerJoining },
  effects: {
    'home.show': homeShow,
    'joining.claim': claimCardEffect,
    'joining.claim-card': claimCardUpdate,
    'joining.claim-told': claimToldEffect,
    'joining.offer': assignmentOfferEffect,
  },
  due: { 'assignment-offer': assignmentOfferDue },
};
