import { readAllXml } from './readXml.ts';

/** Formats of dates that a workbook need not write out (ECMA-376, 18.8.30), by the whole day or the moment. */
const builtIn = (id: number) => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The styles of cells in which a number is a date. */
export async function dateStyles(pieces: AsyncIterable<string>): Promise<ReadonlySet<number>> {
  const written = new Map<number, boolean>();
  const dates = new Set<number>();
  let cells = false;
  let style = 0;
  await readAllXml(pieces, {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') written.set(id, isOfDate(formatCode));
      if (name === 'cellXfs') cells = true;
      if (name !== 'xf' || !cells) return;
      if (written.get(id) ?? builtIn(id)) dates.add(style);
      style += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') cells = false;
    },
  });
  return dates;
}

/** A year or a day in it; words in quotes, colours and countries are none. */
const isOfDate = (format: string) => /[yd]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));
