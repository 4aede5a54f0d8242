import type { Exclusion } from './exclusion.ts';

/**
 * What of it a mentee may be told: only what they can change themselves. Declines, pauses, absences, reporting lines,
 * former pairs and the state of a mentor's places stay with the coordinators.
 */
export function forMentee(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const open = exclusions.every(({ code }) => changeable(code));
  // Telling half of it would send the mentee to change what would not help, and hint at the other half.
  return open ? exclusions : [];
}

function changeable(code: Exclusion['code']): boolean {
  switch (code) {
    case 'duty-station':
    case 'category':
    case 'grade':
    case 'language':
    case 'hours':
    case 'floor':
    case 'not-a-mentee':
    case 'same-person':
      return true;
    case 'not-a-mentor':
    case 'mentee-not-eligible':
    case 'mentor-not-eligible':
    case 'not-taking':
    case 'mentee-away':
    case 'mentor-away':
    case 'full':
    case 'own-manager':
    case 'own-report':
    case 'former-partner':
    case 'declined':
    case 'reciprocal':
      return false;
  }
}
