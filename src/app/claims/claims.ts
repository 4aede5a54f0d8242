import type { Capability } from '../coordinating/reach.ts';
import { answerClaim } from './answerClaim.ts';
import { claimCardEffect, claimCardUpdate } from './claimCardEffect.ts';
import { showClaims } from './showClaims.ts';

/** Mentors who say that they once were in a population: what coordinators confirm. */
export const claims: Capability = {
  commands: {},
  actions: { 'joining.claim': answerClaim, 'joining.claims': showClaims },
  forms: {},
  effects: { 'joining.claim': claimCardEffect, 'joining.claim-card': claimCardUpdate },
  due: {},
};
