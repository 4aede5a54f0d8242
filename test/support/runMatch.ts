import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { vi } from 'vitest';
import { matchCommand } from '../../src/cli/match/matchCommand.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** `rapport match …` in a folder of its own, in this process. */
export async function matchFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-match-'));
  return {
    path: (name: string) => join(folder, name),
    write: (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content),
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    remove: () => rm(folder, { recursive: true }),
    /** Arguments that begin with `./` are files of the folder. */
    run: (...args: readonly string[]) => run(args.map((arg) => (arg.startsWith('./') ? join(folder, arg) : arg))),
  };
}

async function run(args: readonly string[]): Promise<Ran> {
  let out = '';
  let errors = '';
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
  const match = matchCommand();
  for (const command of [match, ...match.commands]) command.exitOverride();
  try {
    const rapport = new Command('rapport').exitOverride().addCommand(match);
    await rapport.parseAsync(['node', 'rapport', 'match', ...args]);
    return { code: 0, out, errors };
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode, out, errors };
    throw error;
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
