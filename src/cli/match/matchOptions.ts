import { Option } from 'commander';
import { z } from 'zod';
import { languages } from '../../core/people/language.ts';

/** Options of `rapport match` and its parts, as typed. */
export const matchOptionsSchema = z.object({
  mentees: z.string().optional(),
  mentors: z.string().optional(),
  programme: z.string().optional(),
  out: z.string().optional(),
  pins: z.string().optional(),
  exclude: z.string().optional(),
  keep: z.string().optional(),
  json: z.boolean().default(false),
  template: z.boolean().default(false),
  language: z.enum(languages).default('en'),
});

export type MatchOptions = z.infer<typeof matchOptionsSchema>;

export const menteesOption = () => new Option('--mentees <file>', 'CSV of the mentees');
export const mentorsOption = () => new Option('--mentors <file>', 'CSV of the mentors');
export const programmeOption = () =>
  new Option('--programme <name>', 'jpo, organisation, virtual, or the path of a programme file');
export const jsonOption = () => new Option('--json', 'print everything as JSON: points and reasons of each pair');
export const languageOption = () => new Option('--language <language>', 'of the reasons').choices([...languages]);
