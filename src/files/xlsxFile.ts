import writeXlsxFile from 'write-excel-file/node';

/** One sheet, its header bold and kept in sight. Every cell says what it is, so text stays text whatever it begins with. */
export async function xlsxFile(
  header: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): Promise<Uint8Array> {
  const cell = (value: string | number) =>
    typeof value === 'number' ? { value, type: Number } : { value: writable(value), type: String };
  const head = header.map((value) => ({ value: writable(value), type: String, fontWeight: 'bold' as const }));
  const buffer = await writeXlsxFile([head, ...rows.map((row) => row.map(cell))], {
    columns: header.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  }).toBuffer();
  return new Uint8Array(buffer);
}

/**
 * write-excel-file (4.1.1, `initializeSharedStrings`) numbers texts by a plain object, where `toString` or `__proto__` is
 * there already, and writes a sheet that cannot be read. A space after it makes it another text.
 */
function writable(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}
