import { checkProof } from '../../src/core/matching/solver/checkProof.ts';
import type { Graph } from '../../src/core/matching/solver/graph.ts';
import { solve } from '../../src/core/matching/solver/solve.ts';
import { type Figure, readingMs, timed } from './figure.ts';
import { highsSolve } from './highsSolve.ts';
import { munkresSolve } from './munkresSolve.ts';
import { variants } from './people.ts';
import { peopleGraph } from './peopleGraph.ts';

const ratios = [1.1, 1, 0.7, 0.37];
const barHighs = 40;
const barMunkres = 60;

/**
 * The solver alone, beside HiGHS on the same graph and beside munkres on a smaller one that it can hold. How many times faster it is
 * is told in processor time, which a busy machine disturbs less.
 */
export async function solverRows(quick: boolean, seed: number): Promise<Figure[]> {
  const mentees = quick ? 2_000 : 10_000;
  const figures: Figure[] = [];
  for (const variant of variants) {
    for (const ratio of ratios) {
      const graph = peopleGraph(mentees, ratio, variant, seed);
      figures.push(
        await besideHighs(
          `solver: ${mentees}, ${variant}, ratio ${ratio}`,
          graph,
          quick && (ratio !== 0.7 || variant !== 'uniform'),
        ),
      );
    }
    const some = quick ? 800 : 1_500;
    figures.push(besideMunkres(`solver: ${some}, ${variant}, ratio 1`, peopleGraph(some, 1, variant, seed)));
  }
  return figures;
}

/** `alone`: HiGHS takes too long for a quick run. */
async function besideHighs(what: string, graph: Graph, alone: boolean): Promise<Figure> {
  const before = process.memoryUsage().rss;
  const { time, result } = timed(3, () => solve(graph, { maximin: false }));
  const memory = Math.max(0, process.memoryUsage().rss - before) / 1e6;
  const fair = solve(graph, { maximin: true });
  const exact = [result, fair].every((solution) => checkProof(graph, solution).problems.length === 0);
  const readings = time.median / readingMs(graph);
  const figure = `${graph.to.length} edges, ${exact ? 'exact' : 'NOT EXACT'}, ${memory.toFixed(0)} MB more`;
  const light = exact && memory < 100;
  if (alone) return { what, bar: 'exact, < 100 MB', figure, met: light, time, readings };
  const other = await highsSolve(graph).catch(() => null);
  if (other === null) {
    return { what, bar: 'exact, < 100 MB', figure: `${figure}; HiGHS did not finish`, met: light, time, readings };
  }
  const times = other.cpu / time.cpu;
  const same = other.size === result.size && other.total === result.total;
  return {
    what,
    bar: `exact, < 100 MB, ${barHighs} × HiGHS`,
    figure: `${figure}, ${times.toFixed(0)} × HiGHS (${other.cpu.toFixed(0)} ms${same ? '' : ', OTHER ANSWER'})`,
    met: light && same && times >= barHighs,
    time,
    readings,
  };
}

function besideMunkres(what: string, graph: Graph): Figure {
  // Milliseconds each: as many that making the code quick is not most of what is measured.
  const { time, result } = timed(15, () => solve(graph, { maximin: false }));
  const other = munkresSolve(graph);
  const same = other.size === result.size && other.total === result.total;
  const times = other.cpu / time.cpu;
  return {
    what,
    bar: `${barMunkres} × munkres`,
    figure: `${times.toFixed(0)} × munkres (${other.cpu.toFixed(0)} ms${same ? '' : ', OTHER ANSWER'})`,
    met: same && times >= barMunkres,
    time,
    readings: time.median / readingMs(graph),
  };
}
