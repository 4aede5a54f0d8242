import { type Graph, graphOf } from '../../src/core/matching/solver/graph.ts';
import type { Figure } from './figure.ts';
import { firstCome, galeShapley, greedy, type Matched, optimal } from './otherMatchings.ts';
import { mentorsFor, variants } from './people.ts';
import { peopleGraph } from './peopleGraph.ts';

const barMean = 0.005;

/** Ours on many cohorts beside four ways that are common: as many matched, the worst off no worse, the mean as good over all of them. */
export function qualityRows(quick: boolean, seed: number): Figure[] {
  const cohorts = quick ? 20 : 100;
  const missed = { matched: 0, worst: 0 };
  const losses: number[] = [];
  let bestGain = 0;
  for (let at = 0; at < cohorts; at += 1) {
    const variant = variants[at % variants.length] ?? 'uniform';
    const ratio = [1.3, 1.1, 1, 0.7][at % 4] ?? 1;
    const graph = peopleGraph(200, ratio, variant, seed + at, mentorsFor(200, ratio));
    const ours = optimal(graph, true);
    const total = largestTotal(graph);
    for (const other of [firstCome(graph), greedy(graph), galeShapley(graph), total]) {
      if (ours.length < other.length) missed.matched += 1;
      if (ours.length === other.length && worst(ours) < worst(other)) missed.worst += 1;
      if (ours.length === other.length) bestGain = Math.max(bestGain, worst(ours) - worst(other));
    }
    losses.push(1 - mean(ours) / mean(total));
  }
  const loss = losses.reduce((sum, one) => sum + one, 0) / cohorts;
  const beyond = losses.filter((one) => one > barMean).length;
  const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
  const row = (of: string, bar: string, figure: string, met: boolean): Figure => ({
    what: `quality on ${cohorts} cohorts: ${of}`,
    bar,
    figure,
    met,
    time: null,
    readings: null,
  });
  return [
    row('matched', 'as many as each of four others', `${missed.matched} misses`, missed.matched === 0),
    row(
      'worst off',
      'no worse where as many',
      `${missed.worst} misses; up to ${bestGain} points better`,
      missed.worst === 0,
    ),
    row(
      'mean',
      'within 0.5% of largest total, over all cohorts',
      `${percent(loss)} below on average; ${percent(Math.max(...losses))} in the worst cohort, ${beyond} of ${cohorts} beyond 0.5%`,
      loss <= barMean,
    ),
  ];
}

/** As many as possible at the largest sum of scores: the plain aim of most tools. */
function largestTotal(graph: Graph): Matched {
  const from = new Int32Array(graph.to.length);
  for (let i = 0; i < graph.left; i += 1) from.fill(i, graph.start[i] ?? 0, graph.start[i + 1] ?? 0);
  const plain = graphOf(graph.left, graph.capacity, {
    count: from.length,
    from,
    to: graph.to,
    cost: graph.cost.map((cost) => Math.round(Math.sqrt(cost))),
  });
  return optimal(plain, false).map((shortfall) => shortfall ** 2);
}

const points = (cost: number) => 1000 - Math.sqrt(cost);
const worst = (costs: Matched) => points(costs.reduce((most, cost) => Math.max(most, cost), 0));
const mean = (costs: Matched) => costs.reduce((sum, cost) => sum + points(cost), 0) / Math.max(1, costs.length);
