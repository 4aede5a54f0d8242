/** A chart as data. Its text alternative stands beside it where it is shown. */
export interface ChartView {
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly alternative: string;
  /** What leads to the same as a table, and what its first column holds. */
  readonly asTable: string;
  readonly category: string;
  /** Along the horizontal axis. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  readonly kind: 'bar' | 'line';
  /** Counts stand on the left axis, per cent on the right one. */
  readonly unit: 'count' | 'percent';
  /** `null` where there is nothing to tell. */
  readonly values: readonly (number | null)[];
}
