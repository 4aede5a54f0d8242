import type { Capability } from '../capability.ts';

export const finding: Capability = { commands: {}, actions: {}, forms: {}, effects: {}, due: {} };
