import { expect, it } from 'vitest';

it('what the suite prints is looked through: a planted word is noticed', () => {
  const found: unknown = Reflect.get(globalThis, Symbol.for('rapport.logCanaries'));
  if (!Array.isArray(found)) throw new Error('test/support/logCanaries.ts does not run');
  const before = found.length;
  process.stdout.write('a line with canary-probe in it\n');
  console.info('another', new Error('of canary-probe'));
  expect(found.length).toBeGreaterThan(before);
  found.length = before;
});
