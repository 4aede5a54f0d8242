import type { Picture } from '../../../core/digest/compare.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Answered } from '../../../core/reviews/satisfaction.ts';
import type { ChartView } from '../../../ports/chartView.ts';
import type { PageBlock, PageView } from '../../../ports/pageView.ts';
import type { Words } from '../../text/words.ts';
import { contentText, shareText } from '../digest/pictureLines.ts';
import { habits } from '../finding/habits.ts';
import { cohortsView } from './cohortsView.ts';
import { figureTable } from './figureRows.ts';
import { otherLanguages } from './otherLanguages.ts';
import { surveyLines } from './surveyLines.ts';

export interface Evidence {
  readonly programme: Programme;
  readonly picture: Picture;
  readonly chart: ChartView;
  /** The closing survey and the answers to it in this cohort, without whose they are. */
  readonly closing: { readonly survey: Programme['closing']['survey']; readonly answered: readonly Answered[] };
  /** Entries in the coordinators' diary. */
  readonly entries: number;
  readonly coordinators: number;
  readonly now: Date;
}

/** What the programme says of itself, did and measured, under the six headings of the standard for mentoring programmes. */
export function evidencePage(words: Words, evidence: Evidence): PageView {
  const { programme, picture, chart, closing, entries, coordinators, now } = evidence;
  const { cohort } = picture;
  const text = (said: string): PageBlock => ({ kind: 'text', text: said });
  const titled = (title: string, said: string) => words.t('reporting.evidence.titled', { title, said });
  const list = (items: readonly string[]): PageBlock[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
  const { about, matching, checkIns, goalReviews, agreement, requests, tips, links, prompts } = programme;
  const { rules } = matching;
  const survey = surveyLines(words, closing.survey, closing.answered);
  return {
    title: words.t('reporting.evidence.title', { programme: words.label(programme.name) }),
    language: words.language,
    otherLanguages: otherLanguages(words),
    intro: [words.t('reporting.evidence.intro'), words.t('reporting.intro', { date: words.dateTime(now) })],
    sections: [
      {
        heading: words.t('reporting.evidence.purpose'),
        blocks: [
          text(words.label(programme.purpose)),
          ...list(about.objectives.map(({ label }) => words.label(label))),
          ...list(programme.populations.map(({ label }) => words.label(label))),
          text(
            words.t('reporting.evidence.reached', {
              joined: cohort.menteesJoined + cohort.mentorsJoined,
              running: cohort.running,
              ended: cohort.ended,
              completed: cohort.completed,
            }),
          ),
        ],
      },
      {
        heading: words.t('reporting.evidence.briefing'),
        blocks: [
          text(words.t('reporting.evidence.briefed', { mentees: cohort.menteesJoined, mentors: cohort.mentorsJoined })),
          ...list(about.is.map((label) => words.label(label))),
          text(words.t('reporting.evidence.tips', { count: tips.length })),
          ...list(links.map(({ label, url }) => titled(words.label(label), url))),
        ],
      },
      {
        heading: words.t('reporting.evidence.matching'),
        blocks: [
          text(words.t('reporting.evidence.explained')),
          ...list([
            ...(rules.notOwnManager ? [words.t('reporting.evidence.rule.manager')] : []),
            ...(rules.sameOrHigherGrade ? [words.t('reporting.evidence.rule.grade')] : []),
            ...(rules.commonLanguage ? [words.t('reporting.evidence.rule.language')] : []),
            ...(rules.dutyStation === 'same' ? [words.t('reporting.evidence.rule.station')] : []),
            ...(rules.minCommonHours > 0
              ? [words.t('reporting.evidence.rule.hours', { hours: rules.minCommonHours })]
              : []),
          ]),
          text(
            cohort.daysToMatch === null
              ? words.t('digest.newPairs', { count: cohort.matched })
              : `${words.t('digest.newPairs', { count: cohort.matched })}, ${words.t('digest.daysToMatch', { days: Math.round(cohort.daysToMatch) })}`,
          ),
        ],
      },
      {
        heading: words.t('reporting.evidence.review'),
        blocks: [
          text(
            words.t('reporting.evidence.rhythm', {
              cadence: habits.cadence(words, checkIns.cadence),
              months: goalReviews.everyMonths,
            }),
          ),
          ...list([
            words.t('reporting.evidence.met', { share: shareText(words, cohort, 'met') }),
            words.t('reporting.evidence.goals', { share: shareText(words, cohort, 'goals') }),
            words.t('reporting.evidence.content', { share: contentText(words, cohort) }),
            words.t('reporting.evidence.stayed', { share: shareText(words, cohort, 'stayed') }),
          ]),
          ...(survey.length > 0 ? [text(words.t('reporting.evidence.survey')), ...list(survey)] : []),
          { kind: 'chart', chart },
          { kind: 'chart', chart: cohortsView(words, picture) },
          figureTable(words, picture),
        ],
      },
      {
        heading: words.t('reporting.evidence.ethics'),
        blocks: [
          text(words.t('reporting.evidence.private')),
          text(words.t('reporting.evidence.early', { count: cohort.ended - cohort.completed })),
          ...list(agreement.clauses.map(({ label, text: said }) => titled(words.label(label), words.label(said)))),
          ...(about.isNot.length > 0 ? [text(words.t('reporting.evidence.isNot'))] : []),
          ...list(
            about.isNot.map(({ label, turnTo }) =>
              turnTo === null ? words.label(label) : titled(words.label(label), words.label(turnTo.label)),
            ),
          ),
        ],
      },
      {
        heading: words.t('reporting.evidence.support'),
        blocks: [
          ...list([
            words.t('reporting.evidence.clock', { days: requests.answerDays }),
            words.t('reporting.evidence.silence', { days: prompts.silenceAfterDays }),
            words.t('reporting.evidence.coordinators', { count: coordinators }),
            words.t('reporting.evidence.diary', { count: entries }),
          ]),
        ],
      },
    ],
    footer: words.t('reporting.footer'),
  };
}
