import pino from 'pino';
import type { LogLevel } from '../config/logLevel.ts';
import type { Log } from '../ports/log.ts';
import { safeError } from './safeError.ts';

const secrets = ['token', 'password', 'secret', 'authorization', 'cookie', 'text', 'note', 'body'];

/** Structured lines on standard output. Errors are written without their message, which may hold what a person wrote. */
export function createLog(level: LogLevel): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: safeError, error: safeError, cause: safeError },
    redact: { paths: secrets.flatMap((name) => [name, `*.${name}`]), censor: '[not logged]' },
  });
}
