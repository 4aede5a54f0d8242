import { expect, it } from 'vitest';
import { readAssignment } from '../../../../src/core/matching/solver/readAssignment.ts';
import { solve } from '../../../../src/core/matching/solver/solve.ts';

it('reads a size and its costs, however they are broken into lines', () => {
  const read = readAssignment(' 3\n 4 1 3\n 2 0\n 5 3 2 2 ');
  if (read.kind !== 'instance') throw new Error(read.code);
  expect(solve(read.graph, { maximin: false }).total).toBe(5);
});

it.each([
  ['', { code: 'no-size' }],
  ['0', { code: 'no-size' }],
  ['2 1 2 3', { code: 'wrong-count', wanted: 4, found: 3 }],
  ['2 1 x 3 4', { code: 'not-a-number', at: 3, found: 'x' }],
  ['2 1 2 3 -4', { code: 'cost-out-of-range', at: 5, found: '-4' }],
])('says what is wrong with "%s"', (text, expected) => {
  expect(readAssignment(text)).toMatchObject({ kind: 'error', ...expected });
});
