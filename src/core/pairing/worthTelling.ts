import type { Reason } from '../matching/reason.ts';

/** Share of a criterion's points, in per cent, from which a likeness of words is worth a sentence. */
const likeEnough = 30;
/** Minutes a week. */
const manyHours = 10 * 60;

/** The reasons that make a sentence, the weightiest first, at most `most`. What speaks against a pair is not among them. */
export function worthTelling(reasons: readonly Reason[], most: number): readonly Reason[] {
  return reasons
    .filter(speaks)
    .sort((a, b) => b.points - a.points)
    .slice(0, most);
}

function speaks(reason: Reason): boolean {
  switch (reason.criterion) {
    case 'specialisations':
    case 'topics':
    case 'languages':
      return reason.facts.shared.length > 0;
    case 'hours':
      return (reason.facts.commonMinutes ?? 0) >= manyHours;
    case 'dutyStation':
      return reason.facts.same;
    case 'grade':
      return (reason.facts.distance ?? 0) > 0;
    case 'careerPath':
      return reason.facts.same;
    case 'category':
      return reason.facts.same !== null && reason.points > 0;
    case 'preference':
      return reason.facts.grade === true || reason.facts.specialisation === true;
    case 'words':
      return reason.of > 0 && reason.points * 100 >= reason.of * likeEnough && (reason.facts.likeness ?? 0) > 0;
    case 'load':
      // How many others somebody mentors is theirs to tell.
      return false;
  }
}
