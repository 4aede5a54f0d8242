/** A mentor's question to somebody who knows the subject. `question` is for the mentor and whoever is asked. */
export interface Referral {
  readonly id: string;
  readonly pairId: string;
  /** The mentor. */
  readonly askedBy: string;
  /** Of the programme's specialisations. */
  readonly subject: string;
  readonly question: string;
  /** Who is asked now, or was asked last. */
  readonly expertId: string;
  /** Everybody who has been asked, in order. */
  readonly asked: readonly string[];
  readonly state: 'asked' | 'accepted' | 'closed';
  readonly createdAt: Date;
  readonly updatedAt: Date;
}
