import type { Capability } from '../capability.ts';

export const keeping: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
