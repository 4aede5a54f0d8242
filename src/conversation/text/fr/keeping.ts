import type { keeping as en } from '../en/keeping.ts';

export const keeping: Record<keyof typeof en, string> = {};
