import { z } from 'zod';
import { noMatchSchema } from '../../digest/work.ts';
import { criteria } from '../criterion.ts';

/** What speaks for a pair, small enough to be kept: what both have by id, or a figure. */
export const briefReasonSchema = z.object({
  criterion: z.enum(criteria),
  ids: z.array(z.string()),
  figure: z.number().nullable(),
});
export type BriefReason = z.infer<typeof briefReasonSchema>;

export const proposalSummarySchema = z.object({
  mentees: z.int(),
  matched: z.int(),
  /** Free places of all mentors, before the pairs of this proposal; `null` where there is no limit. */
  places: z.int().nullable(),
  /** Scores of 1000; `null` when nobody is matched. */
  worst: z.number().nullable(),
  median: z.number().nullable(),
  /** Mentees who wait for an answer to a request of theirs, and are therefore not in it. */
  asking: z.int(),
  proven: z.boolean(),
});
export type ProposalSummary = z.infer<typeof proposalSummarySchema>;

export const leftOutSchema = z.object({ menteeId: z.string(), reason: noMatchSchema });
export type LeftOutPerson = z.infer<typeof leftOutSchema>;

export const proposalStates = ['reckoning', 'open', 'approved', 'forming', 'formed', 'discarded'] as const;

/** A matching that a coordinator can read, change and approve. Nothing is sent to those concerned before it is approved. */
export interface Proposal {
  readonly id: string;
  readonly programmeId: string;
  /** The one mentee it is for; `null` for everybody without a mentor. */
  readonly menteeId: string | null;
  readonly state: (typeof proposalStates)[number];
  /** `null` when the programme proposes by itself. */
  readonly askedBy: string | null;
  readonly createdAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  /** When its pairs are made; until then the approval can be taken back. */
  readonly formsAt: Date | null;
  /** Goes up with each reckoning. */
  readonly version: number;
  /** `null` until it has been reckoned. */
  readonly summary: ProposalSummary | null;
  readonly leftOut: readonly LeftOutPerson[];
}

export const proposalPairStates = ['proposed', 'pinned', 'excluded', 'formed', 'failed'] as const;

export interface ProposalPair {
  readonly menteeId: string;
  readonly mentorId: string;
  /** `pinned`: kept by a coordinator; `excluded`: ruled out by one; `failed`: could not be made any more. */
  readonly state: (typeof proposalPairStates)[number];
  /** 0…1000 */
  readonly points: number;
  readonly reasons: readonly BriefReason[];
}
