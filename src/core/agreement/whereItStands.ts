import type { Agreement } from './agreement.ts';

/** What holds between two, and what one of them still has to confirm. */
export interface AgreementStanding {
  /** The last wording that both confirmed: it holds, also while a change waits. */
  readonly agreed: Agreement | null;
  /** A newer wording that one of them has not confirmed. */
  readonly pending: Agreement | null;
}

/** Reads where a pair stands off its wordings, in any order. A wording that was overtaken by a newer one never counts. */
export function whereItStands(wordings: readonly Agreement[]): AgreementStanding {
  const newestFirst = wordings.toSorted((a, b) => b.version - a.version);
  const [newest] = newestFirst;
  return {
    agreed: newestFirst.find(isAgreed) ?? null,
    pending: newest && !isAgreed(newest) ? newest : null,
  };
}

export function isAgreed({ menteeConfirmedAt, mentorConfirmedAt }: Agreement): boolean {
  return menteeConfirmedAt !== null && mentorConfirmedAt !== null;
}
