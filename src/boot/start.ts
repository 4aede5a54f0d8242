import { environment, readConfig } from '../config.ts';
import { createLog } from './createLog.ts';
import { giveUp, orExit } from './orExit.ts';
import { runUntilSignal } from './runUntilSignal.ts';

/** Runs the bot for real, on the system's clock, until a signal ends it. */
export async function start(): Promise<void> {
  const read = readConfig(environment);
  if (!read.ok) return giveUp(read.problems);
  const log = createLog(read.config.logLevel);
  // Loaded only now, so that a wrong setting is told at once.
  const { startRapport } = await import('./startRapport.ts');
  const rapport = await orExit(() => startRapport(read.config, { clock: { now: () => new Date() }, log }));
  runUntilSignal(rapport, log);
}
