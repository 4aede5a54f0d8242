import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { matchFolder } from '../support/runMatch.ts';

const mentees = `id,name,population,organisation,languages,grade,specialisations,duty station
m1,Ana Souza,JPO,UNDP,English,P-2,Gender equality; Youth,Geneva
m2,Chloé Brun,SARC,UNDP,French,P-3,Procurement,Nairobi
m3,李 伟,JPO,UNDP,Chinese,P-2,Data and statistics,Bangkok
`;
const mentors = `id,name,former population,languages,grade,specialisations,duty station,capacity
n1,Lars Ødegård,JPO,English; French,P-5,Gender equality,Geneva,1
n2,"=HYPERLINK(""x"")",SARC,English; French,P-4,Procurement,Rome,1
n3,Full House,JPO,English,P-5,Youth,Geneva,0
`;
const files = ['--mentees', './m.csv', '--mentors', './n.csv', '--programme', 'jpo'];

const printed = z.object({
  programme: z.string(),
  pairs: z.array(
    z.object({
      menteeId: z.string(),
      mentorId: z.string(),
      points: z.int(),
      reasons: z.array(z.object({ criterion: z.string(), points: z.int(), of: z.int() })),
    }),
  ),
  report: z.object({ matched: z.int(), leftOut: z.array(z.object({ menteeId: z.string(), why: z.string() })) }),
  certificate: z.object({ gap: z.literal(0), problems: z.array(z.never()) }),
  proven: z.literal(true),
});

