import type { digest as en } from '../en/digest.ts';

export const digest: Record<keyof typeof en, string> = {};
