import type { Capability } from '../capability.ts';
import { contactNudge } from './contactDue.ts';
import { contactEffects } from './contactEffects.ts';
import { openLine, saidInTouch, submitLine } from './writeLine.ts';

/** How two who were brought together come into contact. */
export const contact: Capability = {
  commands: {},
  actions: { 'contact.line': openLine, 'contact.made': saidInTouch },
  forms: { 'contact.line': submitLine },
  effects: contactEffects,
  due: { 'contact-nudge': contactNudge },
};
