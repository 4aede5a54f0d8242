import { Prisma } from '../generated/client.ts';
import type { About } from './personalTables.ts';

/** The condition on a table's rows for being about this person, within the installation. */
export function aboutSql(about: Exclude<About, { kind: 'nobody' }>, installationId: string, me: string): Prisma.Sql {
  const here = Prisma.sql`installation_id = ${installationId}`;
  return Prisma.sql`${here} AND (${condition(about, here, me)})`;
}

function condition(about: Exclude<About, { kind: 'nobody' }>, here: Prisma.Sql, me: string): Prisma.Sql {
  switch (about.kind) {
    case 'own':
      return Prisma.join(
        [
          ...about.columns.map((column) => Prisma.sql`${named(column)} = ${me}`),
          ...(about.json === undefined ? [] : [valuesIn(about.json, Prisma.sql`SELECT ${me}`)]),
        ],
        ' OR ',
      );
    case 'pair':
      return Prisma.sql`${named(about.column)} IN (${pairsOf(here, me)})`;
    case 'account':
      return Prisma.sql`(platform, tenant, user_id) IN (
        SELECT platform, tenant, user_id FROM accounts WHERE ${here} AND person_id = ${me})`;
    case 'ids':
      return valuesIn(about.column, subjectsOf(here, me));
    case 'meeting-notes':
      return Prisma.sql`author_id = ${me} OR author_id = '' AND meeting_id IN (
        SELECT id FROM meetings WHERE ${here} AND pair_id IN (${pairsOf(here, me)}))`;
    case 'messages':
      // Keys begin with what they are about (`pair/…`, `request/…`, `person/…`), or name the reader further on.
      return Prisma.sql`(string_to_array(key, '/') || about) && ARRAY(${subjectsOf(here, me)}) OR conversation_id IN (
        SELECT d.conversation_id FROM direct_talks d JOIN accounts a USING (installation_id, platform, tenant, user_id)
        WHERE d.${here} AND a.person_id = ${me})`;
  }
}

const valuesIn = (column: string, ids: Prisma.Sql) =>
  Prisma.sql`EXISTS (SELECT 1 FROM jsonb_each_text(${named(column)}) AS pairs WHERE pairs.value IN (${ids}))`;

const named = (column: string) => Prisma.raw(`"${column}"`);

const pairsOf = (here: Prisma.Sql, me: string) =>
  Prisma.sql`SELECT id FROM pairs WHERE ${here} AND (mentee_id = ${me} OR mentor_id = ${me})`;

const subjectsOf = (here: Prisma.Sql, me: string) => Prisma.sql`
  SELECT ${me} UNION ${pairsOf(here, me)}
  UNION SELECT id FROM requests WHERE ${here} AND (mentee_id = ${me} OR mentor_id = ${me})`;
