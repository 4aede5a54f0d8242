import type { PromptMoment } from '../../core/mentoring/promptMoment.ts';
import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';

/** Who reads one copy of a prompt: both in their space, or one person (their id) directly. */
export type Audience = 'space' | (string & {});

/** The copies of a prompt: one in the space, or one for each. They perish after their grace, or at `until` if that is sooner. */
export function promptEffects(
  { graceMs }: Pick<Job, 'graceMs'>,
  { pair, mentee, mentor }: PairAtHand,
  prompt: { readonly kind: string; readonly key: string; readonly ids: Readonly<Record<string, string>> },
  moment: PromptMoment,
  until: Date,
): Effect[] {
  const copy = (audience: Audience, at: Date): Effect => ({
    key: copyKey(prompt.key, audience),
    kind: prompt.kind,
    ids: { ...prompt.ids, pair: pair.id, audience },
    notBefore: at,
    expiresAt: new Date(Math.min(at.getTime() + graceMs, until.getTime())),
  });
  switch (moment.kind) {
    case 'together':
      return [copy('space', moment.at)];
    case 'apart':
      return [copy(mentee.id, moment.mentee), copy(mentor.id, moment.mentor)];
  }
}

export const copyKey = (key: string, audience: Audience): string => `${key}/to/${audience}`;
