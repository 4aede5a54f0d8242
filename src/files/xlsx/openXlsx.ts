import { NoTable } from './noTable.ts';
import { type SheetRow, sheetRows } from './sheetRows.ts';
import { openWorkbook } from './workbook.ts';
import { zipParts } from './zipParts.ts';

/** A table whose rows are read as they are wanted, as often as they are wanted. */
export interface OpenXlsx {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<SheetRow>;
}

/**
 * The first sheet of a workbook. It is seen to be one from end to end, and nothing of it is kept but its bytes and the
 * texts that its cells share.
 */
export async function openXlsx(bytes: Uint8Array): Promise<OpenXlsx | { readonly code: NoTable['code'] }> {
  try {
    const parts = await zipParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const book = await openWorkbook(parts);
    let header: readonly string[] | null = null;
    for await (const { cells } of sheetRows(parts, book)) header ??= cells;
    if (header === null) return { code: 'empty' };
    return { header, rows: { [Symbol.asyncIterator]: () => underHeader(sheetRows(parts, book)) } };
  } catch (error) {
    // Whatever the libraries trip over, it is not a table.
    return { code: error instanceof NoTable ? error.code : 'unreadable' };
  }
}

async function* underHeader(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  let under = false;
  for await (const row of rows) {
    if (under) yield row;
    under = true;
  }
}
