import type { Role } from '../people/participation.ts';
import { concerns } from '../programme/concerns.ts';
import type { Programme } from '../programme/programme.ts';
import { localDate } from '../schedule/localDate.ts';
import { localInstant } from '../schedule/localInstant.ts';
import { nextWorkingMoment } from '../schedule/nextWorkingMoment.ts';
import type { WorkingTime } from '../schedule/workingTime.ts';

/** When the programme's own prompts come to one of a pair: at its hour on their day, or when they are next at work. */
export function ownPromptDates(
  { prompts, checkIns }: Pick<Programme, 'prompts' | 'checkIns'>,
  startedAt: Date,
  role: Role,
  time: WorkingTime,
): readonly { readonly id: string; readonly at: Date }[] {
  return prompts.own
    .filter((prompt) => concerns(prompt.for, [role]))
    .map(({ id, afterDays }) => {
      const date = localDate(startedAt, time.zone).add({ days: afterDays });
      const at = new Date(localInstant(date, checkIns.hour * 60, time.zone).epochMilliseconds);
      return { id, at: nextWorkingMoment(at, time) };
    });
}
