import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFile } from '../../../src/files/toFile.ts';
import { openXlsx } from '../../../src/files/xlsx/openXlsx.ts';
import { PackedTexts } from '../../../src/files/xlsx/packedTexts.ts';
import { inlineCell as inline, xlsxBook as workbook } from '../../support/xlsxBook.ts';
import { zipOf } from '../../support/zipOf.ts';

async function read(bytes: Uint8Array) {
  const opened = await openXlsx(bytes);
  if ('code' in opened) return opened.code;
  const all = async () => {
    const rows: (readonly [number, ...string[]])[] = [];
    for await (const { line, cells } of opened.rows) rows.push([line, ...cells]);
    return rows;
  };
  const rows = await all();
  expect(await all()).toEqual(rows);
  return { header: opened.header, rows };
}

describe('an Excel file read row by row', () => {
  it('is the first sheet of the book, whatever its part is called, with rows as the spreadsheet counts them', async () => {
    const rows = `<row r="1">${inline('email')}${inline('name')}</row><row r="3"/><row r="9"><c r="B9" t="str"><v> Ada </v></c></row>`;
    expect(await read(workbook({ rows }))).toEqual({ header: ['email', 'name'], rows: [[9, '', 'Ada']] });
  });

  it('has texts that cells share, in many runs and without how to pronounce them', async () => {
    const texts =
      '<si><r><t>Li </t></r><r><t>Wei</t></r><rPh sb="0" eb="1"><t>リ</t></rPh></si><si><t xml:space="preserve">two_x000D_\nlines &amp; more</t></si>';
    const rows = `<row r="1">${inline('a')}</row><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>7</v></c></row>`;
    expect(await read(workbook({ rows, texts }))).toMatchObject({ rows: [[2, 'Li Wei', 'two\r\nlines & more']] });
  });

  it('has numbers as numbers and dates as dates, by the style of their cell', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\ mmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
    const cells = [0, 1, 2, 3].map((style) => `<c s="${style}"><v>46023</v></c>`).join('');
    const rows = `<row r="1">${inline('a')}</row><row r="2">${cells}<c t="d"><v>2026-01-31T00:00:00</v></c><c t="b"><v>1</v></c></row>`;
    const expected = ['46023', '2026-01-01', '2026-01-01', '46023', '2026-01-31', '1'];
    expect(await read(workbook({ rows, styles }))).toMatchObject({ rows: [[2, ...expected]] });
    const mac = workbook({ rows, styles, properties: '<workbookPr date1904="1"/>' });
    expect(await read(mac)).toMatchObject({ rows: [[2, '46023', '2030-01-02', '2030-01-02', ...expected.slice(3)]] });
  });

  it('shows a formula as a formula, whatever it came to when it was saved', async () => {
    const rows = `<row r="1">${inline('email')}</row><row r="2"><c t="str"><f>B2&amp;"@example.org"</f><v>ada@example.org</v></c></row>`;
    expect(await read(workbook({ rows }))).toMatchObject({ rows: [[2, '=B2&"@example.org"']] });
  });

  it('reads what it writes, whatever is in it', async () => {
    const cell = fc
      .string({ unit: 'binary-ascii', maxLength: 8 })
      .map((text) => text.replaceAll(/[^\x20-\x7e]/gu, '').trim());
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(table, async (body) => {
        const { bytes } = await toFile({
          kind: 'table',
          name: 'a.xlsx',
          format: 'xlsx',
          header: ['a', 'b'],
          rows: body,
        });
        const found = await read(bytes);
        const rows = body.map((cells, at) => [at + 2, ...withoutEmptyEnd(cells)]).filter((row) => row.length > 1);
        expect(found).toEqual({ header: ['a', 'b'], rows });
      }),
      {
        numRuns: 10,
        examples: [
          [
            [
              ['toString', '__proto__'],
              ['constructor', 'toString'],
            ],
          ],
        ],
      },
    );
  });

  it.each([
    ['no archive', Buffer.from('PK\x03\x04 and no more'), 'unreadable'],
    ['an archive of something else', zipOf([{ name: 'word/document.xml', content: '<w/>' }]), 'unreadable'],
    ['a sheet that is cut off', workbook({ rows: '<row r="1"><c>' }), 'unreadable'],
    ['an empty sheet', workbook({ rows: '<row r="1"/>' }), 'empty'],
    ['entities that stand for entities', workbook({ rows: `<row r="1">${inline('&lol;')}</row>` }), 'unreadable'],
    ['a sheet that says it unpacks to a gigabyte', workbook({ rows: '', says: 1 << 30 }), 'too-big'],
    [
      'a sheet that unpacks to more than it says',
      workbook({ rows: `<row r="1">${inline('a'.repeat(99_999))}</row>`, says: 400 }),
      'unreadable',
    ],
  ])('is no table: %s', async (_what, bytes, code) => {
    expect(await read(bytes)).toBe(code);
  });
});

const withoutEmptyEnd = (cells: readonly string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

describe('texts that are packed', () => {
  it('come out as they went in, by their number, however many and however long', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 50 }), (all) => {
        const packed = new PackedTexts();
        for (const text of all) packed.add(text);
        expect(all.map((_text, at) => packed.at(at))).toEqual(all);
        expect([packed.at(all.length), packed.at(-1), packed.at(Number.NaN)]).toEqual([null, null, null]);
      }),
    );
    const many = new PackedTexts();
    for (let n = 0; n < 20_000; n += 1) many.add(`text ${n}`);
    expect([many.at(0), many.at(19_999), many.count]).toEqual(['text 0', 'text 19999', 20_000]);
  });
});
