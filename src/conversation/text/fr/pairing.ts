import type { pairing as en } from '../en/pairing.ts';

export const pairing: Record<keyof typeof en, string> = {};
