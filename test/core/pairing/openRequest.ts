import type { MentoringRequest } from '../../../src/core/pairing/mentoringRequest.ts';

/** An open request, three days to go. */
export function openRequest(overrides: Partial<MentoringRequest> = {}): MentoringRequest {
  return {
    id: 'req_1',
    programmeId: 'test',
    menteeId: 'mentee',
    mentorId: 'mentor',
    state: 'open',
    note: 'I hope to learn from you',
    question: null,
    more: null,
    declineReason: null,
    talk: null,
    createdAt: new Date('2026-11-23T09:00:00Z'),
    lapsesAt: new Date('2026-11-26T09:00:00Z'),
    answeredAt: null,
    ...overrides,
  };
}
