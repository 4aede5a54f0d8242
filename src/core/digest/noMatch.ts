import type { Exclusion } from '../matching/exclusion.ts';
import type { NoMatch } from './work.ts';

/**
 * Why somebody has no mentor, from the rules that keep each mentor with room away: the rule that does so most often, with
 * the smallest change that would lift it for one of them.
 */
export function noMatch(exclusions: readonly (readonly Exclusion[])[]): NoMatch {
  if (exclusions.length === 0) return { why: 'nobody-has-room' };
  const suitable = exclusions.filter((rules) => rules.length === 0).length;
  if (suitable > 0) return { why: 'not-proposed', suitable };
  const found = new Map<Exclusion['code'], Exclusion[]>();
  for (const exclusion of exclusions.flat()) {
    const alike = found.get(exclusion.code);
    if (alike) alike.push(exclusion);
    else found.set(exclusion.code, [exclusion]);
  }
  const [most] = [...found.values()].sort((a, b) => b.length - a.length);
  const [exclusion] = (most ?? []).toSorted((a, b) => distance(a) - distance(b));
  return exclusion ? { why: 'rule', exclusion, mentors: most?.length ?? 0 } : { why: 'nobody-has-room' };
}

/** How much would have to change, where a rule says so. */
function distance(exclusion: Exclusion): number {
  switch (exclusion.code) {
    case 'grade':
      return exclusion.gradesMissing ?? 0;
    case 'hours':
      return exclusion.minutesMissing ?? 0;
    case 'floor':
      return exclusion.pointsMissing;
    case 'full':
      return exclusion.needed;
    default:
      return 0;
  }
}
