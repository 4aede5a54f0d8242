import { describe, expect, it } from 'vitest';
import { readCohort } from '../../../src/files/cohort/readCohort.ts';
import { templateOf } from '../../../src/files/cohort/template.ts';
import { loadProgrammes } from '../../../src/files/loadProgrammes.ts';
import { testProgramme } from '../../support/testProgramme.ts';

const programme = testProgramme();
const bytes = (text: string) => new TextEncoder().encode(text);
const menteesHeader = 'id,name,languages';
const mentorsFile = 'id,name,languages\nn1,Ben,English\n';

function read(mentees: string, mentors = mentorsFile, on = programme) {
  return readCohort({ mentees: bytes(mentees), mentors: bytes(mentors) }, on);
}

function cohort(mentees: string, mentors = mentorsFile) {
  const found = read(mentees, mentors);
  if (found.kind === 'problems') throw new Error(JSON.stringify(found.problems));
  return found.cohort;
}

function problems(mentees: string, mentors = mentorsFile, on = programme) {
  const found = read(mentees, mentors, on);
  return found.kind === 'problems' ? found.problems : [];
}

describe('reading the people of a cohort', () => {
  it('reads ids and words of any of the programme’s languages, whatever their case, accents and hyphens', () => {
    const { mentees, mentors } = cohort(
      'ID;Full Name;E-mail;Duty-Station;Langues;GRADE;Spécialisations;working hours;Working days;Manager email\nm1;Chloé;Chloe@Example.org;GENÈVE;French; P3 ;achats | human rights;9-17;lun-jeu;boss@example.org\n',
      'id,name,languages,capacity,mentees now,takes mentees,away until,preferred grades\nn1,李 伟,"en, fr",3,1,non,24.12.2026,P-2; p3\n',
    );
    expect(mentees[0]).toMatchObject({
      id: 'm1',
      name: 'Chloé',
      email: 'chloe@example.org',
      isMentee: true,
      isMentor: false,
      profile: {
        dutyStation: 'geneva',
        timeZone: 'Europe/Zurich',
        languages: ['fr'],
        grade: 'p3',
        specialisations: ['procurement', 'human-rights'],
        workingHours: { days: [1, 2, 3, 4], from: '09:00', to: '17:00' },
        managerEmail: 'boss@example.org',
      },
    });
    expect(mentors[0]).toMatchObject({
      id: 'n1',
      name: '李 伟',
      capacity: 3,
      activeMentees: 1,
      taking: false,
      awayUntil: '2026-12-24',
      preference: { grades: ['p2', 'p3'], specialisations: [] },
      profile: { languages: ['en', 'fr'] },
    });
  });

  it('goes by the e-mail address where there is no id, and knows who is in both files', () => {
    const { mentees, mentors } = cohort(
      'email,languages\nana@example.org,en\n',
      'email,languages,capacity\nANA@example.org,en,2\n',
    );
    expect(mentees[0]).toMatchObject({ id: 'ana@example.org', isMentee: true, isMentor: true });
    expect(mentors[0]).toMatchObject({ id: 'ana@example.org', isMentee: true, isMentor: true, capacity: 2 });
  });

  it('tells which columns it does not use, and does not mind those of the other file', () => {
    const { ignored } = cohort('id,name,languages,remarks,offers\nm1,Ana,en,nice,none\n');
    expect(ignored.mentees).toEqual(['remarks', 'offers']);
  });

  it('takes names of any script', () => {
    const names = ['Łukasz', 'ذياب', 'Nguyễn Thị', 'Ὀδυσσεύς', '李', 'O’Neill', "d'Arc", '🙂'];
    const { mentees } = cohort(`${menteesHeader}\n${names.map((name, at) => `m${at},${name},en`).join('\n')}\n`);
    expect(mentees.map(({ name }) => name)).toEqual(names.map((name) => name.normalize('NFC')));
  });
});

