import { zipOf } from './zipOf.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Sheet {
  readonly rows: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly properties?: string;
  readonly says?: number;
}

/** A workbook as Excel writes it, of the least that it takes. */
export function xlsxBook({ rows, texts = '', styles = '', properties = '', says }: Sheet): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  return zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${relations}">${properties}<sheets><sheet name="People" sheetId="1" r:id="rId7"/><sheet name="Other" sheetId="2" r:id="rId8"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('rId8', 'worksheet', 'worksheets/other.xml')}${relation('rId7', 'worksheet', '/xl/worksheets/people.xml')}${relation('rId1', 'sharedStrings', 'sharedStrings.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    },
    { name: 'xl/sharedStrings.xml', content: `<sst xmlns="${main}">${texts}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${styles}</styleSheet>` },
    {
      name: 'xl/worksheets/people.xml',
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
      ...(says === undefined ? {} : { says }),
    },
  ]);
}

export const inlineCell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
