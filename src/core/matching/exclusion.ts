/** Who has not told what a rule goes by; `null` when both have. */
export type Untold = 'mentee' | 'mentor' | 'both' | null;

/**
 * Why two people cannot be matched, with the smallest change that would lift this one rule.
 * Ids and figures only; minutes are those of an ordinary week; dates are `YYYY-MM-DD`.
 */
export type Exclusion =
  | { readonly code: 'same-person' }
  | { readonly code: 'not-a-mentee' }
  | { readonly code: 'not-a-mentor' }
  | { readonly code: 'mentee-not-eligible' }
  | { readonly code: 'mentor-not-eligible' }
  /** The mentor said "not at the moment". */
  | { readonly code: 'not-taking' }
  | { readonly code: 'mentee-away'; readonly until: string }
  | { readonly code: 'mentor-away'; readonly until: string }
  /** `needed` more places would do. */
  | { readonly code: 'full'; readonly activeMentees: number; readonly capacity: number; readonly needed: number }
  | { readonly code: 'own-manager' }
  | { readonly code: 'own-report' }
  | { readonly code: 'former-partner' }
  | { readonly code: 'declined' }
  | { readonly code: 'reciprocal' }
  /** The mentor is `gradesMissing` ranks below the mentee; `null` when one of them has not told. */
  | { readonly code: 'grade'; readonly gradesMissing: number | null; readonly untold: Untold }
  /** The mentor's station would do for the mentee; `null` when not told. */
  | { readonly code: 'duty-station'; readonly mentorStation: string | null; readonly untold: Untold }
  | { readonly code: 'category'; readonly wanted: 'same' | 'different'; readonly untold: Untold }
  /** Any one of the mentor's languages would do; none: the mentor has not told any. */
  | { readonly code: 'language'; readonly mentorLanguages: readonly string[] }
  /** `minutesMissing` more in common would do; `null` when one of them has not told their hours. */
  | { readonly code: 'hours'; readonly minutesMissing: number | null; readonly untold: Untold }
  /** The score is under the programme's floor. */
  | { readonly code: 'floor'; readonly pointsMissing: number };

export type ExclusionCode = Exclusion['code'];
