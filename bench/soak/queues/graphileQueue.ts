import { z } from 'zod';
import { batch, type Contest, inThousands, rate, side } from './contest.ts';
import { callable, loadFrom } from './loadFrom.ts';

interface Utils {
  migrate(): Promise<unknown>;
  addJobs(jobs: readonly object[]): Promise<unknown>;
  release(): Promise<unknown>;
}
const moduleSchema = z.object({ runOnce: callable, makeWorkerUtils: callable, Logger: callable });
const utilsLike = z.custom<Utils>((value) => typeof value === 'object' && value !== null && 'addJobs' in value);

/** In batches as its documentation says ("Performance", batching): a local queue, and completions gathered. */
export async function graphileQueue({ database, folder, count, way }: Contest): Promise<number> {
  const { runOnce, makeWorkerUtils, Logger } = moduleSchema.parse(await loadFrom(folder, 'graphile-worker'));
  const logger: unknown = Reflect.construct(Logger, [() => () => {}]);
  const utils = utilsLike.parse(await makeWorkerUtils({ connectionString: database, logger }));
  await utils.migrate();
  await inThousands(count, (from, to) =>
    utils.addJobs(Array.from({ length: to - from }, (_, n) => ({ identifier: 'race', payload: { pair: from + n } }))),
  );
  const worker =
    way === 'one by one'
      ? { concurrentJobs: side, maxPoolSize: side + 2 }
      : { concurrentJobs: batch, maxPoolSize: side + 2, localQueue: { size: batch }, completeJobBatchDelay: 0 };
  const figure = await rate(count, async () => {
    let done = 0;
    const race = async () => {
      done += 1;
    };
    await runOnce({ preset: { worker: { connectionString: database, logger, ...worker } }, taskList: { race } });
    return done;
  });
  await utils.release();
  return figure;
}
