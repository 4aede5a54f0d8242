import type { Account } from '../core/people/account.ts';

/** What one table holds about a person, as it is given to them. */
export interface PersonalRows {
  readonly table: string;
  /** What each column is for. */
  readonly purposes: Readonly<Record<string, string>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** One id in place of another. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** A person's data over all tables, whichever part of the programme wrote them. */
export interface PersonalDataRepository {
  /** Everything about somebody that is theirs to read, opened; without other people's private words. */
  gather(personId: string): Promise<readonly PersonalRows[]>;
  /** Keys of the messages the bot has posted to somebody, or about them, their requests or their pairs. */
  messagesAbout(personId: string): Promise<readonly string[]>;
  /**
   * Removes what is about somebody, and keeps what is their partners' own: that there was a pair, and when. A row without
   * a name, an account or a word stays in their place. What was still to be sent about them is forgotten.
   */
  erase(personId: string): Promise<void>;
  /**
   * People who coordinate nothing, take part in nothing and have no running pair, and have had none and said nothing that
   * was kept since an instant; those who came first before the others.
   */
  idle(since: Date, limit: number): Promise<readonly string[]>;
  /**
   * Puts one person in another's place everywhere, and removes the first: what they had, wrote and were asked becomes the
   * other's, sealed words included; what the two had with one another goes. `parts` are participations that became one.
   */
  absorb(person: Renamed, parts: readonly Renamed[]): Promise<void>;
  /** Forgets where a message was; its text has been taken down. */
  forgetMessage(key: string): Promise<void>;
  /** Empties what an effect was about, once it is done. */
  forgetEffect(key: string): Promise<void>;
}

/** Whom an erased person is not to be matched with again, kept as keyed hashes of accounts. */
export interface ErasedTieRepository {
  keep(
    personId: string,
    accounts: readonly Account[],
    others: readonly { id: string; accounts: readonly Account[] }[],
  ): Promise<void>;
  /** Somebody new: if their account was erased once, their ties are theirs again. */
  welcome(personId: string, account: Account): Promise<void>;
  /** Pairs of present people's ids. */
  all(): Promise<readonly (readonly [string, string])[]>;
}
