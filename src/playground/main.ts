import { parseArgs } from 'node:util';
import { gatherCast } from './gatherCast.ts';
import { nextMonday } from './nextMonday.ts';
import { servePage } from './server/servePage.ts';
import { skip } from './skip.ts';
import { startPlayground } from './startPlayground.ts';
import { runTour, tourResult } from './tour/runTour.ts';
import { tours } from './tour/tours.ts';

const { values, positionals } = parseArgs({
  options: {
    tour: { type: 'boolean', default: false },
    programme: { type: 'string', default: 'organisation' },
    port: { type: 'string', default: process.env.DEMO_PORT ?? '4400' },
  },
  allowPositionals: true,
  strict: true,
});
const [name = 'main'] = positionals;
const tour = values.tour ? tours[name] : null;
if (tour === undefined) {
  console.error(`There is no tour "${name}"; there are ${Object.keys(tours).join(', ')}.`);
  process.exit(1);
}

console.log('Starting a local Slack, a local Teams and the bot between them…');
const playground = await startPlayground(tour?.programme ?? values.programme, nextMonday(new Date()));
const leave = async (code: number) => {
  await playground.stop();
  process.exit(code);
};
process.once('SIGINT', () => void leave(0));
process.once('SIGTERM', () => void leave(0));

try {
  if (tour) {
    await tour.prepare(playground);
    const failed = await runTour(playground, tour.steps, console.log);
    await leave(failed === 0 ? 0 : 1);
  } else {
    await gatherCast(playground);
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
  if (tour) {
    const all = tour.steps.length * playground.sides.length;
    console.log(tourResult(all, all));
  }
  await leave(1);
}
