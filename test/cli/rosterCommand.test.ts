import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rosterCommand } from '../../src/cli/rosterCommand.ts';

let folder: string;
let out = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-roster-'));
  const settings = {
    COORDINATORS: 'slack:U01',
    DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 'secret-value',
    DATA_DIR: join(folder, 'data'),
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await rm(folder, { recursive: true });
});

async function run(...args: string[]): Promise<string> {
  out = '';
  const rapport = new Command('rapport').addCommand(rosterCommand());
  await rapport.parseAsync(['node', 'rapport', ...args]);
  return out;
}

it('rapport roster import: nothing of a wrong list, all of a good one, with the settings and the database of the bot', async () => {
  const [good, wrong] = [join(folder, 'good.csv'), join(folder, 'wrong.csv')];
  await writeFile(good, 'email,name\nada@example.org,Ada\n');
  await writeFile(wrong, 'email,name\nada@example.org,Ada\nnobody,Ben\n');
  expect(await run('roster', 'import', wrong)).toMatch(
    /row 3, email: .*not an e-mail address[\s\S]*nothing was imported/,
  );
  expect(process.exitCode).toBe(1);
  expect(await run('roster', 'import', good)).toContain('imported: 1 new, 0 changed, 0 as they were');
});
