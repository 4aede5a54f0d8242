import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));

function filesWith(pattern: RegExp, folder: string): string[] {
  return sources.filter((file) => file.startsWith(folder) && pattern.test(readFileSync(file, 'utf8')));
}

describe('the outside is reached in one place each', () => {
  it('only the configuration reads the environment', () => {
    const readers = filesWith(/process\.env/, 'src/').filter((file) => !file.startsWith('src/playground/'));
    expect(readers).toEqual(['src/config.ts']);
  });

  it('the core has no clock of its own', () => {
    expect(filesWith(/Date\.now\(\)|new Date\(\)|Temporal\.Now/, 'src/core/')).toEqual([]);
  });

  it('no file is a house of its own: 300 lines at most', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
