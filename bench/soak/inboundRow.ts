import { adapterWords } from '../../src/boot/adapterWords.ts';
import { knock, messageEvent } from './knock.ts';
import { randomFrom } from './random.ts';
import { part, type Row, type Size, sized } from './row.ts';
import { soakWorld } from './world.ts';

/** Events that come again and out of order, to any replica: each is answered once. */
export async function inboundRow(size: Size, database: string): Promise<Row> {
  const random = randomFrom(size.seed);
  const count = sized(size, { full: part(size, 100_000), quick: 600, ci: 200 });
  const world = await soakWorld(20, database);
  try {
    const bots = await Promise.all([1, 2, 3].map(() => world.start()));
    const before = world.slack.calls.length;
    const events = Array.from({ length: count }, (_, n) => n).flatMap((n) => {
      const again = random.next() < 0.3 ? 1 + random.below(4) : 0;
      return Array.from({ length: 1 + again }, () => n);
    });
    const shuffled = events.map((n) => ({ n, at: random.next() })).sort((a, b) => a.at - b.at);
    let failed = 0;
    const sender = async () => {
      for (let next = shuffled.pop(); next !== undefined; next = shuffled.pop()) {
        const user = world.people[next.n % world.people.length] ?? '';
        const body = messageEvent(world, user, next.n, 'help');
        await knock(world, random.of(bots).url, body).catch(() => {
          failed += 1;
        });
      }
    };
    await Promise.all(Array.from({ length: 12 }, sender));
    await Promise.all(bots.map(world.end));
    const { working } = adapterWords('en');
    const said = world.slack.calls.slice(before).filter(({ method }) => method === 'chat.postMessage');
    const answers = said.filter(({ args }) => args.text !== working).length;
    return {
      row: 'inbound events, repeated and shuffled, 3 replicas',
      size: `${count} events, ${events.length} deliveries`,
      bar: 'each effect exactly once',
      figure: `${answers} answers to ${count} events`,
      ok: answers === count && failed === 0,
      details: { count, deliveries: events.length, answers, wordsOfPatience: said.length - answers, failed },
    };
  } finally {
    await world.close();
  }
}
