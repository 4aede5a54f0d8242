import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchFolder } from '../support/runMatch.ts';

describe('rapport match assignment', () => {
  let folder: Awaited<ReturnType<typeof matchFolder>>;
  beforeEach(async () => {
    folder = await matchFolder();
  });
  afterEach(() => folder.remove());

  async function solve(content: string) {
    await folder.write('assign.txt', content);
    return folder.run('assignment', './assign.txt');
  }

  it('prints the proven optimum last', async () => {
    const { code, out } = await solve('3\n4 1 3\n2 0 5\n3 2 2\n');
    expect(code).toBe(0);
    expect(out).toMatch(/certificate: .* = 0\noptimum: 5\n$/);
  });

  it('says in a sentence what is wrong with a file', async () => {
    expect(await solve('3 1 2')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('there are 2 costs after the size, and there must be 9'),
    });
    expect(await solve('2 1 x 3 4')).toMatchObject({ code: 1, errors: expect.stringContaining('number 3 is "x"') });
  });

  it('says when a file is not there', async () => {
    expect(await folder.run('assignment', './nothing.txt')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('There is no file'),
    });
  });
});
