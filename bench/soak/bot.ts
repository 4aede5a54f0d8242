import { createLog } from '../../src/boot/createLog.ts';
import { unlimited } from '../../src/boot/demo/unlimited.ts';
import { giveUp, orExit } from '../../src/boot/orExit.ts';
import { runUntilSignal } from '../../src/boot/runUntilSignal.ts';
import { startRapport } from '../../src/boot/startRapport.ts';
import { environment, readConfig } from '../../src/config.ts';
import { sendLimits } from '../../src/delivery/sendLimits.ts';
import { crashAt } from './crashPoints.ts';

/* The bot as the soak runs it: the real one, that can be told to die at a named point, and looks round every second. */

const read = readConfig(environment);
if (!read.ok) giveUp(read.problems);
const log = createLog(read.config.logLevel);
const limits = environment.SOAK_LIMITS === 'published' ? sendLimits : unlimited;
const around = crashAt(environment.SOAK_CRASH ?? '');
// `from:most`: time begins at `from` and stops `most` ms later, so that what is due later is left to the next bots.
const [from, most] = (environment.SOAK_CLOCK ?? '').split(':').map(Number);
const begun = Date.now();
const now = () => (from && most ? new Date(from + Math.min(Date.now() - begun, most)) : new Date());
const clock = { now };
const rapport = await orExit(() => startRapport(read.config, { clock, log, limits, around }));
if (environment.SOAK_TICK_MS) setInterval(() => void rapport.tick(), Number(environment.SOAK_TICK_MS)).unref();
runUntilSignal(rapport, log);
process.stdout.write(`SOAK READY ${rapport.url}\n`);
