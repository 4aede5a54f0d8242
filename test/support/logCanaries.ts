import { afterAll, expect } from 'vitest';
import { foundInLogs, lookThrough } from './lookThrough.ts';

/* Runs before every file of tests: whatever the suite prints is looked through for words that may stand in no log. */

const patched = Symbol.for('rapport.logCanaries.patched');

if (!Reflect.has(globalThis, patched)) {
  Reflect.set(globalThis, patched, true);
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      lookThrough(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return write(chunk, ...rest);
    };
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const say = console[name].bind(console);
    console[name] = (...told: unknown[]) => {
      for (const one of told) lookThrough(one instanceof Error ? `${one.message} ${one.stack}` : String(one));
      say(...told);
    };
  }
}

afterAll(() => {
  expect(foundInLogs(), 'words that may stand in no log were printed').toEqual([]);
});
