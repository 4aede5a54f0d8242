import type { Candidate } from '../candidate.ts';
import type { HardRules } from '../matchingRules.ts';
import { RowsByKey } from './rowsByKey.ts';

/** What a mentor's row says of their ties to others, kept so that it can be taken away again. */
export interface TieKeys {
  readonly id: string;
  readonly email: string | null;
  readonly manager: string | null;
  readonly partnerIds: readonly string[];
  readonly declinedIds: readonly string[];
}

export function tieKeys({ id, email, profile, partnerIds, declinedIds }: Candidate): TieKeys {
  return { id, email, manager: profile.managerEmail?.toLowerCase() ?? null, partnerIds, declinedIds };
}

/** The rules on two people's ties, looked up from the mentee instead of tried with each mentor. */
export class TieRows {
  readonly #byId = new RowsByKey<string>();
  readonly #byEmail = new RowsByKey<string>();
  readonly #byManager = new RowsByKey<string>();
  readonly #byPartner = new RowsByKey<string>();
  readonly #byDeclined = new RowsByKey<string>();

  add(row: number, keys: TieKeys): void {
    for (const [rows, values] of this.#parts(keys)) rows.add(row, values);
  }

  remove(row: number, keys: TieKeys): void {
    for (const [rows, values] of this.#parts(keys)) rows.remove(row, values);
  }

  rowsOf(id: string): readonly number[] {
    return this.#byId.of(id);
  }

  rowsAt(email: string): readonly number[] {
    return this.#byEmail.of(email);
  }

  /** Rows of mentors whom the mentee may not have because of who the two are to each other. */
  barred(mentee: Candidate, rules: HardRules): readonly number[] {
    const manager = mentee.profile.managerEmail?.toLowerCase() ?? null;
    return [
      ...this.#byId.of(mentee.id),
      ...(rules.notOwnManager && manager !== null ? this.#byEmail.of(manager) : []),
      ...(rules.notOwnManager && mentee.email !== null ? this.#byManager.of(mentee.email) : []),
      ...(rules.notFormerPartner ? this.#byPartner.of(mentee.id) : []),
      ...(rules.notFormerPartner ? mentee.partnerIds.flatMap((id) => this.#byId.of(id)) : []),
      ...(rules.notDeclined ? this.#byDeclined.of(mentee.id) : []),
      ...(rules.notDeclined ? mentee.declinedIds.flatMap((id) => this.#byId.of(id)) : []),
      ...(rules.reciprocal ? [] : mentee.menteeIds.flatMap((id) => this.#byId.of(id))),
    ];
  }

  #parts({ id, email, manager, partnerIds, declinedIds }: TieKeys): [RowsByKey<string>, readonly string[]][] {
    const one = (key: string | null) => (key === null ? [] : [key]);
    return [
      [this.#byId, [id]],
      [this.#byEmail, one(email)],
      [this.#byManager, one(manager)],
      [this.#byPartner, [...new Set(partnerIds)]],
      [this.#byDeclined, [...new Set(declinedIds)]],
    ];
  }
}
