import { shortageOf } from '../../core/digest/shortages.ts';
import type { WorkItem, WorkKind, WorkSection } from '../../core/digest/work.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Page, Paged } from '../../ports/audit.ts';
import type { Criterion } from '../../ports/figures.ts';
import { concerned } from '../concerned.ts';
import type { Job } from '../coordinating/reach.ts';
import { withoutMatch } from './withoutMatch.ts';

const day = 24 * 60 * 60 * 1000;
const soon = 28 * day;
/** A wording may be thought about for a week. */
const patience = 7 * day;
/** Deliveries of the last two weeks: who has read one digest finds it in the next, and not for ever. */
const recently = 14 * day;

/** Check-ins in a row without a meeting. */
const missed = {
  'not-met': { from: 1, to: 1 },
  'at-risk': { from: 2, to: 3 },
  silent: { from: 4, to: 2_000_000_000 },
} as const;
type QuietKind = keyof typeof missed;
const isQuiet = (kind: WorkKind): kind is QuietKind => kind in missed;

type Source = (job: Job, programme: Programme, page: Page) => Promise<Paged<WorkItem>>;

/** A page of each of these kinds, in their order. */
export async function loadSections(
  job: Job,
  programme: Programme,
  kinds: readonly WorkKind[],
  page: Page,
): Promise<WorkSection[]> {
  const quiet = await quietPairs(job, programme, kinds.filter(isQuiet), page);
  const sections: WorkSection[] = [];
  for (const kind of kinds) {
    const { total, rows } = isQuiet(kind)
      ? (quiet.get(kind) ?? { total: 0, rows: [] })
      : await workSources[kind](job, programme, page);
    sections.push({ kind, total, items: rows });
  }
  return sections;
}

/** All kinds of them in one reading: each would count the same check-ins. */
async function quietPairs(job: Job, { id }: Programme, kinds: readonly QuietKind[], page: Page) {
  const found = new Map<QuietKind, Paged<WorkItem>>();
  if (kinds.length === 0) return found;
  const bands = kinds.map((kind) => missed[kind]);
  for (const [at, { total, rows }] of (await job.tx.figures.pairsWithoutMeeting(id, bands, job.now, page)).entries()) {
    const kind = kinds[at];
    if (kind) found.set(kind, { total, rows: rows.map((row) => ({ kind, ...row })) });
  }
  return found;
}

/** Where the rest of the worklist comes from, kind by kind: a page of it, and how many there are. */
const workSources: Readonly<Record<Exclude<WorkKind, QuietKind>, Source>> = {
  request: async ({ tx, now }, { id }, page) => {
    const { total, rows } = await tx.figures.requestsWaiting(id, page);
    const days = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / day);
    return {
      total,
      rows: rows.map(({ createdAt, lapsesAt, ...row }) => ({
        kind: 'request',
        ...row,
        days: days(createdAt, now),
        left: Math.max(0, days(now, lapsesAt)),
      })),
    };
  },
  'no-match': withoutMatch,
  claim: async ({ tx }, { id, eligibility }, page) => {
    if (!eligibility.confirmFormer) return { total: 0, rows: [] };
    const { total, rows } = await tx.figures.claimsWaiting(id, page);
    return { total, rows: rows.map(({ personId }) => ({ kind: 'claim', personId })) };
  },
  unsigned: async ({ tx, now }, { id }, page) => {
    const { total, rows } = await tx.figures.agreementsUnsigned(id, new Date(now.getTime() - patience), page);
    return { total, rows: rows.map((row) => ({ kind: 'unsigned', ...row })) };
  },
  ending: async ({ tx, now }, { id }, page) => {
    const span = { from: new Date(0), until: new Date(now.getTime() + soon) };
    const { total, rows } = await tx.figures.pairsEnding(id, span, page);
    return { total, rows: rows.map((row) => ({ kind: 'ending', ...row })) };
  },
  shortage: async (job, programme, { limit, offset }) => {
    const found: WorkItem[] = [];
    for (const criterion of criteriaOf(programme)) {
      const short = await job.tx.figures.demand(programme.id, criterion);
      found.push(...short.map((one) => ({ kind: 'shortage', ...shortageOf(criterion, one) }) as const));
    }
    return { total: found.length, rows: found.slice(offset, offset + limit) };
  },
  delivery: async (job, { id }, page) => {
    const { total, rows } = await job.tx.figures.deliveriesInDoubt(id, new Date(job.now.getTime() - recently), page);
    const items: WorkItem[] = [];
    for (const { key, ids, uncertain, at } of rows) {
      items.push({ kind: 'delivery', key, personIds: await concerned(job, ids), uncertain, at });
    }
    return { total, rows: items };
  },
};

/** What the programme's rules make a mentor scarce by. */
export function criteriaOf({ matching, specialisations }: Programme): Criterion[] {
  const { rules } = matching;
  return [
    ...(specialisations.length > 0 ? (['specialisation'] as const) : []),
    ...(rules.commonLanguage ? (['language'] as const) : []),
    ...(rules.dutyStation === 'same' ? (['duty-station'] as const) : []),
  ];
}
