import type { Cadence, Means } from '../../../core/people/profile.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';

const cadenceKeys: Record<Cadence, TextKey> = {
  weekly: 'finding.cadence.weekly',
  fortnightly: 'finding.cadence.fortnightly',
  monthly: 'finding.cadence.monthly',
};

const meansKeys: Record<Means, TextKey> = {
  'in-person': 'finding.means.in-person',
  video: 'finding.means.video',
  phone: 'finding.means.phone',
  email: 'finding.means.email',
  chat: 'finding.means.chat',
};

/** How often and by which means people meet, in words. */
export const habits = {
  cadence: (words: Words, cadence: Cadence): string => words.t(cadenceKeys[cadence]),
  means: (words: Words, all: readonly Means[]): string => words.list(all.map((one) => words.t(meansKeys[one]))),
};
