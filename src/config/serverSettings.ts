import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import type { Settings } from './settings.ts';

export interface ServerSettings {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Where people and platforms reach the bot, without a trailing slash; `null`: nowhere, so no links are given. */
  readonly publicUrl: string | null;
}

const portSchema = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((port) => port <= 65_535);

const hostSchema = z.string().regex(/^[A-Za-z0-9.:[\]-]+$/);

export function serverSettings(from: Settings): ServerSettings {
  return {
    host:
      from.parsed('HOST', hostSchema, 'HOST is not a host name or address: give one such as 127.0.0.1 or 0.0.0.0.') ??
      '127.0.0.1',
    port: from.parsed('PORT', portSchema, 'PORT is not a port: give a number between 0 and 65535.') ?? 3978,
    publicUrl: endpoint(from, 'PUBLIC_URL')?.replace(/\/+$/, '') ?? null,
  };
}
