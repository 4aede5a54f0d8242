import { explainStart } from './explainStart.ts';
import { safeError } from './safeError.ts';

/** Starts, or says on standard error why not, a sentence each, and ends with exit code 1. */
export async function orExit<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    const sentences = explainStart(error) ?? [`Rapport could not start: ${JSON.stringify(safeError(error))}`];
    return giveUp(sentences);
  }
}

export function giveUp(sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
