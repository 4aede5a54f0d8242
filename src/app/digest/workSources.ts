import { shortageOf } from '../../core/digest/shortages.ts';
import type { WorkItem, WorkKind } from '../../core/digest/work.ts';
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

type Source = (job: Job, programme: Programme, page: Page) => Promise<Paged<WorkItem>>;

const quietPairs =
  (kind: keyof typeof missed): Source =>
  async (job, { id }, page) => {
    const { total, rows } = await job.tx.figures.pairsWithoutMeeting(id, missed[kind], job.now, page);
    return { total, rows: rows.map((row) => ({ kind, ...row })) };
  };

/** Where the worklist comes from, kind by kind: a page of it, and how many there are. */
export const workSources: Readonly<Record<WorkKind, Source>> = {
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
  'not-met': quietPairs('not-met'),
  'at-risk': quietPairs('at-risk'),
  silent: quietPairs('silent'),
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
