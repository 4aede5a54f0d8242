import { parseArgs } from 'node:util';
import { gatherCast } from './gatherCast.ts';
import { nextMonday } from './nextMonday.ts';
import { servePage } from './server/servePage.ts';
import { skip } from './skip.ts';
import { startPlayground } from './startPlayground.ts';
import { mainSteps } from './tour/mainSteps.ts';
import { runTour, tourResult } from './tour/runTour.ts';

const { values } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    programme: { type: 'string', default: 'organisation' },
    port: { type: 'string', default: process.env.DEMO_PORT ?? '4400' },
  },
  strict: true,
});

console.log('Starting a local Slack, a local Teams and the bot between them…');
const playground = await startPlayground(values.programme, nextMonday(new Date()));
const leave = async (code: number) => {
  await playground.stop();
  process.exit(code);
};
process.once('SIGINT', () => void leave(0));
process.once('SIGTERM', () => void leave(0));

try {
  await gatherCast(playground);
  if (values.tour) {
    const failed = await runTour(playground, mainSteps, console.log);
    await leave(failed === 0 ? 0 : 1);
  } else {
    const worlds = playground.sides.map((side) => side.newcomer.hand.world);
    const page = await servePage(
      {
        worlds,
        now: playground.clock.now,
        skip: (how) => skip(playground.clock, playground.bot, how),
        onChange: (listener) => {
          const stops = worlds.map((world) => world.onChange(listener));
          return () => {
            for (const stop of stops) stop();
          };
        },
      },
      Number(values.port),
    );
    console.log(`Both chats are open at ${page.url}\nPress Ctrl+C to close them; nothing is kept.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (values.tour) {
    const all = mainSteps.length * playground.sides.length;
    console.log(tourResult(all, all));
  }
  await leave(1);
}
