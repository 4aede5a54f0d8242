import type { Words } from '../../conversation/text/words.ts';
import { leftOutText } from '../../conversation/views/explaining/leftOutText.ts';
import { shownPoints } from '../../conversation/views/explaining/pointLines.ts';
import type { CohortReport } from '../../core/matching/cohort/cohortReport.ts';
import type { CohortMatch } from '../../core/matching/cohort/matchCohort.ts';

const peopleShown = 20;

/** The report of a cohort with the certificate, for a terminal. */
export function reportText(
  words: Words,
  match: CohortMatch,
  report: CohortReport,
  nameOf: (id: string) => string,
): string {
  const { mentees, places, matched, scores, leftOut, blockingPairs } = report;
  const score = (points: number) => shownPoints(points).toFixed(1);
  return [
    `${matched} of ${mentees} mentees have a mentor; ${places === null ? 'the programme sets mentors no limit' : `there are ${places} places`}.`,
    scores === null
      ? 'There is no pair to score.'
      : `Scores of 100: worst ${score(scores.worst)}, 5th percentile ${score(scores.fifth)}, median ${score(scores.median)}, mean ${score(scores.mean)}.`,
    ...(leftOut.length > 0 ? ['', `Left out: ${leftOut.length}`] : []),
    ...leftOut.slice(0, peopleShown).map((left) => `  ${nameOf(left.menteeId)}: ${leftOutText(words, left)}`),
    ...(leftOut.length > peopleShown ? [`  … and ${leftOut.length - peopleShown} more; --out lists them all.`] : []),
    '',
    blockingPairs.count === 0
      ? 'Nobody would rather have somebody who would rather have them.'
      : `${blockingPairs.count} pairs would both rather have each other, such as ${nameOf(blockingPairs.some[0]?.menteeId ?? '')} with ${nameOf(blockingPairs.some[0]?.mentorId ?? '')}.`,
    '',
    ...certificateLines(match, score),
  ].join('\n');
}

function certificateLines({ certificate, proven }: CohortMatch, score: (points: number) => string): string[] {
  if (certificate === null) {
    return ['Certificate: stable. No two would both rather have each other, as was checked on every possible pair.'];
  }
  const { matched, atMost, limit, atMostBelow, total, gap, problems } = certificate;
  const worst = score(1000 - Math.sqrt(limit));
  return [
    'Certificate, checked on every possible pair:',
    `  matched ${matched}; no assignment matches more than ${atMost}`,
    ...(atMostBelow === null ? [] : [`  worst score ${worst}; above it at most ${atMostBelow} can be matched`]),
    `  total cost ${total}; cost minus bound = ${gap}`,
    problems.length === 0 && proven
      ? '  proven optimal'
      : `  NOT PROVEN: ${problems.join(', ') || 'too many cases of people in both roles'}`,
  ];
}
