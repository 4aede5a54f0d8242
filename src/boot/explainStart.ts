import { ProgrammeFileError } from '../files/programmeFileError.ts';
import { PlatformError } from '../ports/platformError.ts';
import { StorageError } from '../storage/storageError.ts';
import { StartError } from './startError.ts';

/** What to tell the operator of an error at start, a sentence each; `null` for a defect of ours. */
export function explainStart(error: unknown): readonly string[] | null {
  if (error instanceof ProgrammeFileError) return error.problems;
  if (error instanceof StorageError || error instanceof StartError) return [error.message];
  if (error instanceof PlatformError) {
    return [
      `The chat platform did not let the bot in (${error.code}: ${error.detail}): check its token and its address.`,
    ];
  }
  return null;
}
