import type { Digest } from '../../conversation/views/digest/digestView.ts';
import { type Picture, picturesSpans } from '../../core/digest/compare.ts';
import { peopleIn } from '../../core/digest/peopleIn.ts';
import type { ProgrammeFigures } from '../../core/digest/programmeFigures.ts';
import { smallCounts } from '../../core/digest/smallCounts.ts';
import { type WorkSection, workKinds } from '../../core/digest/work.ts';
import type { Programme } from '../../core/programme/programme.ts';
import { satisfaction } from '../../core/reviews/satisfaction.ts';
import type { Span } from '../../core/schedule/span.ts';
import { closingChoices } from '../coordinating/deeds.ts';
import type { Job } from '../coordinating/reach.ts';
import { todayIn } from './todayIn.ts';
import { loadSections } from './workSources.ts';

/** Of each kind, as many are named; the rest is counted, and can be seen. */
const named = 3;

/** What a programme's coordinators are told of a week, from figures and a few rows of each kind. */
export async function loadDigest(job: Job, programme: Programme, week: Span): Promise<Digest> {
  const { figures } = job.tx;
  const all = await loadSections(job, programme, workKinds, { limit: named, offset: 0 });
  const sections = all.filter(({ total }) => total > 0);
  return {
    programme,
    sections,
    picture: await loadPicture(job, programme, week),
    room: await figures.room(programme.id, todayIn(job, programme)),
    populations: smallCounts(await figures.joinedByPopulation(programme.id, week)),
    nameOf: await namesIn(job, sections),
    chart: null,
  };
}

export async function loadPicture(job: Job, programme: Programme, week: Span): Promise<Picture> {
  const { tx } = job;
  const spans = picturesSpans(programme, week);
  const whole = { from: spans.lastCohort.from, until: week.until };
  const { survey, answered } = await closingChoices(job, programme, whole);
  const within = async (span: Span): Promise<ProgrammeFigures> => ({
    ...(await tx.figures.programme(programme.id, span)),
    satisfaction: satisfaction(survey, answered, span),
  });
  return {
    week: await within(spans.week),
    lastWeek: await within(spans.lastWeek),
    cohort: await within(spans.cohort),
    lastCohort: await within(spans.lastCohort),
  };
}

/** The names of those whom a worklist speaks of. */
export async function namesIn({ tx }: Job, sections: readonly WorkSection[]): Promise<(personId: string) => string> {
  const ids = new Set(sections.flatMap(({ items }) => items.flatMap(peopleIn)));
  const names = new Map((await tx.people.byIds([...ids])).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '–';
}
