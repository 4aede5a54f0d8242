import type { Role } from '../people/participation.ts';
import type { Goal } from './goal.ts';

/** A goal with this one's yes in it; a second yes changes nothing. */
export function goalAgreedBy(goal: Goal, role: Role, now: Date): Goal {
  switch (role) {
    case 'mentee':
      return { ...goal, menteeAgreedAt: goal.menteeAgreedAt ?? now };
    case 'mentor':
      return { ...goal, mentorAgreedAt: goal.mentorAgreedAt ?? now };
  }
}

/** Whether both have said yes to it as it stands. */
export function isGoalAgreed({ menteeAgreedAt, mentorAgreedAt }: Goal): boolean {
  return menteeAgreedAt !== null && mentorAgreedAt !== null;
}
