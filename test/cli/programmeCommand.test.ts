import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { programmeCommand } from '../../src/cli/programmeCommand.ts';

describe('rapport programme', () => {
  let folder: string;
  let out = '';
  let errors = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-programme-'));
    out = '';
    errors = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function run(...args: string[]): Promise<number> {
    const programme = programmeCommand();
    for (const command of [programme, ...programme.commands]) {
      command.exitOverride().configureOutput({
        writeErr: (text) => {
          errors += text;
        },
      });
    }
    try {
      await new Command('rapport')
        .exitOverride()
        .addCommand(programme)
        .parseAsync(['node', 'rapport', 'programme', ...args]);
      return 0;
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode;
      throw error;
    }
  }

  it('check: says that a file is good', async () => {
    expect(await run('check', 'jpo', 'organisation', 'virtual')).toBe(0);
    expect(out).toContain('organisation: good. en, fr; 18 agenda topics');
  });

  it('check: a coordinator’s copy is explained by line and field', async () => {
    const shipped = await readFile(new URL('../../programmes/jpo.yaml', import.meta.url), 'utf8');
    const file = join(folder, 'ours.yaml');
    await writeFile(file, shipped.replace('months: 6', 'months: 600').replace('moment: looking', 'moment: searching'));
    expect(await run('check', file)).toBe(1);
    expect(errors).toMatch(/ours\.yaml, line \d+, duration\.months: /);
    expect(errors).toMatch(/ours\.yaml, line \d+, tips\.\d+\.moment: /);
  });

  it('show: prints it as people will meet it, in their language', async () => {
    expect(await run('show', 'organisation')).toBe(0);
    const parts = ['Staff Mentoring', 'Mutual respect', 'By when?', 'My own note (private)', 'Was it worth'];
    for (const said of [...parts, 'Days a mentor has for an answer: 3']) {
      expect(out).toContain(said);
    }
    out = '';
    expect(await run('show', 'organisation', '--language', 'fr')).toBe(0);
    for (const said of ['Mentorat du personnel', 'Respect mutuel', 'Pour quand ?']) expect(out).toContain(said);
    expect(out).not.toContain('Mutual respect');
  });

  it('show: has the questions and the video room that a copy adds', async () => {
    const shipped = await readFile(new URL('../../programmes/virtual.yaml', import.meta.url), 'utf8');
    const file = join(folder, 'ours.yaml');
    const question = [
      'joiningQuestions:',
      '  - { id: lab, kind: choice, label: { en: Which laboratory, fr: Quel laboratoire }, readBy: partner, options: [',
      '      { id: north, label: { en: North, fr: Nord } }, { id: south, label: { en: South, fr: Sud } }] }',
      'meetings:',
    ];
    const copy = shipped
      .replace(/^meetings:$/m, question.join('\n'))
      .replace("url: 'https://www.conf.dfn.de/'", "room: 'https://meet.example.org/{pair}'");
    await writeFile(file, copy);
    expect(await run('show', file)).toBe(0);
    expect(out).toContain(
      '- Which laboratory (for both, North, South) Only the partner you come to have reads the answer.',
    );
    expect(out).toContain('DFNconf: https://meet.example.org/{pair}');
  });
});
