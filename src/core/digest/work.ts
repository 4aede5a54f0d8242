import { z } from 'zod';
import { exclusionSchema } from '../matching/exclusionSchema.ts';

/** What a coordinator can decide about, in the order in which it is told. */
export const workKinds = [
  'request',
  'no-match',
  'claim',
  'not-met',
  'at-risk',
  'silent',
  'unsigned',
  'ending',
  'shortage',
  'delivery',
] as const;

export type WorkKind = (typeof workKinds)[number];

/** Why somebody has no mentor: the rule that keeps most mentors with room away, and the smallest change that would lift it. */
export const noMatchSchema = z.discriminatedUnion('why', [
  z.object({ why: z.literal('nobody-has-room') }),
  /** They could have one of `suitable` mentors with room, and have not been given one. */
  z.object({ why: z.literal('not-proposed'), suitable: z.int() }),
  /** `suitable` mentors could have them, and all their places go to others. */
  z.object({ why: z.literal('shortage'), suitable: z.int() }),
  z.object({ why: z.literal('rule'), exclusion: exclusionSchema, mentors: z.int() }),
]);
export type NoMatch = z.infer<typeof noMatchSchema>;

/** What mentors are short of: more mentees without a mentor want it than there are places of mentors who offer it. */
export interface Shortage {
  readonly criterion: 'specialisation' | 'language' | 'duty-station';
  readonly value: string;
  /** `null`: fewer than five, so not told. */
  readonly mentees: number | null;
  readonly places: number | null;
}

export type WorkItem =
  | {
      readonly kind: 'request';
      readonly requestId: string;
      readonly menteeId: string;
      readonly mentorId: string;
      /** Whole days since it was sent, and until it lapses; below zero: it should have. */
      readonly days: number;
      readonly left: number;
      /** The mentor has asked to know more: the mentee has to answer. */
      readonly menteeAnswers: boolean;
    }
  | { readonly kind: 'no-match'; readonly personId: string; readonly introduced: boolean; readonly reason: NoMatch }
  | { readonly kind: 'claim'; readonly personId: string }
  | {
      readonly kind: 'not-met' | 'at-risk' | 'silent';
      readonly pairId: string;
      readonly menteeId: string;
      readonly mentorId: string;
      /** Check-ins in a row without a meeting. */
      readonly missed: number;
    }
  | {
      /** The newest wording of their agreement waits for a yes. */
      readonly kind: 'unsigned';
      readonly pairId: string;
      readonly menteeId: string;
      readonly mentorId: string;
      readonly writtenAt: Date;
    }
  | {
      readonly kind: 'ending';
      readonly pairId: string;
      readonly menteeId: string;
      readonly mentorId: string;
      readonly endsAt: Date;
    }
  | ({ readonly kind: 'shortage' } & Shortage)
  | {
      readonly kind: 'delivery';
      readonly key: string;
      readonly personIds: readonly string[];
      readonly uncertain: boolean;
      readonly at: Date;
    };

/** Some of all items of one kind. */
export interface WorkSection {
  readonly kind: WorkKind;
  readonly total: number;
  readonly items: readonly WorkItem[];
}
