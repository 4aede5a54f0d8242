import { Prisma } from './generated/client.ts';

/** A common table `kinds`: what kinds of effects wait, found one after the other in their index. */
export function waitingKinds(installationId: string): Prisma.Sql {
  const waiting = Prisma.sql`SELECT kind FROM outbox WHERE installation_id = ${installationId} AND state = 'waiting'`;
  return Prisma.sql`kinds AS (
      (${waiting} AND kind >= '' ORDER BY kind LIMIT 1)
      UNION ALL
      SELECT (${waiting} AND outbox.kind > kinds.kind ORDER BY outbox.kind LIMIT 1) FROM kinds WHERE kinds.kind IS NOT NULL
    )`;
}

/** Leaves out what is held by one of these limits. */
export function notHeld(full: readonly string[]): Prisma.Sql {
  return full.length === 0 ? Prisma.empty : Prisma.sql`AND (held IS NULL OR held NOT IN (${Prisma.join([...full])}))`;
}
