import type { Capability } from '../capability.ts';

export const joining: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
