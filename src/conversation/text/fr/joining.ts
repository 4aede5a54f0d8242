import type { joining as en } from '../en/joining.ts';

export const joining: Record<keyof typeof en, string> = {};
