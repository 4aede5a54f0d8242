import { createLog } from './boot/createLog.ts';
import { clockControl } from './boot/demo/clockControl.ts';
import { movableClock } from './boot/demo/movableClock.ts';
import { unlimited } from './boot/demo/unlimited.ts';
import { giveUp, orExit } from './boot/orExit.ts';
import { runUntilSignal } from './boot/runUntilSignal.ts';
import { startRapport } from './boot/startRapport.ts';
import { readDemoSettings } from './config/demoSettings.ts';
import { environment, readConfig } from './config.ts';
import { listen } from './web/listen.ts';

/* The bot as the playground runs it: the same parts, and a clock that can be moved. No other entry point has that. */

const read = readConfig(environment);
const demo = readDemoSettings(environment);
if (!read.ok || !demo.ok) giveUp([...(read.ok ? [] : read.problems), ...(demo.ok ? [] : demo.problems)]);

const log = createLog(read.config.logLevel);
const clock = movableClock(demo.settings.startAt);
const rapport = await orExit(() => startRapport(read.config, { clock, log, limits: unlimited, ownTime: true }));
const control = await listen(
  clockControl(rapport, clock, demo.settings.controlToken),
  '127.0.0.1',
  demo.settings.controlPort,
);
runUntilSignal({ ...rapport, stop: () => Promise.all([control.close(), rapport.stop()]).then(() => {}) }, log);
