export type RequestState =
  | 'open'
  /** The mentor asked the mentee for more; the mentee has the same days to answer; the mentor may still decide. */
  | 'more-asked'
  | 'accepted'
  | 'declined'
  | 'lapsed'
  /** Closed without an answer: the mentor is full, unavailable or gone, or the mentee found someone else. */
  | 'closed'
  | 'withdrawn';

/** A mentee's wish to be mentored by one mentor. `note`, `question`, `more` and `declineReason` are confidential. */
export interface MentoringRequest {
  readonly id: string;
  readonly programmeId: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly state: RequestState;
  readonly note: string | null;
  /** What the mentor asked to know before answering; asked once. */
  readonly question: string | null;
  /** What the mentee added after the mentor asked for more. */
  readonly more: string | null;
  readonly declineReason: string | null;
  /** A talk before either commits: the mentee wishes for one, or the mentor has agreed to or asked for one. */
  readonly talk: 'wished' | 'agreed' | null;
  readonly createdAt: Date;
  /** When it lapses without an answer. */
  readonly lapsesAt: Date;
  readonly answeredAt: Date | null;
}
