import { z } from 'zod';

export const roleSchema = z.enum(['mentee', 'mentor']);
export type Role = z.infer<typeof roleSchema>;

/** A mentor's claim to have been in a population; a coordinator can confirm it. */
export const formerClaimSchema = z.object({ population: z.string(), confirmedBy: z.string().nullable() });
export type FormerClaim = z.infer<typeof formerClaimSchema>;

/** What a mentor would rather have in a mentee; empty lists mean no preference. */
export const menteePreferenceSchema = z.object({ grades: z.array(z.string()), specialisations: z.array(z.string()) });
export type MenteePreference = z.infer<typeof menteePreferenceSchema>;

/** A person's part in one programme. Dates are local calendar dates, `YYYY-MM-DD`. */
export interface Participation {
  readonly id: string;
  readonly personId: string;
  readonly programmeId: string;
  readonly roles: readonly Role[];
  readonly population: string | null;
  readonly assignmentStart: string | null;
  readonly assignmentEnd: string | null;
  readonly former: FormerClaim | null;
  /** How many mentees a mentor takes at once; 0 for those who are mentees only. */
  readonly capacity: number;
  readonly preference: MenteePreference;
  /** False when a mentor said "not at the moment"; asked about again only by themselves. */
  readonly taking: boolean;
  readonly state: 'active' | 'left';
  readonly joinedAt: Date;
  readonly leftAt: Date | null;
}
