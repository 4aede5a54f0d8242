import highsModule from 'highs';
import type { Graph } from '../../src/core/matching/solver/graph.ts';

/** The least total over largest matchings, by linear programming; milliseconds of processor time include writing the model. */
export async function highsSolve(graph: Graph): Promise<{ total: number; size: number; cpu: number }> {
  // The types are those of the CommonJS build, in which the loader is the default export's own default.
  const load: typeof highsModule.default = 'default' in highsModule ? highsModule.default : highsModule;
  const highs = await load();
  const begun = process.cpuUsage();
  // Small enough to stay exact in floating point, and more than any way of rearranging a cohort of this size costs.
  const bonus = 100_000_000;
  const columns: string[][] = Array.from({ length: graph.right }, () => []);
  const rows: string[] = [];
  const terms: string[] = [];
  for (let i = 0; i < graph.left; i += 1) {
    const row: string[] = [];
    for (let e = graph.start[i] ?? 0; e < (graph.start[i + 1] ?? 0); e += 1) {
      row.push(`x${e}`);
      columns[graph.to[e] ?? 0]?.push(`x${e}`);
      terms.push(`${bonus - (graph.cost[e] ?? 0)} x${e}`);
    }
    if (row.length > 0) rows.push(` ${row.join('\n + ')} <= 1`);
  }
  const places = columns.flatMap((column, j) =>
    column.length === 0 ? [] : [` ${column.join('\n + ')} <= ${graph.capacity[j] ?? 0}`],
  );
  const model = ['Maximize', terms.join('\n + '), 'Subject To', ...rows, ...places, 'End'].join('\n');
  const { Columns } = highs.solve(model);
  const chosen = (e: number) => {
    const column = Columns[`x${e}`];
    return column !== undefined && 'Primal' in column && column.Primal > 0.5;
  };
  let size = 0;
  let total = 0;
  for (let e = 0; e < graph.cost.length; e += 1) {
    if (!chosen(e)) continue;
    size += 1;
    total += graph.cost[e] ?? 0;
  }
  const used = process.cpuUsage(begun);
  return { size, total, cpu: (used.user + used.system) / 1000 };
}
