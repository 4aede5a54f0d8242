import type { Extension } from '../core/ending/extension.ts';
import type { Concern } from '../core/help/concern.ts';
import type { Referral } from '../core/help/referral.ts';
import type { Review, ReviewKind } from '../core/reviews/review.ts';
import type { Answered } from '../core/reviews/satisfaction.ts';
import type { Span } from '../core/schedule/span.ts';

/* Reads answer `null` or an empty list for what is not there; `save` inserts or replaces by key. */

export interface ReviewRepository {
  find(pairId: string, personId: string, kind: ReviewKind): Promise<Review | null>;
  /** Answers of one kind that were given in a span, without whose they are: see `satisfaction` and `surveyFigures`. */
  answersIn(programmeId: string, kind: ReviewKind, span: Span): Promise<Answered[]>;
  save(review: Review): Promise<void>;
}

/** Tips that somebody has had: in a pair, and about taking part in a programme. */
export interface TipRepository {
  given(pairId: string, personId: string): Promise<string[]>;
  give(pairId: string, personId: string, tipId: string, now: Date): Promise<void>;
  hadIn(programmeId: string, personId: string): Promise<string[]>;
  noteIn(programmeId: string, personId: string, tipId: string, now: Date): Promise<void>;
}

export interface ConcernRepository {
  byId(id: string): Promise<Concern | null>;
  save(concern: Concern): Promise<void>;
}

export interface ReferralRepository {
  byId(id: string): Promise<Referral | null>;
  save(referral: Referral): Promise<void>;
}

export interface ExtensionRepository {
  byId(id: string): Promise<Extension | null>;
  /** Latest first. */
  ofPair(pairId: string): Promise<Extension[]>;
  save(extension: Extension): Promise<void>;
}
