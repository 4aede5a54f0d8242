import { z } from 'zod';
import type { Settings } from './settings.ts';

const levels = ['error', 'warn', 'info', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

export function logLevel(from: Settings): LogLevel {
  return from.parsed('LOG_LEVEL', z.enum(levels), `LOG_LEVEL is not one of ${levels.join(', ')}.`) ?? 'info';
}
