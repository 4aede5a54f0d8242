import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { matchCommand } from '../../src/cli/matchCommand.ts';

describe('rapport match assignment', () => {
  let folder: string;
  let out = '';
  let errors = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rapport-match-'));
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

  async function run(content: string | null): Promise<number> {
    const file = join(folder, 'assign.txt');
    if (content !== null) await writeFile(file, content);
    const match = matchCommand();
    for (const command of [match, ...match.commands]) {
      command.exitOverride().configureOutput({
        writeErr: (text) => {
          errors += text;
        },
      });
    }
    try {
      await new Command('rapport')
        .exitOverride()
        .addCommand(match)
        .parseAsync(['node', 'rapport', 'match', 'assignment', file]);
      return 0;
    } catch (error) {
      if (error instanceof CommanderError) return error.exitCode;
      throw error;
    }
  }

  it('prints the proven optimum last', async () => {
    expect(await run('3\n4 1 3\n2 0 5\n3 2 2\n')).toBe(0);
    expect(out).toMatch(/certificate: .* = 0\noptimum: 5\n$/);
  });

  it('says in a sentence what is wrong with a file', async () => {
    expect(await run('3 1 2')).toBe(1);
    expect(errors).toContain('there are 2 costs after the size, and there must be 9');
    expect(await run('2 1 x 3 4')).toBe(1);
    expect(errors).toContain('number 3 is "x"');
  });

  it('says when a file is not there', async () => {
    expect(await run(null)).toBe(1);
    expect(errors).toContain('Cannot read');
  });
});
