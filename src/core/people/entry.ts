import { z } from 'zod';
import { languageSchema } from './language.ts';
import { formerClaimSchema, menteePreferenceSchema, type Participation, roleSchema } from './participation.ts';
import type { Person } from './person.ts';
import { profileSchema } from './profile.ts';

/** Everything that somebody tells to take part in one programme. Dates are local calendar dates, `YYYY-MM-DD`. */
export const entrySchema = z.object({
  language: languageSchema,
  roles: z.array(roleSchema),
  population: z.string().nullable(),
  assignmentStart: z.string().nullable(),
  assignmentEnd: z.string().nullable(),
  former: formerClaimSchema.nullable(),
  capacity: z.int().min(0),
  preference: menteePreferenceSchema,
  profile: profileSchema,
  /** To the programme's own questions, by their ids. Not there in talks from before they were asked. */
  answers: z.record(z.string(), z.string()).default({}),
});

export type Entry = z.infer<typeof entrySchema>;

/** What is already known of a person, before or after they joined. */
export function entryOf(person: Person, part: Participation | null, answers: Entry['answers']): Entry {
  return {
    language: person.language,
    roles: part === null ? [] : [...part.roles],
    population: part?.population ?? null,
    assignmentStart: part?.assignmentStart ?? null,
    assignmentEnd: part?.assignmentEnd ?? null,
    former: part?.former ?? null,
    capacity: part?.capacity ?? 0,
    preference: part?.preference ?? { grades: [], specialisations: [] },
    profile: person.profile,
    answers,
  };
}
