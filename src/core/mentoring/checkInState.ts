import type { Pair } from '../pairing/pair.ts';
import type { CheckIn } from './checkIn.ts';

/** What can be done about a check-in: answers stay changeable until the pair is asked again. */
export type CheckInState = 'open' | 'answered' | 'closed';

export function checkInState(checkIn: CheckIn, newest: CheckIn | null, pair: Pick<Pair, 'state'>): CheckInState {
  if (pair.state === 'ended' || (newest !== null && newest.id !== checkIn.id)) return 'closed';
  return checkIn.answer === null ? 'open' : 'answered';
}
