/** A private word to one coordinator. Texts are for the two alone: neither partner nor other coordinators read them. */
export interface Concern {
  readonly id: string;
  readonly personId: string;
  readonly coordinatorId: string;
  readonly text: string;
  readonly answer: string | null;
  readonly createdAt: Date;
  readonly answeredAt: Date | null;
}
