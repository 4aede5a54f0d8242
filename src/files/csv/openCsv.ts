import { Readable } from 'node:stream';
import { setImmediate as breathe } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { type CsvForm, csvForm, csvQuote, parsing } from './csvForm.ts';
import type { CsvProblem } from './csvProblem.ts';
import { type CsvRow, csvRow, csvTooWide, recordReader } from './csvRecord.ts';

/** A table whose rows are read as they are wanted, as often as they are wanted. */
export interface OpenCsv {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<CsvRow>;
}

const piece = 65_536;

/** As `readCsv`, for tables of any length: it is seen to be one from end to end, and nothing of it is kept but its bytes. */
export async function openCsv(bytes: Uint8Array): Promise<OpenCsv | CsvProblem> {
  const form = csvForm(bytes);
  if ('code' in form) return form;
  let header: readonly string[] | null = null;
  try {
    for await (const record of records(form)) {
      header ??= record.record;
      const problem = csvTooWide(record, header.length);
      if (problem) return problem;
    }
  } catch (error) {
    return csvQuote(error, form);
  }
  if (header === null) return { code: 'empty' };
  const width = header.length;
  return { header, rows: { [Symbol.asyncIterator]: () => rowsOf(form, width) } };
}

async function* rowsOf(form: CsvForm, width: number): AsyncGenerator<CsvRow> {
  let under = false;
  for await (const record of records(form)) {
    if (under) yield csvRow(record, width);
    under = true;
  }
}

async function* records(form: CsvForm) {
  const read = recordReader(form.above);
  for await (const record of Readable.from(piecesOf(form.utf8)).pipe(parse(parsing(form)))) {
    const found = read(record);
    if (found.record.some((cell) => cell !== '')) yield found;
  }
}

/** With a breath between them, in which others get their turn. */
async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += piece) {
    await breathe();
    yield bytes.subarray(from, from + piece);
  }
}
