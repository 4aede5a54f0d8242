import { afterAll, expect } from 'vitest';

/* Runs before every file of tests: whatever the suite prints is looked through for words that may stand in no log. */

/** What rigs plant in notes, goals, messages and reasons, and the secrets that they work with. */
const forbidden = /canary-|xoxb-local|xapp-local|local-signing-secret/;

const found: string[] = [];
const patched = Symbol.for('rapport.logCanaries');

if (!Reflect.has(globalThis, patched)) {
  Reflect.set(globalThis, patched, found);
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      note(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return write(chunk, ...rest);
    };
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const say = console[name].bind(console);
    console[name] = (...told: unknown[]) => {
      for (const one of told) note(one instanceof Error ? `${one.message} ${one.stack}` : String(one));
      say(...told);
    };
  }
}

function note(text: string): void {
  const hit = forbidden.exec(text);
  if (hit) found.push(`${hit[0]} in ${text.length} characters`);
}

afterAll(() => {
  const all: unknown = Reflect.get(globalThis, patched);
  expect(all, 'words that may stand in no log were printed').toEqual([]);
});
