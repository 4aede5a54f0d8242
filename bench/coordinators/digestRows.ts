import { loadDigest } from '../../src/app/digest/loadDigest.ts';
import { makeJob } from '../../src/app/makeJob.ts';
import { wordsFor } from '../../src/conversation/text/words.ts';
import { digestView } from '../../src/conversation/views/digest/digestView.ts';
import type { Figure, World } from './figure.ts';
import { measured } from './measured.ts';
import { seedPairs } from './seed.ts';

const week = 7 * 24 * 60 * 60 * 1000;

/** The digest of ten thousand pairs, from the database to the view: once after a start, and once more. */
export async function digestRows(world: World, quick: boolean): Promise<Figure[]> {
  const { database, store, programme, programmes, now } = world;
  const pairs = quick ? 1_000 : 10_000;
  await seedPairs(database, programme, pairs, now);
  const span = { from: new Date(now.getTime() - week), until: now };
  const told = () =>
    store.transaction(async (tx) =>
      digestView(wordsFor('en', 'UTC'), await loadDigest(makeJob(tx, now, programmes), programme, span)),
    );
  const first = await measured(told);
  const warm = await measured(told);
  return [first, warm].map(({ ms, megabytes }, at) => ({
    what: `digest of ${pairs} pairs${at === 0 ? '' : ', once more'}`,
    figure: `${Math.round(ms)} ms, ${megabytes.toFixed(0)} MB more`,
    bar: '< 2 s, < 150 MB',
    met: ms < 2_000 && megabytes < 150,
  }));
}
