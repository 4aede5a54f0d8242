import { ProgrammeFileError } from '../files/programmeFileError.ts';
import { PlatformError } from '../ports/platformError.ts';
import { StorageError } from '../storage/storageError.ts';
import { StartError } from './startError.ts';

/** What to tell the operator of an error at start, a sentence each; `null` for a defect of ours. */
export function explainStart(error: unknown): readonly string[] | null {
  if (error instanceof ProgrammeFileError) return error.problems;
  if (error instanceof StorageError || error instanceof StartError) return [error.message];
  if (error instanceof PlatformError) return [platformSentence(error)];
  return null;
}

function platformSentence({ code, detail }: PlatformError): string {
  if (code === 'refused' || code === 'not-found') {
    return `The chat platform did not let the bot in (${detail}): check SLACK_BOT_TOKEN and SLACK_APP_TOKEN.`;
  }
  return `The chat platform could not be reached (${detail}): check the network, and SLACK_API_URL if it is set, then start again.`;
}
