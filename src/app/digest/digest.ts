import type { Capability } from '../coordinating/reach.ts';
import { digestDue } from './digestDue.ts';
import { digestDirect, digestInChannel } from './digestEffects.ts';
import { problemEffect } from './problemEffect.ts';
import { resendEffect } from './resendEffect.ts';

/** What coordinators read: the week of each programme, and what went wrong. */
export const digest: Capability = {
  commands: {},
  actions: { 'digest.resend': resendEffect },
  forms: {},
  effects: { 'digest.channel': digestInChannel, 'digest.direct': digestDirect, 'digest.problem': problemEffect },
  due: { digest: digestDue },
};
