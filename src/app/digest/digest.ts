import type { Capability } from '../capability.ts';

export const digest: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
