import { describe, expect, it } from 'vitest';
import { checkRoster } from '../../../src/app/roster/checkRoster.ts';
import { readRosterFile } from '../../../src/files/roster/readRosterFile.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { inlineCell, xlsxBook } from '../../support/xlsxBook.ts';

const csv = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

async function check(name: string, bytes: Uint8Array) {
  const file = await readRosterFile(name, bytes);
  if ('notATable' in file) throw new Error(file.notATable.code);
  const { wrong, problems } = await checkRoster(testProgramme(), file);
  return { wrong, problems };
}

const header = 'email;name;duty station';

describe('a roster file', () => {
  it.each([
    ['as it is', '=1+1'],
    ['in quotes', '"=HYPERLINK(""http://example.org"";""Ada"")"'],
    ['behind the mark that spreadsheets write before it', "'=1+1"],
    ['that begins with a plus', '+1+1'],
    ['that begins with an at sign', '@SUM(A1)'],
    ['that begins with a minus', '-2+3'],
    ['in full-width signs', '＝1+1'],
    ['that begins with a full-width minus', '－2'],
  ])('answers a formula in a CSV by row and column: %s', async (_what, cell) => {
    const { wrong, problems } = await check('a.csv', csv(header, 'ada@example.org;Ada;', `ben@example.org;${cell};`));
    expect(wrong).toBe(1);
    expect(problems).toMatchObject([{ line: 3, column: 'name', code: 'formula' }]);
  });

  it('takes a dash alone for what it is', async () => {
    expect(await check('a.csv', csv(header, 'ada@example.org;-;'))).toMatchObject({ wrong: 0, problems: [] });
  });

  it('answers a formula in an Excel file by row and column, whatever it came to when it was saved', async () => {
    const [email, name] = [inlineCell('email'), inlineCell('name')];
    const ada = `<c r="B4" t="str"><f>UPPER("ada")</f><v>ADA</v></c>`;
    const rows = `<row r="1">${email}${name}</row><row r="4">${inlineCell('ada@example.org')}${ada}</row>`;
    expect(await check('a.xlsx', xlsxBook({ rows }))).toMatchObject({
      wrong: 1,
      problems: [{ line: 4, column: 'name', code: 'formula', found: '=UPPER("ada")' }],
    });
  });

  it('answers an unknown duty station in an Excel file by row and column, and says which may be meant', async () => {
    const rowOf = (line: number, ...cells: string[]) => `<row r="${line}">${cells.map(inlineCell).join('')}</row>`;
    const rows = [rowOf(1, 'email', 'name', 'duty station'), rowOf(6, 'ada@example.org', 'Ada', 'Geneav')].join('');
    expect(await check('a.xlsx', xlsxBook({ rows }))).toMatchObject({
      wrong: 1,
      problems: [{ line: 6, column: 'duty station', code: 'unknown', found: 'Geneav', nearest: 'geneva' }],
    });
  });

  it('of a hundred thousand rows is read to its last, and what is wrong there is told by row and column', async () => {
    const people = 100_000;
    const lines = Array.from(
      { length: people },
      (_, n) => `p${n}@example.org;Person ${n};${n < people - 1 ? 'Geneva' : 'Atlantis'}`,
    );
    expect(await check('a.csv', csv(header, ...lines))).toMatchObject({
      wrong: 1,
      problems: [{ line: people + 1, column: 'duty station', code: 'unknown', found: 'Atlantis' }],
    });
  }, 30_000);
});
