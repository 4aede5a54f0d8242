import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { ChartView } from '../../ports/chartView.ts';
import { chartSvg } from './chartSvg.ts';

const size = { width: 720, height: 320 };
/** Twice as many points as the chat shows, for sharp screens. */
const scale = 2;

/** A font of our own: a server may have none. */
const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
);

/** One chart below the other. */
export function chartPng(charts: readonly ChartView[]): Uint8Array {
  const panels = charts.map(
    (chart, index) => `<g transform="translate(0 ${index * size.height})">${chartSvg(chart, size)}</g>`,
  );
  const whole = `width="${size.width}" height="${charts.length * size.height}"`;
  const picture = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" ${whole}>${panels.join('')}</svg>`, {
    fitTo: { mode: 'width', value: size.width * scale },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  });
  return picture.render().asPng();
}
