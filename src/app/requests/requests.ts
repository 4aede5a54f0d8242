import type { Capability } from '../capability.ts';

export const requests: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
