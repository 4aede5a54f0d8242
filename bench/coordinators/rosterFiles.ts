import { zipOf } from '../../test/support/zipOf.ts';

const header = ['email', 'name', 'role', 'languages', 'manager'];

/** A list of so many people, as CSV or as Excel writes it: every text once, and cells that refer to it. */
export function rosterFile(people: number, format: 'csv' | 'xlsx'): Uint8Array {
  const rows = [header, ...Array.from({ length: people }, (_, at) => person(at + 1))];
  return format === 'csv' ? new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n')) : workbook(rows);
}

function person(n: number): string[] {
  const manager = n > 100 ? `person${Math.floor(n / 100)}@example.org` : '';
  return [`person${n}@example.org`, `Person ${n}`, n % 3 === 0 ? 'mentor' : 'mentee', 'en;fr', manager];
}

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const texts = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = texts.get(text) ?? texts.size;
    texts.set(text, number);
    return number;
  };
  const cell = (text: string, column: number, line: number) =>
    text === '' ? '' : `<c r="${'ABCDE'[column]}${line}" t="s"><v>${numberOf(text)}</v></c>`;
  const sheet = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((text, column) => cell(text, column, at + 1)).join('')}</row>`,
  );
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOf([
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns:r="${relations}"><sheets><sheet name="People" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content: `<sst>${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    },
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>` },
  ]);
}
