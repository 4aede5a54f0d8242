import type { Capability } from '../capability.ts';

export const pairing: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
