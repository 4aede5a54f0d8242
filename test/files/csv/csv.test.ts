import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCsv } from '../../../src/files/csv/openCsv.ts';
import { readCsv } from '../../../src/files/csv/readCsv.ts';
import { writeCsv } from '../../../src/files/csv/writeCsv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const cellsOf = (content: Uint8Array) => {
  const read = readCsv(content);
  if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems));
  return [read.table.header, ...read.table.rows.map(({ cells }) => cells)];
};
const problemsOf = (content: Uint8Array) => {
  const read = readCsv(content);
  return read.kind === 'problems' ? read.problems : [];
};

describe('reading a table', () => {
  const expected = [
    ['id', 'name'],
    ['1', 'Chloé'],
    ['2', '李 伟'],
  ];

  it.each([
    ['commas', 'id,name\n1,Chloé\n2,李 伟\n'],
    ['semicolons, as spreadsheets of many countries write', 'id;name\r\n1;Chloé\r\n2;李 伟\r\n'],
    ['tabs', 'id\tname\n1\tChloé\n2\t李 伟'],
    ['a byte order mark', '\uFEFFid,name\n1,Chloé\n2,李 伟'],
    ['the separator told in the first line', 'sep=;\nid;name\n1;Chloé\n2;李 伟'],
    ['old line ends, spaces and empty lines', 'id,name\r\r1 , Chloé\r\r2,李 伟\r,\r'],
  ])('understands %s', (_what, text) => {
    expect(cellsOf(bytes(text))).toEqual(expected);
  });

  it('understands UTF-16, which some spreadsheets call Unicode text', () => {
    const little = Buffer.from('\uFEFFid\tname\n1\tChloé\n2\t李 伟', 'utf16le');
    expect(cellsOf(little)).toEqual(expected);
    expect(cellsOf(Buffer.from(little).swap16())).toEqual(expected);
  });

  it('says on which line the letters cannot be read', () => {
    expect(problemsOf(Buffer.from('id,name\n1,Ana\n2,Chloé\n', 'latin1'))).toEqual([{ code: 'encoding', line: 3 }]);
  });

  it.each([
    ['', { code: 'empty' }],
    ['\n \n', { code: 'empty' }],
    ['id|name\n1|Ana', { code: 'one-column', line: 1, found: 'id|name' }],
    ['id,name\n1,"Ana\n2,Ben\n', { code: 'quote', line: 3 }],
    ['id,name\n1,Ana\n2,Ben, the second\n', { code: 'too-many-cells', line: 3, found: 3, wanted: 2 }],
  ])('says what is wrong with %j', (text, problem) => {
    expect(problemsOf(bytes(text))).toEqual([problem]);
  });

  it('counts lines as an editor does, and fills up short rows', () => {
    const read = readCsv(bytes('id,name,note\n\n1,Ana\n2,"Ben\nthe second",x\n3,Cleo,y\n'));
    expect(read.kind === 'table' && read.table.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [3, '1', 'Ana', ''],
      [5, '2', 'Ben\nthe second', 'x'],
      [6, '3', 'Cleo', 'y'],
    ]);
  });
});

describe('reading a table row by row', () => {
  const all = async <T>(rows: AsyncIterable<T>) => {
    const found: T[] = [];
    for await (const one of rows) found.push(one);
    return found;
  };

  const both = async (content: Uint8Array) => {
    const opened = await openCsv(content);
    if ('code' in opened) return [readCsv(content), { kind: 'problems' as const, problems: [opened] }];
    const { header } = opened;
    const rows = await all(opened.rows);
    expect(await all(opened.rows)).toEqual(rows);
    return [readCsv(content), { kind: 'table' as const, table: { header, rows } }];
  };

  it('finds what reading it at once finds, whatever is in it', async () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '李',
      '"',
      ',',
      ';',
      '\n',
      '\r\n',
      '\r',
      ' ',
      "'=1",
      '\t',
      'sep=;\n',
      '\uFEFF',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const [atOnce, byRow] = await both(bytes(`id,name\n${pieces.join('')}`));
        // Of several rows that are too wide, the first is told.
        const first = atOnce?.kind === 'problems' ? { ...atOnce, problems: atOnce.problems.slice(0, 1) } : atOnce;
        expect(byRow).toEqual(first);
      }),
    );
  });

  it('reads on where a piece ends in the middle of a letter or of a quoted cell', async () => {
    const rows = Array.from({ length: 4_000 }, (_, n) => `${n};"Chloé\n${'é'.repeat(n % 40)}李"`);
    const [atOnce, byRow] = await both(bytes(`id;name\r\n${rows.join('\r\n')}`));
    expect(byRow).toEqual(atOnce);
  });
});

describe('writing a table', () => {
  it('reads back what it wrote, whatever people are called', () => {
    const live = /[;|\t\n]["'\s]*(?=[=+\-@＝＋－＠])/gu;
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\r', '').replaceAll(live, '').trim());
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const written = rows.map(([a, b]) => ['x', unquoted(a), unquoted(b)]);
        expect(cellsOf(bytes(writeCsv(['id', 'a', 'b'], written))).slice(1)).toEqual(written);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('never lets %j become a formula', (cell) => {
    const [, , second] = writeCsv(['a', 'b'], [['x', cell]])
      .split(/[,\n]/u)
      .slice(1);
    expect(second).toMatch(/^"?'/u);
  });

  it("never lets a cell begin a formula, whichever separator the reader's spreadsheet expects", () => {
    const text = writeCsv(
      ['a; =2+2', 'b'],
      [
        ['x;=1+1;y', 'x; -2+3|@SUM(A1)\t＝1'],
        ['Ann; 3 - 2 = 1', 5],
      ],
    );
    expect(text.split(/[;|\t\n]/u).filter((cell) => /^["\s]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect(text).toContain('Ann; 3 - 2 = 1,5');
  });
});

/** A quote mark that was typed before a sign of a formula is taken for the one that protects it. */
function unquoted(text: string): string {
  return text.replace(/^'+(?=[=+\-@＝＋－＠])/u, '');
}
