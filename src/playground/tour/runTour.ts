import type { Playground, Side } from '../startPlayground.ts';
import type { Stage, Step } from './step.ts';

/**
 * Plays every step on every side and prints a line for each. A step that fails ends its side's tour,
 * since the rest builds on it: what was not played counts as failed. Answers how many failed.
 */
export async function runTour(
  playground: Playground,
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<number> {
  let failed = 0;
  for (const side of playground.sides) {
    const stage = stageOf(playground, side);
    for (const [index, step] of steps.entries()) {
      const started = performance.now();
      const trouble = await attempt(step, stage);
      const took = Math.round(performance.now() - started);
      const count = `${String(index + 1).padStart(2)}/${steps.length}`;
      const shows = step.numbers.length > 0 ? `${step.numbers.join(' ')}: ` : '';
      print(`${side.platform} ${count}  ${shows}${step.name}  ${trouble === null ? 'ok' : 'FAILED'}  ${took} ms`);
      if (trouble !== null) {
        print(`       ${trouble}`);
        failed += steps.length - index;
        break;
      }
    }
  }
  print(tourResult(steps.length * playground.sides.length, failed));
  return failed;
}

/** The last line of every tour. */
export const tourResult = (steps: number, failed: number): string => `tour: ${steps} steps, ${failed} failed`;

/** The people of a tour on one side, before it begins. */
export function stageOf(playground: Playground, side: Side): Stage {
  const mentor = side.cast[1];
  if (!mentor) throw new Error('the cast has no mentor');
  return { playground, side, mentee: side.newcomer, mentor, spaceId: null, acceptControl: null };
}

async function attempt(step: Step, stage: Stage): Promise<string | null> {
  try {
    await step.play(stage);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
