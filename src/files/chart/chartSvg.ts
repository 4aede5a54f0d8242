import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartSeries, ChartView } from '../../ports/chartView.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Told apart without colour too: bars by their place, the line by its shape. Dark enough on white for small print. */
const colours = ['#1f4e5f', '#d08a2e', '#6a4c93', '#3f7d4e'];
const ink = '#1c2b33';
const family = 'DejaVu Sans, sans-serif';

export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** A chart drawn on the server, without a browser. */
export function chartSvg(chart: ChartView, { width, height }: ChartSize): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    drawn.setOption(optionOf(chart));
    return drawn.renderToSVGString();
  } finally {
    drawn.dispose();
  }
}

function optionOf({ title, categories, series }: ChartView): EChartsCoreOption {
  const percent = series.some(({ unit }) => unit === 'percent');
  const counts = series.some(({ unit }) => unit === 'count');
  const text = { color: ink, fontFamily: family, fontSize: 13 };
  const axis = { axisLabel: text, axisLine: { lineStyle: { color: ink } } };
  const soft = { splitLine: { lineStyle: { color: '#dfe5e8' } } };
  return {
    animation: false,
    backgroundColor: '#ffffff',
    color: colours,
    textStyle: { fontFamily: family, color: ink },
    title: { text: title, left: 12, top: 10, textStyle: { ...text, fontSize: 16, fontWeight: 'bold' } },
    legend: { bottom: 6, itemGap: 24, textStyle: text, data: series.map(({ name }) => name) },
    grid: { left: 48, right: percent && counts ? 56 : 24, top: 52, bottom: 64 },
    xAxis: { type: 'category', data: [...categories], ...axis, axisTick: { show: false } },
    yAxis: [
      { type: 'value', minInterval: 1, min: 0, ...axis, ...soft, show: counts },
      {
        type: 'value',
        min: 0,
        max: 100,
        position: counts ? 'right' : 'left',
        ...axis,
        splitLine: { show: !counts, lineStyle: { color: '#dfe5e8' } },
        axisLabel: { ...text, formatter: '{value}%' },
        show: percent,
      },
    ],
    series: series.map(seriesOf),
  };
}

function seriesOf({ name, kind, unit, values }: ChartSeries) {
  return {
    name,
    type: kind,
    yAxisIndex: unit === 'percent' ? 1 : 0,
    data: values.map((value) => value ?? '-'),
    ...(kind === 'line'
      ? { symbol: 'circle', symbolSize: 8, lineStyle: { width: 3 }, connectNulls: true }
      : { barMaxWidth: 26 }),
  };
}
