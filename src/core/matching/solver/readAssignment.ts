import { type Graph, graphOf } from './graph.ts';

/** The instance of an OR-Library assignment file, or what is wrong with it. `at` counts numbers from 1. */
export type AssignmentFile =
  | { readonly kind: 'instance'; readonly graph: Graph }
  | {
      readonly kind: 'error';
      readonly code: 'not-a-number' | 'cost-out-of-range';
      readonly at: number;
      readonly found: string;
    }
  | { readonly kind: 'error'; readonly code: 'wrong-count'; readonly wanted: number; readonly found: number }
  | { readonly kind: 'error'; readonly code: 'no-size' };

const highestCost = 2 ** 30;
const largestSize = 5000;

/** Reads `n` and then n×n whole costs, row after row, parted by any white space (Beasley's OR-Library). */
export function readAssignment(text: string): AssignmentFile {
  const words = text.trim() === '' ? [] : text.trim().split(/\s+/);
  const numbers = words.map(Number);
  const bad = numbers.findIndex((value) => !Number.isInteger(value));
  if (bad >= 0) return { kind: 'error', code: 'not-a-number', at: bad + 1, found: words[bad] ?? '' };
  const [n, ...costs] = numbers;
  if (n === undefined || n < 1 || n > largestSize) return { kind: 'error', code: 'no-size' };
  if (costs.length !== n * n) return { kind: 'error', code: 'wrong-count', wanted: n * n, found: costs.length };
  const outside = costs.findIndex((cost) => cost < 0 || cost > highestCost);
  if (outside >= 0) {
    return { kind: 'error', code: 'cost-out-of-range', at: outside + 2, found: words[outside + 1] ?? '' };
  }
  const graph = graphOf(n, new Int32Array(n).fill(1), {
    count: costs.length,
    from: Int32Array.from(costs, (_, at) => Math.floor(at / n)),
    to: Int32Array.from(costs, (_, at) => at % n),
    cost: Int32Array.from(costs),
  });
  return { kind: 'instance', graph };
}
