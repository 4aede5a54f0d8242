import type { Exclusion } from './exclusion.ts';

/** What a mentee can change. */
export type Changeable = Extract<
  Exclusion,
  { readonly code: 'grade' | 'duty-station' | 'category' | 'hours' | 'language' | 'floor' | 'same-person' }
>;

/**
 * What of it a mentee may be told: only what they can change themselves, and only when that is all there is. Declines,
 * pauses, absences, reporting lines, former pairs and the state of a mentor's places stay with the coordinators, and so
 * does what the mentor would have to change: all of these read alike.
 */
export function forMentee(exclusions: readonly Exclusion[]): readonly Changeable[] {
  // Telling half of it would send the mentee to change what would not help, and hint at the other half.
  return exclusions.every(changeable) ? exclusions : [];
}

/** A fact that the mentee did tell is theirs and not for changing; hours can be wider, and languages forgotten. */
function changeable(exclusion: Exclusion): exclusion is Changeable {
  switch (exclusion.code) {
    case 'grade':
    case 'duty-station':
    case 'category':
      return exclusion.untold === 'mentee';
    case 'hours':
      return exclusion.untold === 'mentee' || exclusion.minutesMissing !== null;
    case 'language':
      return exclusion.mentorLanguages.length > 0;
    case 'floor':
    case 'same-person':
      return true;
    case 'not-a-mentee':
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
