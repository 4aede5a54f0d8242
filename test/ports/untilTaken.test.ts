import { expect, it } from 'vitest';
import { PlatformError } from '../../src/ports/platformError.ts';
import { untilTaken } from '../../src/ports/untilTaken.ts';

/** What happens when the platform answers so, one after the other: what came of it, and the pauses, ms. */
async function giving(...answers: readonly (PlatformError | string)[]) {
  const pauses: number[] = [];
  const left = [...answers];
  const outcome = await untilTaken(
    {
      atMostMs: 10_000,
      wait: async (ms) => {
        pauses.push(ms);
      },
    },
    async () => {
      const answer = left.shift() ?? 'nothing more';
      if (answer instanceof PlatformError) throw answer;
      return answer;
    },
  ).catch((error: unknown) => error);
  return { outcome, pauses };
}

const limited = (ms: number | null) => new PlatformError('rate-limited', '429', ms);
const away = new PlatformError('unreachable', 'ECONNREFUSED');

it.each([
  ['is taken at once', ['said'], 'said', []],
  ['waits as long as it is told', [limited(3_000), limited(1_000), 'said'], 'said', [3_000, 1_000]],
  ['waits longer each time where it is not told', [limited(null), away, away, 'said'], 'said', [500, 1_000, 2_000]],
] as const)('an answer %s', async (_, answers, outcome, pauses) => {
  expect(await giving(...answers)).toEqual({ outcome, pauses });
});

it('nobody is answered after the question is forgotten', async () => {
  const late = limited(4_000);
  expect(await giving(late, late, late, 'said')).toEqual({ outcome: late, pauses: [4_000, 4_000] });
  const long = limited(30_000);
  expect(await giving(long, 'said')).toEqual({ outcome: long, pauses: [] });
});

it.each(['uncertain', 'refused', 'not-found'] as const)('what is %s is never given again', async (code) => {
  const error = new PlatformError(code, 'detail');
  expect(await giving(error, 'said')).toEqual({ outcome: error, pauses: [] });
});
