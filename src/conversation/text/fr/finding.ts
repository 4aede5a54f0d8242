import type { finding as en } from '../en/finding.ts';

export const finding: Record<keyof typeof en, string> = {};
