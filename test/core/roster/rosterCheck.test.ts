import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RosterCheck } from '../../../src/core/roster/rosterCheck.ts';
import { type RosterRow, rosterReader } from '../../../src/core/roster/rosterReader.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const programme = testProgramme({
  populations: [{ id: 'jpo', label: { en: 'JPO', fr: 'JEA' }, entryRoute: 'choose' }],
});
const header = ['Courriel', 'Nom', 'role', 'Duty station', 'languages', 'manager', 'assignment start', 'population'];
const row = (line: number, ...cells: string[]) => ({ line, cells });
const read = (...rows: RosterRow[]) => {
  const reader = rosterReader(programme, header);
  const check = new RosterCheck(reader);
  for (const one of rows) check.add(one);
  return { ...check.faults(), people: rows.map((one) => reader.read(one, () => {})) };
};

describe('a roster', () => {
  it('is read in the words of the programme, in any of its languages', () => {
    const { people, problems } = read(
      row(2, 'Ada@Example.org', 'Ada', 'both', 'Genève', 'français; English', 'boss@example.org', '31.01.2027', 'JEA'),
    );
    expect(problems).toEqual([]);
    expect(people[0]).toMatchObject({
      email: 'ada@example.org',
      facts: {
        roles: ['mentee', 'mentor'],
        dutyStation: 'geneva',
        languages: ['fr', 'en'],
        managerEmail: 'boss@example.org',
        assignmentStart: '2027-01-31',
        population: 'jpo',
      },
    });
  });

  it.each([
    ['no address', ['', 'Ada'], { column: 'Courriel', code: 'missing' }],
    ['what is none', ['ada at example', 'Ada'], { column: 'Courriel', code: 'not-an-email' }],
    ['no name', ['a@b.org', ''], { column: 'Nom', code: 'missing' }],
    ['a role nobody has', ['a@b.org', 'Ada', 'mentr'], { column: 'role', code: 'not-a-role', nearest: 'mentor' }],
    [
      'an unknown duty station',
      ['a@b.org', 'Ada', '', 'Geneav'],
      { column: 'Duty station', code: 'unknown', nearest: 'geneva' },
    ],
    ['a formula', ['a@b.org', '=HYPERLINK("x")'], { column: 'Nom', code: 'formula' }],
    ['a manager of themselves', ['a@b.org', 'Ada', '', '', '', 'A@b.org'], { column: 'manager', code: 'own-manager' }],
    [
      'a date that is none',
      ['a@b.org', 'Ada', '', '', '', '', '31.02.2027'],
      { column: 'assignment start', code: 'not-a-date' },
    ],
  ])('says by row and column what is wrong: %s', (_what, cells, problem) => {
    expect(read(row(7, ...cells)).problems).toMatchObject([{ line: 7, ...problem }]);
  });

  it('takes names as what can be seen of them, on one line', () => {
    const { people, problems } = read(
      row(2, 'a@b.org', 'Ada\u202E  \u2066Obi\u0007'),
      row(3, 'b@b.org', '\u200B\u2066'),
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada Obi', '']);
    expect(problems).toMatchObject([{ line: 3, code: 'missing' }]);
  });

  it('finds the same person twice, and where the first is', () => {
    const { problems } = read(row(2, 'a@b.org', 'Ada'), row(9, 'A@B.org', 'Ada again'));
    expect(problems).toMatchObject([{ line: 9, code: 'twice', found: '2' }]);
  });

  it('finds managers that go round in a ring, once', () => {
    const { problems } = read(
      row(2, 'a@b.org', 'Ada', '', '', '', 'b@b.org'),
      row(3, 'b@b.org', 'Ben', '', '', '', 'c@b.org'),
      row(4, 'c@b.org', 'Cleo', '', '', '', 'a@b.org'),
      row(5, 'd@b.org', 'Dan', '', '', '', 'a@b.org'),
    );
    expect(problems).toMatchObject([
      { line: 2, column: 'manager', code: 'manager-loop', found: 'Ada → Ben → Cleo → Ada' },
    ]);
  });

  it('says so when the columns are not there, as with a separator of another kind', () => {
    const reader = rosterReader(programme, ['email|name']);
    const { problems } = new RosterCheck(reader).faults();
    expect(reader.complete).toBe(false);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-column', 'no-email-column', 'no-name-column']);
  });

  it('finds the end of a chain of thirty thousand managers that bites its own tail, in as many steps', () => {
    const people = 30_000;
    const reader = rosterReader(programme, ['email', 'name', 'manager']);
    const check = new RosterCheck(reader);
    const emailOf = (n: number) => `p${n}@b.org`;
    for (let n = 1; n <= people; n += 1) {
      check.add(row(n + 1, emailOf(n), `P${n}`, emailOf(n === people ? people - 1 : n + 1)));
    }
    const ring = `P${people - 1} → P${people} → P${people - 1}`;
    expect(check.faults()).toMatchObject({ wrong: 1, problems: [{ line: people, code: 'manager-loop', found: ring }] });
  });

  it('counts all that is wrong, and tells the first thousand of it by row', () => {
    const rows = Array.from({ length: 1_500 }, (_, n) => row(n + 2, `p${n}@b.org`, 'P', '', 'Geneav'));
    const { wrong, problems } = read(...rows);
    expect([wrong, problems.length, problems.at(-1)?.line]).toEqual([1_500, 1_000, 1_001]);
    expect(problems.every(({ nearest }) => nearest === 'geneva')).toBe(true);
  });

  it('keeps of a long name what is whole, and no character that nothing can keep', () => {
    const { people } = read(row(2, 'a@b.org', `A\0da ${'👩🏽‍🏫'.repeat(200)}`));
    expect(people[0]?.name).toMatch(/^Ada /u);
    expect(people[0]?.name).not.toMatch(/\p{Surrogate}/u);
  });

  it('takes whatever stands in it without falling over, and never two of one address', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a@b.org', 'c@d.org', 'both', 'geneva', 'en;fr'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), (cells) => {
        const { people, problems } = read(...cells.map((one, index) => row(index + 2, ...one)));
        if (problems.length > 0) return;
        const emails = people.map(({ email }) => email);
        expect(new Set(emails).size).toBe(emails.length);
      }),
    );
  });
});
