import type { Criterion } from './criterion.ts';

/** `points` of `of`: what one criterion gives to a pair, with the ids and figures behind it. */
interface Given<C extends Criterion, Facts> {
  readonly criterion: C;
  readonly points: number;
  readonly of: number;
  readonly facts: Facts;
}

/** Ids the mentee named: those the mentor has, and those they have not. Both empty: the mentee named none. */
export interface Coverage {
  readonly shared: readonly string[];
  readonly missing: readonly string[];
}

export type Reason =
  | Given<'specialisations', Coverage>
  | Given<'topics', Coverage>
  | Given<'languages', { readonly shared: readonly string[] }>
  /** Minutes of an ordinary week; `null` when one of them has not told their hours. */
  | Given<'hours', { readonly commonMinutes: number | null }>
  | Given<'dutyStation', { readonly same: boolean; readonly wanted: 'in-person' | 'remote' | 'either' }>
  /** Ranks the mentor is above the mentee; `null` when one of them has not told. */
  | Given<'grade', { readonly distance: number | null }>
  | Given<'careerPath', { readonly path: string | null; readonly same: boolean }>
  | Given<'category', { readonly same: boolean | null }>
  /** What the mentor would rather have in a mentee, and whether this one is it. `null`: no preference of that kind. */
  | Given<'preference', { readonly grade: boolean | null; readonly specialisation: boolean | null }>
  | Given<'load', { readonly activeMentees: number }>
  /** Likeness of the mentee's hopes and the mentor's offers, 0…1000; `null` when the mentee has told no hopes. */
  | Given<'words', { readonly likeness: number | null }>;
