import type { Candidate } from '../candidate.ts';
import type { HardRules } from '../matchingRules.ts';
import { RowsByKey } from './rowsByKey.ts';

/** What a mentor's row says of their ties to others, each id once, kept so that it can be taken away again. */
export interface TieKeys {
  readonly id: string;
  readonly email: string | null;
  readonly manager: string | null;
  readonly partnerIds: readonly string[];
  readonly declinedIds: readonly string[];
}

export function tieKeys({ id, email, profile, partnerIds, declinedIds }: Candidate): TieKeys {
  const manager = profile.managerEmail?.toLowerCase() ?? null;
  return { id, email, manager, partnerIds: distinct(partnerIds), declinedIds: distinct(declinedIds) };
}

/** Each once: mostly there are too few for any to come twice. */
function distinct(ids: readonly string[]): readonly string[] {
  return ids.length < 2 ? ids : [...new Set(ids)];
}

/** The rules on two people's ties, looked up from the mentee instead of tried with each mentor. */
export class TieRows {
  readonly #byId = new Map<string, number>();
  readonly #byEmail = new RowsByKey();
  readonly #byManager = new RowsByKey();
  readonly #byPartner = new RowsByKey();
  readonly #byDeclined = new RowsByKey();

  add(row: number, { id, email, manager, partnerIds, declinedIds }: TieKeys): void {
    this.#byId.set(id, row);
    if (email !== null) this.#byEmail.add(row, email);
    if (manager !== null) this.#byManager.add(row, manager);
    for (const other of partnerIds) this.#byPartner.add(row, other);
    for (const other of declinedIds) this.#byDeclined.add(row, other);
  }

  remove(row: number, { id, email, manager, partnerIds, declinedIds }: TieKeys): void {
    this.#byId.delete(id);
    if (email !== null) this.#byEmail.remove(row, email);
    if (manager !== null) this.#byManager.remove(row, manager);
    for (const other of partnerIds) this.#byPartner.remove(row, other);
    for (const other of declinedIds) this.#byDeclined.remove(row, other);
  }

  rowOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  rowsAt(email: string): readonly number[] {
    return this.#byEmail.of(email);
  }

  /** Rows of mentors whom the mentee may not have because of who the two are to each other. */
  barred(mentee: Candidate, rules: HardRules): readonly number[] {
    const manager = mentee.profile.managerEmail?.toLowerCase() ?? null;
    const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => this.#byId.get(id) ?? []);
    return [
      ...rowsOf([mentee.id]),
      ...(rules.notOwnManager && manager !== null ? this.#byEmail.of(manager) : []),
      ...(rules.notOwnManager && mentee.email !== null ? this.#byManager.of(mentee.email) : []),
      ...(rules.notFormerPartner ? this.#byPartner.of(mentee.id) : []),
      ...(rules.notFormerPartner ? rowsOf(mentee.partnerIds) : []),
      ...(rules.notDeclined ? this.#byDeclined.of(mentee.id) : []),
      ...(rules.notDeclined ? rowsOf(mentee.declinedIds) : []),
      ...(rules.reciprocal ? [] : rowsOf(mentee.menteeIds)),
    ];
  }
}