describe('rapport match', () => {
  let folder: Awaited<ReturnType<typeof matchFolder>>;
  beforeEach(async () => {
    folder = await matchFolder();
    await folder.write('m.csv', mentees);
    await folder.write('n.csv', mentors);
  });
  afterEach(() => folder.remove());

  it('matches from files alone, prints the report with the certificate, and writes the pairs', async () => {
    const { code, out, errors } = await folder.run(...files, '--out', './pairs.csv');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(out).toContain('2 of 3 mentees have a mentor; there are 2 places.');
    expect(out).toMatch(/worst \d+\.\d, 5th percentile \d+\.\d, median \d+\.\d, mean \d+\.\d/);
    expect(out).toContain('李 伟: No mentor may have them. no common language: 3 mentors; no free place: one mentor');
    expect(out).toContain('cost minus bound = 0\n  proven optimal');
    const written = await folder.read('pairs.csv');
    expect(written).toContain('m1,Ana Souza,n1,Lars Ødegård');
    expect(written).toContain(`m2,Chloé Brun,n2,"'=HYPERLINK(""x"")"`);
    expect(written).toContain('in common: Procurement');
    expect(written).toContain('m3,李 伟,,,,,No mentor may have them.');
  });

  it('prints points and reasons as JSON, adding up exactly', async () => {
    const { out } = await folder.run(...files, '--json');
    const { pairs, report } = printed.parse(JSON.parse(out));
    expect(pairs.map(({ menteeId, mentorId }) => [menteeId, mentorId])).toEqual([
      ['m1', 'n1'],
      ['m2', 'n2'],
    ]);
    for (const { points, reasons } of pairs) {
      expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
      expect(reasons.reduce((sum, reason) => sum + reason.of, 0)).toBe(1000);
    }
    expect(report.leftOut).toMatchObject([{ menteeId: 'm3', why: 'rules' }]);
  });

  it('keeps pins, avoids exclusions, and moves as few as possible in a re-run', async () => {
    await folder.write('pins.csv', 'mentee,mentor\nm1,n2\n');
    const pairsOf = async (...more: string[]) => {
      const { out } = await folder.run(...files, '--json', ...more);
      return printed.parse(JSON.parse(out)).pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
    };
    expect(await pairsOf('--pins', './pins.csv')).toEqual(['m1 n2', 'm2 n1']);
    expect(await pairsOf('--exclude', './pins.csv')).toEqual(['m1 n1', 'm2 n2']);
    await folder.run(...files, '--pins', './pins.csv', '--out', './before.csv');
    expect(await pairsOf('--keep', './before.csv')).toEqual(['m1 n2', 'm2 n1']);
  });

  it('explains two of them, and what the cohort does with them, in either language', async () => {
    const { out } = await folder.run('explain', 'ana', 'odegard', ...files);
    expect(out).toContain('No rule keeps Ana Souza and Lars Ødegård apart.');
    expect(out).toContain('Specialisations: ');
    expect(out).toContain('Ana Souza and Lars Ødegård are given to each other.');
    const points = [...out.matchAll(/^ {2}[^:]+: ([\d.]+) of/gmu)].map(([, figure]) => Number(figure));
    const score = Number(/: ([\d.]+) of 100/u.exec(out)?.[1]);
    expect(Math.round(10 * points.reduce((sum, value) => sum + value, 0))).toBe(Math.round(10 * score));
    const french = await folder.run('explain', 'm3', 'n3', '--language', 'fr', ...files);
    expect(french.out).toContain('Aucune langue en commun. Full House parle anglais');
    expect(french.out).toContain('Une place de plus');
    expect(french.out).toContain('李 伟 reste sans mentor');
  });

  it('says what is wrong with a file by line and column, and what to write instead', async () => {
    await folder.write('m.csv', mentees.replace('Nairobi', 'Nairobbi').replace('m3', 'm1'));
    const { code, errors } = await folder.run(...files);
    expect(code).toBe(1);
    expect(errors).toContain(
      'm.csv, line 3, column "duty station": "Nairobbi" is not in the programme’s list. Did you mean "Nairobi"?',
    );
    expect(errors).toContain('m.csv, line 4, column "id": "m1" is on line 2 already.');
  });

  it('says what is wrong with pairs: an id that nobody has, two who contradict each other', async () => {
    await folder.write('pins.csv', 'mentee;mentor\nm1;n1\nm9;n1\n');
    expect((await folder.run(...files, '--pins', './pins.csv')).errors).toContain(
      'pins.csv, line 3, column "mentee": no mentee has the id "m9". Did you mean "m1"?',
    );
    await folder.write('pins.csv', 'mentee;mentor\nm1;n1\nm2;n1\n');
    expect((await folder.run(...files, '--pins', './pins.csv')).errors).toContain('pins of "n1": more mentees');
    await folder.write('none.csv', 'mentee;mentor\nm1;n1\n');
    const both = await folder.run(...files, '--pins', './none.csv', '--exclude', './none.csv');
    expect(both.errors).toContain('pins of "m1": this pair is both pinned and excluded; keep one.');
  });

  it('has an answer when there is nobody', async () => {
    await folder.write('m.csv', 'id,languages,grade,population,organisation\n');
    const nobody = await folder.run(...files);
    expect(nobody.out).toContain('0 of 0 mentees have a mentor; there are 2 places.');
    expect(nobody.errors).toContain('m.csv: there is nobody in it, only the row of headers.');
    await folder.write('m.csv', mentees);
    await folder.write('n.csv', 'id,languages,grade,former population\n');
    expect((await folder.run(...files)).out).toContain('Ana Souza: There are no mentors.');
  });

  it('writes two files to start with, never over others, and takes them back', async () => {
    const to = ['--mentees', './a.csv', '--mentors', './b.csv', '--programme', 'jpo'];
    expect(await folder.run('template', ...to)).toMatchObject({ code: 0 });
    expect((await folder.run(...to)).out).toContain('2 of 2 mentees have a mentor');
    expect(await folder.run('--template', ...to)).toMatchObject({
      code: 1,
      errors: expect.stringContaining('is there already'),
    });
  });

  it('says how to go on when something is left out', async () => {
    expect((await folder.run('--programme', 'jpo')).errors).toContain('rapport match template');
    expect((await folder.run('--programme', 'yoga')).errors).toContain('use jpo, organisation, virtual');
    expect((await folder.run('explain', 'ana', 'nobody', ...files)).errors).toContain('No mentor is called "nobody"');
  });
});
