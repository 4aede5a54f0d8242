import { describe, expect, it } from 'vitest';
import { inLanes } from '../../src/delivery/inLanes.ts';

describe('lanes', () => {
  it('keep their own order, and a stuck one does not stop the others', async () => {
    const done: string[] = [];
    let release = () => {};
    const stuck = new Promise<void>((resolve) => {
      release = resolve;
    });
    const all = inLanes(
      ['a1', 'a2', 'b1', 'b2', 'c1'],
      (item) => item.charAt(0),
      2,
      async (item) => {
        if (item === 'a1') await stuck;
        done.push(item);
        if (item === 'c1') release();
      },
    );
    await all;
    expect(done).toEqual(['b1', 'b2', 'c1', 'a1', 'a2']);
  });

  it('run no more side by side than allowed', async () => {
    let running = 0;
    let most = 0;
    await inLanes(
      Array.from({ length: 20 }, (_, n) => n),
      String,
      3,
      async () => {
        running++;
        most = Math.max(most, running);
        await Promise.resolve();
        running--;
      },
    );
    expect(most).toBe(3);
  });
});
