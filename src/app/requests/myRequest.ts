import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Call } from '../capability.ts';

export interface MyRequest {
  readonly request: MentoringRequest;
  /** The person on the other side. */
  readonly other: Person;
  readonly programme: Programme;
}

/** A request that is this person's to act on from that side; `null` for anybody else's. */
export async function myRequest(call: Call, requestId: string, side: 'mentee' | 'mentor'): Promise<MyRequest | null> {
  const request = await call.tx.requests.byId(requestId);
  if (!request) return null;
  const [mine, theirs] =
    side === 'mentee' ? [request.menteeId, request.mentorId] : [request.mentorId, request.menteeId];
  const other = mine === call.person.id ? await call.tx.people.byId(theirs) : null;
  const programme = call.programmes.byId(request.programmeId);
  return other && programme ? { request, other, programme } : null;
}
