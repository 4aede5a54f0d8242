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
    grid: { left: counts ? 48 : 60, right: percent && counts ? 56 : 24, top: counts ? 52 : 64, bottom: 64 },
    // Weeks may be left out where it gets narrow; of a few measures each is named.
    xAxis: {
      type: 'category',
      data: [...categories],
      ...axis,
      axisLabel: { ...text, interval: counts ? 'auto' : 0 },
      axisTick: { show: false },
    },
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

/** Bars of per cent say their figure; where there is nothing to tell a dash stands, so that it does not look like none. */
function seriesOf({ name, kind, unit, values }: ChartSeries) {
  const told = kind === 'bar' && unit === 'percent';
  const nothing = told ? { value: 0, label: { formatter: '–' } } : '-';
  return {
    name,
    type: kind,
    yAxisIndex: unit === 'percent' ? 1 : 0,
    data: values.map((value) => value ?? nothing),
    ...(kind === 'line'
      ? { symbol: 'circle', symbolSize: 8, lineStyle: { width: 3 }, connectNulls: true }
      : { barMaxWidth: told ? 44 : 26 }),
    ...(told ? { label: { show: true, position: 'top', color: ink, fontSize: 13, formatter: '{c}%' } } : {}),
  };
}
