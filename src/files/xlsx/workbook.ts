import { posix } from 'node:path';
import { dateStyles } from './dateStyles.ts';
import { NoTable } from './noTable.ts';
import { PackedTexts } from './packedTexts.ts';
import { readAllXml } from './readXml.ts';
import { sharedTexts } from './sharedTexts.ts';
import type { ZipParts } from './zipParts.ts';

export interface Workbook {
  /** The part that holds the first sheet. */
  readonly sheet: string;
  readonly texts: PackedTexts;
  /** The styles of cells in which a number is a date. */
  readonly dates: ReadonlySet<number>;
  /** Whether its dates are counted from 1904, as those of old Macs. */
  readonly from1904: boolean;
}

/** What of a workbook is needed to read its first sheet. */
export async function openWorkbook(parts: ZipParts): Promise<Workbook> {
  const { sheetIds, from1904 } = await readIndex(parts);
  const found = await readRelations(parts);
  const sheet = found.get(`id ${sheetIds[0]}`);
  if (sheet === undefined || !parts.has(sheet)) throw new NoTable('unreadable');
  const texts = found.get('sharedStrings');
  const styles = found.get('styles');
  return {
    sheet,
    texts: texts !== undefined && parts.has(texts) ? await sharedTexts(parts.read(texts)) : new PackedTexts(),
    dates: styles !== undefined && parts.has(styles) ? await dateStyles(parts.read(styles)) : new Set(),
    from1904,
  };
}

async function readIndex(parts: ZipParts) {
  const found = { sheetIds: [] as string[], from1904: false };
  await readAllXml(parts.read('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'workbookPr') found.from1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const [, id] = Object.entries(attributes).find(([key]) => key.endsWith(':id')) ?? [];
      if (id !== undefined) found.sheetIds.push(id);
    },
  });
  return found;
}

/** Parts by `id …`, and by the last word of what they are to the workbook. */
async function readRelations(parts: ZipParts): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  await readAllXml(parts.read('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Type = '', Target = '' }) => {
      if (name !== 'Relationship') return;
      const part = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
      found.set(`id ${Id}`, part);
      found.set(posix.basename(Type), part);
    },
  });
  return found;
}