describe('what is wrong with the people of a cohort', () => {
  it('names line, column and what was meant, all at once', () => {
    const found = problems(
      `${menteesHeader},duty station,topics\nm1,Ana,Frnch,Geneve,career\nm2,Ben,English,Atlantis,balence\n,Nobody,en,,\n`,
    );
    expect(found).toMatchObject([
      { in: 'cell', line: 2, column: 'languages', found: 'Frnch', problem: { code: 'unknown', nearest: 'French' } },
      {
        line: 3,
        column: 'duty station',
        problem: { code: 'unknown', nearest: null, some: ['Geneva', 'Nairobi', 'New York'] },
      },
      { line: 3, column: 'topics', found: 'balence', problem: { code: 'unknown' } },
      { line: 4, column: 'id', problem: { code: 'missing' } },
    ]);
  });

  it.each([
    ['capacity', 'NaN', 'not-a-count'],
    ['capacity', '-1', 'not-a-count'],
    ['capacity', '1.5', 'not-a-count'],
    ['capacity', 'two', 'not-a-count'],
    ['mentees now', 'Infinity', 'not-a-count'],
    ['time zone', 'Mars/Olympus', 'not-a-zone'],
    ['working hours', 'mornings', 'not-hours'],
    ['working hours', '9-25', 'not-hours'],
    ['working hours', '9-5', 'too-many-hours'],
    ['away until', '31.02.2026', 'not-a-date'],
    ['takes mentees', 'perhaps', 'not-yes-or-no'],
    ['email', 'ana at example', 'not-an-address'],
    ['former partners', 'n9', 'unknown-person'],
  ])('%s "%s" is %s', (column, value, code) => {
    expect(problems(`${menteesHeader}\nm1,Ana,en\n`, `id,languages,${column}\nn1,en,${value}\n`)).toMatchObject([
      {
        side: 'mentors',
        in: 'cell',
        line: 2,
        column,
        found: value,
        problem: { code },
      },
    ]);
  });

  it('two with one id, by both lines; the nearest id for one that nobody has', () => {
    expect(problems(`${menteesHeader}\nm1,Ana,en\nm2,Ben,en\nm1,Cleo,en\n`)).toMatchObject([
      { line: 4, column: 'id', found: 'm1', problem: { code: 'duplicate', firstLine: 2 } },
    ]);
    expect(problems('id,languages,declined\nstaff-101,en,staff-20l\n', 'id,languages\nstaff-201,en\n')).toMatchObject([
      { column: 'declined', found: 'staff-20l', problem: { code: 'unknown-person', nearest: 'staff-201' } },
    ]);
  });

  it('two ids with one address: one person twice, or a slip', () => {
    const file = 'id,email,languages\nm1,Ana@example.org,en\nm2,ana@example.org,en\nm3,,en\nm4,,en\n';
    expect(problems(file)).toMatchObject([
      { line: 3, column: 'email', found: 'ana@example.org', problem: { code: 'address-twice', firstLine: 2 } },
    ]);
  });

  it('the two files the wrong way round, and a workbook in the place of a CSV', () => {
    const mentees = 'id,languages,hopes,population\nm1,en,,\n';
    const mentors = 'id,languages,offers,capacity\nn1,en,,1\n';
    expect(problems(mentors, mentees)).toEqual([
      { side: 'mentees', in: 'header', problem: { code: 'other-side' } },
      { side: 'mentors', in: 'header', problem: { code: 'other-side' } },
    ]);
    expect(problems(mentees, mentors)).toEqual([]);
    const workbook = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0xff);
    expect(readCohort({ mentees: workbook, mentors: bytes(mentorsFile) }, programme)).toEqual({
      kind: 'problems',
      problems: [{ side: 'mentees', in: 'file', problem: { code: 'workbook' } }],
    });
  });

  it('a night shift is none of it', () => {
    const [one] = cohort('id,languages,working hours\nm1,en,20:00-06:00\n').mentees;
    expect(one?.profile.workingHours).toMatchObject({ from: '20:00', to: '06:00' });
  });

  it('one person with two names', () => {
    expect(problems('id,name,languages\nx1,Ana,en\n', 'id,name,languages\nx1,Ben,en\n')).toMatchObject([
      {
        side: 'mentees',
        line: 2,
        column: 'name',
        found: 'Ana',
        problem: { code: 'contradiction', otherLine: 2, other: 'Ben' },
      },
    ]);
  });

  it('headers: none to tell people apart, one twice, a slip, and one that a rule goes by', () => {
    expect(problems('name,languages\nAna,en\n')).toMatchObject([{ in: 'header', problem: { code: 'no-id' } }]);
    expect(problems('id,languages,langues\nm1,en,en\n')).toMatchObject([{ problem: { code: 'column-twice' } }]);
    expect(problems('id,langauges\nm1,en\n')).toMatchObject([
      { problem: { code: 'column-misspelt', found: 'langauges', nearest: 'languages' } },
    ]);
    const strict = testProgramme({ matching: { rules: { sameOrHigherGrade: true, minCommonHours: 5 } } });
    expect(
      problems('id,languages\nm1,en\n', mentorsFile, strict).map((one) => one.in === 'header' && one.problem),
    ).toEqual(
      [0, 1].flatMap(() => [
        { code: 'column-missing', column: 'grade' },
        { code: 'column-missing', column: 'working hours' },
      ]),
    );
  });

  it('what no keyboard writes', () => {
    expect(problems(`${menteesHeader}\nm1,A\u0000na,en\n`)).toMatchObject([
      { column: 'name', problem: { code: 'control-characters' } },
    ]);
  });
});

describe('the template', () => {
  it.each(['jpo', 'organisation', 'virtual'])('of %s reads without a problem', (name) => {
    const [shipped] = loadProgrammes([name]);
    if (!shipped) throw new Error('no programme');
    const found = read(templateOf(shipped, 'mentees'), templateOf(shipped, 'mentors'), shipped);
    expect(found).toMatchObject({ kind: 'cohort', cohort: { ignored: { mentees: [], mentors: [] } } });
  });
});
