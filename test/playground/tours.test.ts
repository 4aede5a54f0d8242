import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jpoSteps } from '../../src/playground/tour/jpoSteps.ts';
import { organisationSteps } from '../../src/playground/tour/organisationSteps.ts';
import { virtualSteps } from '../../src/playground/tour/virtualSteps.ts';

const series = (letter: string, last: number) => Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
/** What the source programmes, and users of other products, ask for. */
const required = [...series('J', 9), ...series('O', 11), ...series('V', 10), ...series('U', 10), 'X1', 'X2', 'X7'];

const steps = [...jpoSteps, ...organisationSteps, ...virtualSteps];

describe('what is required', () => {
  it('is shown by a step of one of the three tours, every number of it', () => {
    const shown = new Set(steps.flatMap(({ numbers }) => numbers));
    expect(required.filter((number) => !shown.has(number))).toEqual([]);
  });

  it('is named by a test, every number of it', () => {
    const tested = new Set(testNames('test').flatMap((name) => name.match(/\b[JOVUX]\d{1,2}\b/g) ?? []));
    expect(required.filter((number) => !tested.has(number))).toEqual([]);
  });
});

/** The names of all tests and groups of tests, as they are written. */
function testNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      // A table of cases stands between `it.each` and the name.
      return [...text.matchAll(/^ *(?:it|describe|\}|\])[^\n]*?\((['"`])(.+?)\1,/gm)].map(([, , name = '']) => name);
    });
}
