import type { ChartView } from '../../ports/chartView.ts';
import type { PageBlock, PageLanguage, PageSection, PageView } from '../../ports/pageView.ts';
import { chartSvg } from '../chart/chartSvg.ts';
import { escapeHtml } from './escapeHtml.ts';
import { pageStyle } from './pageStyle.ts';

const chartSize = { width: 760, height: 320 };

/** A page by itself: no script, nothing fetched from anywhere; readable on a phone, on paper, and by a screen reader. */
export function pageHtml({ title, language, otherLanguages = [], intro, sections, footer }: PageView): string {
  const main = [
    ...otherLanguages.map(languageLink),
    `<h1>${escapeHtml(title)}</h1>`,
    ...intro.map((words) => `<p class="intro">${escapeHtml(words)}</p>`),
    ...sections.map((section, index) => sectionHtml(section, `s${index + 1}`)),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${pageStyle}</style></head>`,
    `<body><main>${main.join('\n')}</main><footer>${escapeHtml(footer)}</footer></body></html>`,
  ].join('\n');
}

/** The same address in another language, as the files door reads it. */
function languageLink({ code, name }: PageLanguage): string {
  const lang = escapeHtml(code);
  return `<p class="language"><a href="?lang=${lang}" hreflang="${lang}" lang="${lang}">${escapeHtml(name)}</a></p>`;
}

function sectionHtml({ heading, blocks }: PageSection, id: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${blocks.map(blockHtml).join('\n')}</section>`;
}

function blockHtml(block: PageBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block.caption, block.head, block.rows);
    case 'upload': {
      const really =
        block.submit === null
          ? ''
          : `<button class="main" name="what" value="import">${escapeHtml(block.submit)}</button> `;
      return `<form method="post" enctype="multipart/form-data"><p><label for="file">${escapeHtml(block.label)}</label><br><input id="file" type="file" name="file" accept=".csv,.txt,.xlsx" required></p><p>${really}<button name="what" value="check">${escapeHtml(block.check)}</button></p></form>`;
    }
    case 'chart': {
      const svg = chartSvg(block.chart, chartSize);
      // One picture to a screen reader, with the sentence as its name: its single letters are noise.
      const label = escapeHtml(block.chart.alternative);
      return `<figure><div role="img" aria-label="${label}"><div aria-hidden="true">${svg}</div></div><figcaption>${label}</figcaption></figure>${chartTable(block.chart)}`;
    }
  }
}

/** The first column heads its row. It can be scrolled with the keyboard where it is wider than the screen. */
function tableHtml(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const heads = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const lines = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeHtml(first)}</th>${cells}</tr>`;
  });
  const label = escapeHtml(caption);
  return `<div class="wide" role="group" tabindex="0" aria-label="${label}"><table><caption>${label}</caption><thead><tr>${heads}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

/** What a chart shows, for whoever would rather read figures. */
function chartTable({ title, asTable, category, categories, series }: ChartView): string {
  const rows = categories.map((name, index) => [
    name,
    ...series.map(({ values, unit }) => {
      const value = values[index] ?? null;
      return value === null ? '–' : unit === 'percent' ? `${value}%` : String(value);
    }),
  ]);
  const head = [category, ...series.map(({ name }) => name)];
  return `<details><summary>${escapeHtml(asTable)}</summary>${tableHtml(title, head, rows)}</details>`;
}
