import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { brokenImports } from './importRule.ts';

const copies: string[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
});

function copyWith(file: string, source: string): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-import-rule-'));
  copies.push(root);
  cpSync('src', join(root, 'src'), { recursive: true });
  writeFileSync(join(root, file), source);
  return root;
}

describe('the import rule', () => {
  it('holds for every file', () => {
    expect(brokenImports('.')).toEqual([]);
  });

  it.each([
    ['src/core/people/intruder.ts', "import { App } from '@slack/bolt';\nexport const app = App;\n", '@slack/bolt'],
    ['src/core/people/intruder.ts', "export * from '../../ports/view.ts';\n", '../../ports/view.ts'],
    ['src/core/people/intruder.ts', "export const fs = await import('node:fs');\n", 'node:fs'],
    ['src/conversation/intruder.ts', "export * from '../app/job.ts';\n", '../app/job.ts'],
    ['src/platforms/slack/intruder.ts', "export * from '../../storage/openStore.ts';\n", '../../storage/openStore.ts'],
    ['src/playground/intruder.ts', "export * from '../ports/view.ts';\n", '../ports/view.ts'],
  ])('notices %s with %j', (file, source, specifier) => {
    expect(brokenImports(copyWith(file, source))).toEqual([`${file} may not import ${specifier}`]);
  });
});
