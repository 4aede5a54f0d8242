import { PlatformError } from '../ports/platformError.ts';

/** An error as the log may hold it: name, code and frames. A string is taken to be a code of ours. */
export function safeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code: 'code' in error && typeof error.code === 'string' ? error.code : null,
    detail: error instanceof PlatformError ? error.detail : null,
    frames: frames.slice(0, 12).map((line) => line.trim()),
    cause: error.cause === undefined ? null : safeError(error.cause),
  };
}
