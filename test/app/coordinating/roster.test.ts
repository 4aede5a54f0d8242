import { afterEach, describe, expect, it } from 'vitest';
import type { Job } from '../../../src/app/job.ts';
import { makeJob } from '../../../src/app/makeJob.ts';
import type { RosterTable } from '../../../src/app/roster/checkRoster.ts';
import { importAtMost, importRoster, type RosterImport } from '../../../src/app/roster/importRoster.ts';
import { readRosterFile } from '../../../src/files/roster/readRosterFile.ts';
import { toFile } from '../../../src/files/toFile.ts';
import { formIn, slack, toldTo, viewIn } from '../../support/appRig.ts';
import { actionOf, textOf, valuesOf } from '../../support/readView.ts';
import { testProgramme } from '../../support/testProgramme.ts';
import { type CoordinatingStory, coordinatingStory, cora } from './coordinatingStory.ts';

let story: CoordinatingStory;
afterEach(() => story.close());

const ada = slack('ADA');
const week = 7 * 24 * 3_600_000;

async function bring(lines: readonly string[], really = true) {
  const file = await readRosterFile('list.csv', new TextEncoder().encode(lines.join('\n')));
  if ('notATable' in file) throw new Error(file.notATable.code);
  return bringTable(file, really);
}

function bringTable(file: RosterTable, really: boolean) {
  const inJob = (work: (job: Job) => Promise<RosterImport>) =>
    story.store.transaction((tx) => work(makeJob(tx, story.now(), story.programmes)), importAtMost);
  return importRoster(inJob, testProgramme(), file, really, 'per_cora');
}

const list = ['email;name;duty station;languages', 'ada@example.org;Ada;Nairobi;en', 'gone@example.org;Gus;;'];
const start = () => coordinatingStory(testProgramme(), { accounts: { 'ada@example.org': ada } });
const counts = () => story.store.transaction((tx) => tx.roster.counts('test'));

describe('reading a roster in', () => {
  it('says what it would change before it does, and twice is once', async () => {
    story = await start();
    expect(await bring(list, false)).toMatchObject({ added: 2, changed: 0, same: 0, done: false });
    expect([...(await counts())]).toEqual([]);
    expect(await bring(list)).toMatchObject({ added: 2, done: true });
    expect(await bring(list)).toMatchObject({ added: 0, changed: 0, same: 2 });
    const moved = [list[0] ?? '', 'ada@example.org;Ada;Geneva;en'];
    expect(await bring(moved, false)).toMatchObject({ changed: 1, some: [{ line: 2, what: 'changed' }] });
  });

  it.each([
    ['an unknown duty station', 'ben@example.org;Ben;Atlantis;en', { column: 'duty station', code: 'unknown' }],
    ['a formula', 'ben@example.org;=1+1;Nairobi;en', { column: 'name', code: 'formula' }],
  ])('answers %s by row and column, and imports nothing of the file', async (_what, line, problem) => {
    story = await start();
    const result = await bring([...list, line]);
    expect(result).toMatchObject({ done: false, wrong: 1, problems: [{ line: 4, ...problem }] });
    expect([...(await counts())]).toEqual([]);
  });

  it('is never half imported, however late it fails', async () => {
    story = await start();
    let read = 0;
    const rows = function* () {
      read += 1;
      for (let n = 0; n < 600; n += 1) yield { line: n + 2, cells: [`p${n}@example.org`, `P ${n}`] };
      if (read === 2) throw new Error('the disk is gone');
    };
    const file = { header: ['email', 'name'], rows: { [Symbol.iterator]: rows } };
    await expect(bringTable(file, true)).rejects.toThrow('the disk is gone');
    expect([...(await counts())]).toEqual([]);
    expect(await bringTable(file, true)).toMatchObject({ added: 600, done: true });
  });

  it.each([
    ['latin.csv', Uint8Array.from([0x65, 0x0a, 0xe9, 0x0a]), { code: 'encoding', line: 2 }],
    ['pipes.csv', new TextEncoder().encode('email|name\na@b.org|Ada'), { code: 'one-column', line: 1 }],
    ['broken.xlsx', Uint8Array.from([0x50, 0x4b, 3, 4, 0]), { code: 'unreadable' }],
  ])('says what is wrong with %s as a file', async (name, bytes, problem) => {
    story = await start();
    expect(await readRosterFile(name, bytes)).toMatchObject({ notATable: problem });
  });

  it('reads an Excel file as it reads a CSV', async () => {
    story = await start();
    const table = { header: ['email', 'name'], rows: [['ada@example.org', 'Ada']] };
    const { bytes } = await toFile({ kind: 'table', name: 'a.xlsx', format: 'xlsx', ...table });
    const file = await readRosterFile('a.xlsx', bytes);
    if ('notATable' in file) throw new Error(file.notATable.code);
    expect(await bringTable(file, true)).toMatchObject({ added: 1, done: true });
    expect(await bring(['email,name', 'ada@example.org,Ada'])).toMatchObject({ added: 0, same: 1 });
  });
});

describe('an invitation', () => {
  it('finds the account by the address, offers what is known, and the entry is theirs only once they join', async () => {
    story = await start();
    await bring(list);
    await story.press(cora, 'coordinate.invite', 'test');
    const [view] = toldTo(ada, await story.drain());
    if (!view) throw new Error('not invited');
    expect(textOf(view)).toContain('Hello Ada. The coordinators of Test programme would like to have you');
    expect(await story.store.transaction((tx) => tx.people.byEmail('ada@example.org'))).toBeNull();
    const form = formIn(await story.act(ada, actionOf(view, 'Join')));
    expect(form.form).toBe('joining');
    expect(Object.values(valuesOf(form)).flat()).toContain('mentee');
    const shown = textOf(viewIn(await story.press(cora, 'coordinate.roster', 'test')));
    const stands = '2 people: 0 not invited yet, 1 invited, 0 joined, 1 without an account here';
    expect(shown).toContain(stands);
    expect(await bring([list[0] ?? '', 'ada@example.org;Ada L.;Geneva;en'])).toMatchObject({ changed: 1 });
    expect(textOf(viewIn(await story.press(cora, 'coordinate.roster', 'test')))).toContain(stands);
  });

  it('is followed by two reminders and no more, and by none after a no', async () => {
    story = await start();
    await bring(list);
    await story.press(cora, 'coordinate.invite', 'test');
    await story.drain();
    let told = 0;
    for (let n = 0; n < 12; n += 1) {
      story.advance(week);
      await story.runDue();
      told += toldTo(ada, await story.drain()).length;
    }
    expect(told).toBe(2);
    await story.press(ada, 'roster.decline', 'test');
    await story.press(cora, 'coordinate.invite', 'test');
    expect(toldTo(ada, await story.drain())).toEqual([]);
  });
});
