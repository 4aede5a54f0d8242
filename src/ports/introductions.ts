import type { Introduction } from '../core/pairing/introduction.ts';

/** Mentors whom colleagues suggest. Reads answer `null` or an empty list for what is not there. */
export interface IntroductionRepository {
  byId(id: string): Promise<Introduction | null>;
  /** Locks the row until the transaction ends. */
  lock(id: string): Promise<Introduction | null>;
  /** Those to a mentee and those by a colleague, newest first. */
  of(personId: string): Promise<Introduction[]>;
  save(introduction: Introduction): Promise<void>;
}
