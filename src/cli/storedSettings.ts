import { giveUp, orExit } from '../boot/orExit.ts';
import { environment, readConfig } from '../config.ts';
import type { StoredSettings } from '../ports/settings.ts';
import { openStore } from '../storage/openStore.ts';

/** What coordinators have set, from the bot's database; an embedded one only while the bot is stopped. */
export async function storedSettings(): Promise<StoredSettings[]> {
  const read = readConfig(environment);
  if (!read.ok) return giveUp(read.problems);
  const opened = await orExit(() => openStore({ ...read.config, now: () => new Date() }));
  try {
    return await opened.store.transaction((tx) => tx.settings.all());
  } finally {
    await opened.close();
  }
}
