import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { KeptFor } from '../../core/programme/retention.ts';
import { Prisma } from '../generated/client.ts';
import { type Retention, type RetentionClass, retentions } from '../register/retention.ts';

/** A programme as far as retention is concerned. */
export interface Keeping {
  readonly id: string;
  readonly retention: KeptFor;
}

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The instant before which a class of data is past. `column` names a row's programme, which may keep it for longer or
 * shorter; without one, the longest of all programmes counts, and one that is not there any more has the usual durations.
 */
export function cutoff(name: Retention, now: Date, programmes: readonly Keeping[], column: string | null): Prisma.Sql {
  const { keep, setting }: RetentionClass = retentions[name];
  if (keep === null) throw new Error(`What is kept as ${name} is never past.`);
  const at = (instant: Date) => Prisma.sql`${instant.toISOString().slice(0, -1)}::timestamp`;
  if (!('months' in keep)) return at(new Date(now.getTime() - keep.days * dayMs));
  const before = (months: number) => at(monthsAfter(now, -months, 'UTC'));
  if (setting === null || programmes.length === 0) return before(keep.months);
  if (column === null) return before(longest(setting, programmes) ?? keep.months);
  const cases = programmes.map(({ id, retention }) => Prisma.sql`WHEN ${id} THEN ${before(retention[setting])}`);
  return Prisma.sql`CASE ${Prisma.raw(column)} ${Prisma.join(cases, ' ')} ELSE ${before(keep.months)} END`;
}

/** The longest of what the programmes have set; `null` without any. */
export function longest(setting: keyof KeptFor, programmes: readonly Keeping[]): number | null {
  return programmes.length === 0 ? null : Math.max(...programmes.map(({ retention }) => retention[setting]));
}
