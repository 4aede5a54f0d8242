import type { Role } from '../people/participation.ts';
import type { Agreement } from './agreement.ts';

/** The wording with this one's yes in it; a second yes changes nothing. */
export function confirmedBy(agreement: Agreement, role: Role, now: Date): Agreement {
  switch (role) {
    case 'mentee':
      return { ...agreement, menteeConfirmedAt: agreement.menteeConfirmedAt ?? now };
    case 'mentor':
      return { ...agreement, mentorConfirmedAt: agreement.mentorConfirmedAt ?? now };
  }
}
