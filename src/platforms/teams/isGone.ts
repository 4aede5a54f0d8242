import { PlatformError } from '../../ports/platformError.ts';

/** True for what is not there (any more), which is sometimes just what was wanted. */
export function isGone(error: unknown): boolean {
  return error instanceof PlatformError && error.code === 'not-found';
}
