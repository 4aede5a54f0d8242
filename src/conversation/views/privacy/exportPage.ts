import type { PersonalRows } from '../../../ports/personalData.ts';
import { dataWords } from '../../text/dataWords.ts';
import type { Words } from '../../text/words.ts';
import { tableTitles } from './tableTitles.ts';

/**
 * Everything about a person as one page of HTML that needs nothing else: no script, no address, no font from elsewhere.
 * All values are text. `names` puts a name beside the opaque ids of people the reader knows.
 */
export function exportPage(
  words: Words,
  tables: readonly PersonalRows[],
  names: ReadonlyMap<string, string>,
  at: Date,
): string {
  const title = text(words.t('export.title'));
  const intro = text(words.t('export.intro', { date: words.dateTime(at) }));
  const order = Object.keys(tableTitles);
  const sorted = [...tables].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  return `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1d1c1d; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid #ddd; }
dl { display: grid; grid-template-columns: minmax(9rem, 1fr) 2fr; gap: .25rem 1rem; margin: 1rem 0; padding: 1rem; background: #f7f7f7; }
dt { font-weight: 600; } dt small { display: block; font-weight: 400; color: #555; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>${title}</h1>
<p>${intro}</p>
${sorted.map((table) => section(words, table, names)).join('\n')}
</body>
</html>
`;
}

function section(words: Words, { table, purposes, rows }: PersonalRows, names: ReadonlyMap<string, string>): string {
  const known = tableTitles[table];
  const title = known === undefined ? table : words.t(known);
  return `<h2>${text(title)}</h2>\n${rows.map((row) => record(words, row, purposes, names)).join('\n')}`;
}

function record(
  words: Words,
  row: PersonalRows['rows'][number],
  purposes: PersonalRows['purposes'],
  names: ReadonlyMap<string, string>,
): string {
  const { name, purpose } = dataWords(words.language);
  const lines = Object.entries(row).map(([column, value]) => {
    const why = purpose(purposes[column] ?? '');
    const shown = say(words, value, names);
    return `<dt>${text(name(column))}<small>${text(why)}</small></dt><dd>${text(shown)}</dd>`;
  });
  return `<dl>${lines.join('')}</dl>`;
}

function say(words: Words, value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === undefined || value === '') return words.t('export.empty');
  if (typeof value === 'boolean') return words.t(value ? 'export.yes' : 'export.no');
  if (value instanceof Date) return words.dateTime(value);
  if (Array.isArray(value)) return value.length === 0 ? words.t('export.empty') : value.map(String).join(', ');
  if (typeof value === 'object') return JSON.stringify(value);
  const plain = String(value);
  const name = names.get(plain);
  return name === undefined ? plain : `${name} (${plain})`;
}

function text(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
