import { z } from 'zod';

/** ISO weekdays (1 Monday … 7 Sunday) and local wall-clock times `HH:MM`. */
export const workingHoursSchema = z.object({
  days: z.array(z.int().min(1).max(7)).min(1),
  from: z.string().regex(/^\d{2}:\d{2}$/),
  to: z.string().regex(/^\d{2}:\d{2}$/),
});

export type WorkingHours = z.infer<typeof workingHoursSchema>;

export const cadences = ['weekly', 'fortnightly', 'monthly'] as const;
export const means = ['in-person', 'video', 'phone', 'email', 'chat'] as const;

export type Cadence = (typeof cadences)[number];
export type Means = (typeof means)[number];

/**
 * What a person says about themselves, once, for every programme they take part in.
 * Ids (duty station, grade, …) are those of the programme's lists; languages are ISO 639-1 codes;
 * `null` and empty lists mean "not told".
 */
export const profileSchema = z.object({
  organisation: z.string().nullable(),
  dutyStation: z.string().nullable(),
  timeZone: z.string().nullable(),
  workingHours: workingHoursSchema.nullable(),
  grade: z.string().nullable(),
  category: z.string().nullable(),
  managerEmail: z.string().nullable(),
  languages: z.array(z.string()),
  specialisations: z.array(z.string()),
  topics: z.array(z.string()),
  careerPath: z.string().nullable(),
  hopes: z.string().nullable(),
  offers: z.string().nullable(),
  cadence: z.enum(cadences).nullable(),
  means: z.array(z.enum(means)),
});

export type Profile = z.infer<typeof profileSchema>;

export const emptyProfile: Profile = {
  organisation: null,
  dutyStation: null,
  timeZone: null,
  workingHours: null,
  grade: null,
  category: null,
  managerEmail: null,
  languages: [],
  specialisations: [],
  topics: [],
  careerPath: null,
  hopes: null,
  offers: null,
  cadence: null,
  means: [],
};
