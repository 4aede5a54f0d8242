import type { Log } from '../ports/log.ts';
import { safeError } from './safeError.ts';
import type { Rapport } from './startRapport.ts';

const patienceMs = 25_000;

/** Stops cleanly on SIGTERM and SIGINT; a second signal, or too long a wait, ends at once. A defect ends the process, too: what it was doing is taken up at the next start. */
export function runUntilSignal(rapport: Rapport, log: Log): void {
  let asked = false;
  const stop = (signal: string) => {
    if (asked) process.exit(1);
    asked = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), patienceMs).unref();
    void rapport.stop().then(() => process.exit(0));
  };
  const defect = (what: string) => (error: unknown) => {
    log.error({ what, error: safeError(error) }, 'a defect: the process ends and is to be started again');
    process.exit(1);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  process.on('uncaughtException', defect('uncaughtException'));
  process.on('unhandledRejection', defect('unhandledRejection'));
}
