import { z } from 'zod';
import type { Account } from '../people/account.ts';
import { roleSchema } from '../people/participation.ts';

/** What a roster says of somebody. Ids are those of the programme's lists; dates are `YYYY-MM-DD`. */
export const rosterFactsSchema = z.object({
  roles: z.array(roleSchema).min(1),
  population: z.string().nullable(),
  organisation: z.string().nullable(),
  dutyStation: z.string().nullable(),
  grade: z.string().nullable(),
  category: z.string().nullable(),
  languages: z.array(z.string()),
  specialisations: z.array(z.string()),
  managerEmail: z.string().nullable(),
  assignmentStart: z.string().nullable(),
  assignmentEnd: z.string().nullable(),
});
export type RosterFacts = z.infer<typeof rosterFactsSchema>;

export const rosterStates = ['new', 'invited', 'joined', 'declined', 'not-found'] as const;

/** Somebody whom coordinators would like to have in a programme. It is no person yet: only joining makes it theirs. */
export interface RosterEntry {
  readonly programmeId: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly facts: RosterFacts;
  readonly state: (typeof rosterStates)[number];
  /** How often they were reminded of the invitation. */
  readonly reminders: number;
  /** Where the invitation went. */
  readonly account: Account | null;
  readonly importedAt: Date;
  readonly invitedAt: Date | null;
}
