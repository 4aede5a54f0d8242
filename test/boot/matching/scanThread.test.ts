import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { ScanThread } from '../../../src/boot/matching/scanThread.ts';

const anything = {
  kind: 'task',
  task: { kind: 'best', most: 1, forMentors: 0 },
  each: 1,
  next: new Int32Array(1),
} as const;

/** A thread that runs `code`. */
function running(code: string) {
  const worker = new Worker(code, { eval: true });
  return { worker, thread: new ScanThread(worker) };
}

it('keeps what went wrong in a thread while nobody waited, and tells it to whoever asks next', async () => {
  const { worker, thread } = running(`throw new Error('out of memory')`);
  await new Promise((resolve) => worker.once('exit', resolve));
  await expect(thread.ask(anything)).rejects.toThrow('out of memory');
});

it('tells whoever waits that a thread went wrong, or ended without a word', async () => {
  const throwing = running(
    `require('node:worker_threads').parentPort.on('message', () => { throw new Error('bad row'); })`,
  );
  await expect(throwing.thread.ask(anything)).rejects.toThrow('bad row');
  const leaving = running(`require('node:worker_threads').parentPort.on('message', () => process.exit(3))`);
  await expect(leaving.thread.ask(anything)).rejects.toThrow('exit code 3');
});

it('is not a failure when a thread is ended', async () => {
  const { thread } = running(`require('node:worker_threads').parentPort.on('message', () => undefined)`);
  const answer = thread.ask(anything);
  await thread.end();
  const first = await Promise.race([answer, Promise.resolve('nothing told')]);
  expect(first).toBe('nothing told');
});
