import type { Introduction } from '../../core/pairing/introduction.ts';
import type { Effect } from '../../ports/effect.ts';

/** A lasting effect about a suggestion. Its key names whoever it speaks of, so that an erasure takes it down. */
export function introductionEffect(
  { id, menteeId, suggesterId, mentorId }: Introduction,
  moment: 'passed' | 'question' | 'lost',
): Effect {
  const concerned = [suggesterId, mentorId].filter((one) => one !== null);
  return {
    key: ['person', menteeId, 'introduction', id, moment, ...concerned].join('/'),
    kind: `introductions.${moment}`,
    ids: { introduction: id, mentee: menteeId, ...(suggesterId === null ? {} : { suggester: suggesterId }) },
    notBefore: null,
    expiresAt: null,
  };
}
