import { expect, it } from 'vitest';
import { runToEnd } from '../main/botProcess.ts';
import { foundInLogs } from '../support/lookThrough.ts';

it('what the suite prints is looked through: a planted word is noticed', () => {
  const found = foundInLogs();
  const before = found.length;
  process.stdout.write('a line with canary-probe in it\n');
  console.info('another', new Error('of canary-probe'));
  expect(found.length).toBeGreaterThan(before);
  found.length = before;
});

it('and so is what the processes print that it starts', async () => {
  const found = foundInLogs();
  const before = found.length;
  await runToEnd({}, ['--eval', "process.stdout.write('xoxb-T0PROBE'); process.stderr.write('canary-probe')"]);
  expect(found.length).toBe(before + 2);
  found.length = before;
});
