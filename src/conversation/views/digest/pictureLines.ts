import { type ProgrammeFigures, percentOf, tellableMean } from '../../../core/digest/programmeFigures.ts';
import type { Words } from '../../text/words.ts';
import type { Digest } from './digestView.ts';

export interface PictureLines {
  /** False in a week in which nothing happened. */
  readonly happened: boolean;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly room: string;
  /** The week's chart in a sentence. */
  readonly alternative: string;
}

/** How a programme goes: this week beside the last, this cohort beside the one before. */
export function pictureLines(words: Words, { programme, picture, room, populations }: Digest): PictureLines {
  const { week, lastWeek, cohort, lastCohort } = picture;
  const roomText = words.t('digest.room', { mentors: room.mentors, places: room.places, full: room.full });
  const row = (label: string, value: string) => [label, value] as const;
  const ofPopulations = programme.populations.flatMap(({ id, label }) => {
    const count = populations.get(id);
    if (count === undefined) return [];
    const population = words.label(label);
    return [
      count === null ? words.t('digest.fewOf', { population }) : words.t('digest.ofPopulation', { population, count }),
    ];
  });
  const joined = words.t('digest.newPeople', { mentees: week.menteesJoined, mentors: week.mentorsJoined });
  const before = words.t('digest.lastWeek', {
    value: words.t('digest.newPeople', { mentees: lastWeek.menteesJoined, mentors: lastWeek.mentorsJoined }),
  });
  return {
    happened: happened(week) || happened(lastWeek),
    rows: [
      row(words.t('digest.label.joined'), [joined, before, ...ofPopulations].join(' · ')),
      row(words.t('digest.label.matched'), matchedText(words, picture)),
      row(
        words.t('digest.label.met'),
        compared(words, shareText(words, week, 'met'), shareText(words, lastWeek, 'met')),
      ),
      row(
        words.t('digest.label.goals'),
        compared(words, shareText(words, week, 'goals'), shareText(words, lastWeek, 'goals')),
      ),
      row(
        words.t('digest.label.content'),
        overCohorts(words, contentText(words, cohort), contentText(words, lastCohort)),
      ),
      row(
        words.t('digest.label.stayed'),
        overCohorts(words, shareText(words, cohort, 'stayed'), shareText(words, lastCohort, 'stayed')),
      ),
      row(words.t('digest.label.room'), roomText),
    ],
    room: roomText,
    alternative: words.t('digest.chartText', {
      joined: week.menteesJoined + week.mentorsJoined,
      matched: week.matched,
      met: shareText(words, week, 'met'),
    }),
  };
}

function happened(figures: ProgrammeFigures): boolean {
  return figures.menteesJoined + figures.mentorsJoined + figures.matched + figures.asked + figures.ended > 0;
}

function matchedText(words: Words, { week, lastWeek, cohort, lastCohort }: Digest['picture']): string {
  const pairs = compared(
    words,
    words.t('digest.newPairs', { count: week.matched }),
    words.t('digest.newPairs', { count: lastWeek.matched }),
  );
  if (cohort.daysToMatch === null) return pairs;
  const days = words.t('digest.daysToMatch', { days: Math.round(cohort.daysToMatch) });
  const before = lastCohort.daysToMatch;
  return `${pairs} · ${before === null ? days : overCohorts(words, days, words.t('digest.days', { days: Math.round(before) }))}`;
}

const compared = (words: Words, now: string, before: string) =>
  `${now} · ${words.t('digest.lastWeek', { value: before })}`;

/** Where neither has anything to count, that is said once. */
const overCohorts = (words: Words, now: string, before: string) =>
  now === before && !/\d/.test(now) ? now : `${now} · ${words.t('digest.lastCohort', { value: before })}`;

const nobody = {
  met: 'digest.none.met',
  goals: 'digest.none.goals',
  stayed: 'digest.none.stayed',
} as const;

/** `14 of 20 (70%)`; in words where there was nobody to count. */
export function shareText(words: Words, figures: ProgrammeFigures, what: 'met' | 'goals' | 'stayed'): string {
  const [part, whole] = shareOf(figures, what);
  const percent = percentOf(part, whole);
  return percent === null ? words.t(nobody[what]) : words.t('digest.share', { part, whole, percent });
}

export function shareOf(figures: ProgrammeFigures, what: 'met' | 'goals' | 'stayed'): readonly [number, number] {
  switch (what) {
    case 'met':
      return [figures.met, figures.asked];
    case 'goals':
      return [figures.goalPairs, figures.running];
    case 'stayed':
      return [figures.stayed, figures.there];
  }
}

/** The mean answer to how content people are; too few answers are not told. */
export function contentText(words: Words, figures: ProgrammeFigures): string {
  if (figures.satisfaction === null) return words.t('digest.none.content');
  const mean = tellableMean(figures);
  return mean === null ? words.t('digest.fewAnswers') : words.t('digest.mean', { mean });
}
