import { z } from 'zod';
import { matchingRulesSchema } from '../matching/matchingRules.ts';
import { languageSchema } from '../people/language.ts';
import { cadences, means } from '../people/profile.ts';
import { aboutSchema } from './about.ts';
import { agendaTopicsSchema } from './agendaTopics.ts';
import { agreementTemplateSchema } from './agreementTemplate.ts';
import { closingSchema } from './closing.ts';
import { contactSchema } from './contact.ts';
import { durationSchema } from './duration.ts';
import { entrySchema as entry } from './entry.ts';
import { goalTemplateSchema } from './goalTemplate.ts';
import { idSchema as id } from './id.ts';
import { joiningQuestionsSchema } from './joiningQuestions.ts';
import { labelSchema } from './label.ts';
import { linksSchema } from './links.ts';
import { meetingRecordTemplateSchema } from './meetingRecordTemplate.ts';
import { meetingsSchema } from './meetings.ts';
import { promptsSchema } from './prompts.ts';
import { restSchema } from './rest.ts';
import { retentionSchema } from './retention.ts';
import { tipsSchema } from './tips.ts';

const zone = z.string().min(1);

/** Facts a programme can ask of a person. Which ones it does ask follows from its rules: see `fieldsToAsk`. */
export const profileFields = [
  'population',
  'organisation',
  'assignment',
  'former',
  'dutyStation',
  'timeZone',
  'workingHours',
  'grade',
  'category',
  'manager',
  'languages',
  'specialisations',
  'topics',
  'careerPath',
  'hopes',
  'offers',
  'cadence',
  'means',
  'capacity',
  'preference',
] as const;
export type ProfileField = (typeof profileFields)[number];

const populationSchema = z.strictObject({
  id,
  label: labelSchema,
  /** `choose`: the mentee searches and requests. `assigned`: the centre proposes and the mentee makes contact. */
  entryRoute: z.enum(['choose', 'assigned']),
  /** Organisations its members are assigned to; empty means any. */
  organisations: z.array(id).default([]),
  /** Whether its members are on an assignment with a start and an end. */
  assignment: z.boolean().default(false),
});

/** One mentoring programme, as its YAML file says it. Ids are stable, labels are words. */
export const programmeSchema = z.strictObject({
  id,
  name: labelSchema,
  /** What it is for, shown on joining. */
  purpose: labelSchema,
  about: aboutSchema,
  languages: z.array(languageSchema).min(1).default(['en']),
  /** The coordinators' zone: digests and deadlines are reckoned in it. */
  timeZone: zone.default('UTC'),
  populations: z.array(populationSchema).default([]),
  organisations: z.array(entry).default([]),
  dutyStations: z.array(z.strictObject({ id, label: labelSchema, timeZone: zone })).default([]),
  /** From the most junior to the most senior; those on one line share a rank by the same `rank`. */
  grades: z.array(z.strictObject({ id, label: labelSchema, rank: z.int() })).default([]),
  categories: z.array(entry).default([]),
  specialisations: z.array(entry).default([]),
  topics: z.array(entry).default([]),
  careerPaths: z.array(entry).default([]),
  means: z
    .array(z.enum(means))
    .min(1)
    .default([...means]),
  eligibility: z.strictObject({
    /** Populations that may join as mentee; empty means anyone. */
    mentees: z.array(id).default([]),
    /** Populations of which a mentor must be a former member; empty means anyone. */
    mentorsFormerly: z.array(id).default([]),
    /** Whether a coordinator must confirm that claim before the mentor is offered. */
    confirmFormer: z.boolean().default(false),
  }),
  /** Asked besides what the rules need. */
  alsoAsk: z.array(z.enum(profileFields)).default([]),
  /** Its own questions, asked last. */
  joiningQuestions: joiningQuestionsSchema,
  matching: matchingRulesSchema,
  requests: z
    .strictObject({
      maxOpen: z.int().min(1).max(20).default(3),
      answerDays: z.int().min(1).max(30).default(3),
      reminderAfterDays: z.int().min(1).max(29).default(2),
    })
    .refine((r) => r.reminderAfterDays < r.answerDays, 'the reminder must come before the answer is due')
    .prefault({}),
  capacity: z.strictObject({ default: z.int().min(1), max: z.int().min(1) }).prefault({ default: 1, max: 3 }),
  contact: contactSchema,
  duration: durationSchema,
  agreement: agreementTemplateSchema,
  goalTemplate: goalTemplateSchema,
  meetings: meetingsSchema,
  meetingRecord: meetingRecordTemplateSchema,
  agendaTopics: agendaTopicsSchema,
  tips: tipsSchema,
  prompts: promptsSchema,
  checkIns: z
    .strictObject({
      cadence: z.enum(cadences).default('fortnightly'),
      /** Local hour of the readers at which prompts come, inside their working hours. */
      hour: z.int().min(0).max(23).default(10),
    })
    .prefault({}),
  rest: restSchema,
  goalReviews: z.strictObject({ everyMonths: z.int().min(1).max(12).default(1) }).prefault({}),
  digest: z
    .strictObject({
      /** Channel id, per platform; unnamed: each coordinator is told directly. */
      slack: z.string().min(1).nullable().default(null),
      teams: z.string().min(1).nullable().default(null),
      /** ISO weekday, 1 Monday. */
      weekday: z.int().min(1).max(7).default(1),
      hour: z.int().min(0).max(23).default(8),
    })
    .prefault({}),
  space: z
    .strictObject({
      /** Teams: the id of the team in which pair spaces are private channels; `null`: group chats. */
      team: z.string().min(1).nullable().default(null),
    })
    .prefault({}),
  /** Whether a mentor can refer a question to somebody who knows the subject. */
  expertReferral: z.boolean().default(false),
  closing: closingSchema,
  retention: retentionSchema,
  links: linksSchema,
});

export type Programme = z.infer<typeof programmeSchema>;
