import type { Person } from '../people/person.ts';
import type { WorkingHours } from '../people/profile.ts';
import { knownZone } from './knownZone.ts';
import { type RestRules, type RestTimes, restTimes } from './restTimes.ts';

/** When a person may be written to. */
export interface WorkingTime {
  /** IANA, one that this machine knows. */
  readonly zone: string;
  readonly hours: WorkingHours;
  /** First day back, `YYYY-MM-DD` in `zone`; `null` while present. */
  readonly awayUntil: string | null;
  /** Quiet hours and holidays; absent where none are known. */
  readonly rest?: RestTimes;
}

/** Taken for whoever has not told theirs. */
export const ordinaryHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** @param programmes those whose quiet hours and holidays count for this person. */
export function workingTimeOf(
  person: Pick<Person, 'profile' | 'awayUntil'>,
  programmes: readonly { readonly rest: RestRules }[],
): WorkingTime {
  return {
    zone: knownZone(person.profile.timeZone),
    hours: person.profile.workingHours ?? ordinaryHours,
    awayUntil: person.awayUntil,
    rest: restTimes(
      programmes.map(({ rest }) => rest),
      person.profile.dutyStation,
    ),
  };
}
