/** What a score is made of, in the order in which it is told. */
export const criteria = [
  'specialisations',
  'topics',
  'languages',
  'hours',
  'dutyStation',
  'grade',
  'careerPath',
  'category',
  'preference',
  'load',
  'words',
] as const;

export type Criterion = (typeof criteria)[number];
