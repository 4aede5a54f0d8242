import type { Account } from './account.ts';
import type { Language } from './language.ts';
import type { Profile } from './profile.ts';

/** A member of staff. One person has one profile, whatever programmes and platforms they use. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Lower case; `null` where the platform does not tell. */
  readonly email: string | null;
  /** The language this person chose, or that of their chat client until they do. */
  readonly language: Language;
  /** The first is where the bot writes to them; never empty for a person who has talked to the bot. */
  readonly accounts: readonly Account[];
  readonly profile: Profile;
  /** Local calendar date (`YYYY-MM-DD`) of the first day back; `null` while present. */
  readonly awayUntil: string | null;
  readonly createdAt: Date;
}
