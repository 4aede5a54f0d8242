import type { Log } from '../ports/log.ts';
import type { OpenedStore } from '../storage/openStore.ts';

/**
 * Moves everything from DATA_KEY_PREVIOUS to DATA_KEY in the background, and says when the old one can go. What a failure
 * leaves is moved at the next start. Answers how to stop it.
 */
export function rotateDataKeys(opened: OpenedStore, log: Log): () => Promise<void> {
  let stopped = false;
  const work = opened
    .rotate(() => !stopped)
    .then(
      (rotated) => {
        if (stopped) log.info(rotated, 'the change of DATA_KEY goes on at the next start');
        else if (rotated.unreadable === 0) log.info(rotated, 'DATA_KEY_PREVIOUS is not needed any more: remove it');
        else log.error(rotated, 'some rows open with neither DATA_KEY nor DATA_KEY_PREVIOUS');
      },
      (error: unknown) => {
        log.error({ error: error instanceof Error ? error.name : 'unknown' }, 'the change of DATA_KEY was interrupted');
      },
    );
  return async () => {
    stopped = true;
    await work;
  };
}
