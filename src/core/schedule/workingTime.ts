import type { Person } from '../people/person.ts';
import type { WorkingHours } from '../people/profile.ts';
import { knownZone } from './knownZone.ts';

/** When a person may be written to. */
export interface WorkingTime {
  /** IANA, one that this machine knows. */
  readonly zone: string;
  readonly hours: WorkingHours;
  /** First day back, `YYYY-MM-DD` in `zone`; `null` while present. */
  readonly awayUntil: string | null;
}

/** Taken for whoever has not told theirs. */
export const ordinaryHours: WorkingHours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

export function workingTimeOf(person: Pick<Person, 'profile' | 'awayUntil'>): WorkingTime {
  return {
    zone: knownZone(person.profile.timeZone),
    hours: person.profile.workingHours ?? ordinaryHours,
    awayUntil: person.awayUntil,
  };
}
