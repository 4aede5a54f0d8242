import { createHash } from 'node:crypto';
import type { SqlQuery } from '@prisma/driver-adapter-utils';

/** More than the bot has; what comes on top of it (lists of every length, say) is not kept in every session. */
const most = 500;
/** What it answers changes with a migration, which another replica may apply: a prepared one would fail from then on. */
const allColumns = /^\s*SELECT \*/;
const names = new Map<string, string>();

/** Names statements, so that each session of the database parses and plans one once; unnamed, it does so each time. */
export function prepared({ sql, args }: Pick<SqlQuery, 'sql' | 'args'>): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (args.length === 0 || names.size >= most || allColumns.test(sql)) return '';
  const name = `r${createHash('sha256').update(sql).digest('base64url').slice(0, 20)}`;
  names.set(sql, name);
  return name;
}
