import { z } from 'zod';
import type { Renamed } from '../../ports/personalData.ts';
import type { Db } from '../db.ts';
import { Prisma } from '../generated/client.ts';
import { register } from '../register.ts';
import type { Scope } from '../repositories/scope.ts';

interface Table {
  readonly name: string;
  /** The columns of its primary key, without the installation. */
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

const tablesSchema = z.array(
  z.object({
    name: z.string(),
    key: z.array(z.string()),
    columns: z.array(z.object({ name: z.string(), type: z.string() })),
  }),
);
const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/**
 * Puts one person in another's place in every table, in this transaction: columns that name a person (the register says
 * which), lists and JSON that hold ids, and keys that begin with what they are about. Sealed rows that are named after a
 * person are sealed anew under their new name. What the two had with one another is removed, as is what both have of what
 * one person has once. `parts` are participations that have become one.
 */
export async function absorbPerson(
  { db, installationId, sealer }: Scope,
  person: Renamed,
  parts: readonly Renamed[],
): Promise<void> {
  const { from, to } = person;
  const here = Prisma.sql`installation_id = ${installationId}`;
  // Whoever is adding to either at this moment is waited for, and nobody adds to the one that goes.
  await db.$queryRaw`SELECT 1 FROM people WHERE ${here} AND id IN (${from}, ${to}) ORDER BY id FOR UPDATE`;
  const tables = (await readTables(db)).filter(({ name }) => name in register);
  await removeMutual();
  for (const { from: part } of parts) {
    await db.$executeRaw`DELETE FROM participations WHERE ${here} AND id = ${part}`;
  }
  // A form that was begun, and a code that was asked for, are not carried over.
  await db.$executeRaw`DELETE FROM talks WHERE ${here} AND person_id = ${from}`;
  await db.$executeRaw`DELETE FROM account_links WHERE ${here} AND person_id IN (${from}, ${to})`;
  for (const table of tables) {
    for (const column of peopleIn(table)) await renameColumn(table, column);
    for (const renamed of [person, ...parts]) await renameInside(table, renamed);
  }
  for (const renamed of [person, ...parts]) {
    await renameKeys('messages', Prisma.sql`true`, renamed);
    // By the key of what is being sent it is looked up: that one keeps it.
    await renameKeys('outbox', Prisma.sql`state NOT IN ('sending', 'uncertain')`, renamed);
    await renameSubjects(renamed);
  }
  await db.$executeRaw`DELETE FROM people WHERE ${here} AND id = ${from}`;

  /** Somebody cannot be their own mentor: what there was between the two goes, with all that hangs on it. */
  async function removeMutual(): Promise<void> {
    for (const { name, columns } of tables) {
      const names = columns.map((column) => column.name);
      if (!names.includes('mentee_id') || !names.includes('mentor_id')) continue;
      await db.$executeRaw`DELETE FROM ${raw(name)} WHERE ${here}
        AND (mentee_id, mentor_id) IN ((${from}, ${to}), (${to}, ${from}))`;
    }
  }

  async function renameColumn(table: Table, column: string): Promise<void> {
    const name = raw(table.name);
    if (table.key.includes(column)) {
      const others = table.key
        .filter((one) => one !== column)
        .map((one) => Prisma.sql`AND b.${raw(one)} = a.${raw(one)}`);
      await db.$executeRaw`DELETE FROM ${name} a USING ${name} b
        WHERE a.installation_id = ${installationId} AND b.installation_id = ${installationId}
          AND a.${raw(column)} = ${from} AND b.${raw(column)} = ${to} ${all(others)}`;
      if (table.columns.some((one) => one.name === 'data_key')) return sealAnew(table, column);
    }
    await db.$executeRaw`UPDATE ${name} SET ${raw(column)} = ${to} WHERE ${here} AND ${raw(column)} = ${from}`;
  }

  /** The name of a row is part of what its seal covers. */
  async function sealAnew({ name, key }: Table, column: string): Promise<void> {
    const rows = rowsSchema.parse(
      await db.$queryRaw`SELECT * FROM ${raw(name)} WHERE ${here} AND ${raw(column)} = ${from} FOR UPDATE`,
    );
    for (const row of rows) {
      if (!(row.data_key instanceof Uint8Array)) continue;
      const named = (id: string) => ({ table: name, row: key.map((one) => (one === column ? id : String(row[one]))) });
      const opened = sealer.open(named(from), row.data_key);
      const sealed = sealer.seal(named(to));
      const fresh = Object.entries(row).flatMap(([one, value]) => {
        if (one === 'data_key') return [Prisma.sql`data_key = ${bytes(sealed.dataKey)}`];
        if (!(value instanceof Uint8Array)) return [];
        return [Prisma.sql`${raw(one)} = ${bytes(sealed.column(one, opened.column(one, value)))}`];
      });
      const same = key.map((one) => Prisma.sql`AND ${raw(one)} = ${one === column ? from : String(row[one])}`);
      await db.$executeRaw`UPDATE ${raw(name)} SET ${raw(column)} = ${to}, ${Prisma.join(fresh)}
        WHERE ${here} ${all(same)}`;
    }
  }

  async function renameInside({ name, columns }: Table, renamed: Renamed): Promise<void> {
    const [quoted, instead] = [JSON.stringify(renamed.from), JSON.stringify(renamed.to)];
    for (const { name: column, type } of columns) {
      const at = raw(column);
      if (type === 'jsonb') {
        await db.$executeRaw`UPDATE ${raw(name)} SET ${at} = replace(${at}::text, ${quoted}, ${instead})::jsonb
          WHERE ${here} AND position(${quoted} IN ${at}::text) > 0`;
      }
      if (type === '_text') {
        await db.$executeRaw`UPDATE ${raw(name)} SET ${at} = array_replace(${at}, ${renamed.from}, ${renamed.to})
          WHERE ${here} AND ${renamed.from} = ANY(${at})`;
      }
    }
  }

  async function renameKeys(table: 'messages' | 'outbox', unless: Prisma.Sql, renamed: Renamed): Promise<void> {
    const next = Prisma.sql`array_to_string(array_replace(string_to_array(key, '/'), ${renamed.from}, ${renamed.to}), '/')`;
    const meant = Prisma.sql`installation_id = ${installationId} AND ${renamed.from} = ANY(string_to_array(key, '/')) AND ${unless}`;
    await db.$executeRaw`DELETE FROM ${raw(table)} WHERE ${meant}
      AND ${next} IN (SELECT k.key FROM ${raw(table)} k WHERE k.installation_id = ${installationId})`;
    await db.$executeRaw`UPDATE ${raw(table)} SET key = ${next} WHERE ${meant}`;
  }

  async function renameSubjects(renamed: Renamed): Promise<void> {
    await db.$executeRaw`DELETE FROM due_dates a USING due_dates b
      WHERE a.installation_id = ${installationId} AND b.installation_id = ${installationId}
        AND a.subject = ${renamed.from} AND b.subject = ${renamed.to}
        AND (b.rule, b.period, b.slot) = (a.rule, a.period, a.slot)`;
    await db.$executeRaw`UPDATE due_dates SET subject = ${renamed.to} WHERE ${here} AND subject = ${renamed.from}`;
  }
}

const raw = (name: string) => Prisma.raw(`"${name}"`);
const all = (conditions: readonly Prisma.Sql[]) =>
  conditions.length === 0 ? Prisma.empty : Prisma.join([...conditions], ' ');
const bytes = (value: Uint8Array) => Prisma.sql`decode(${Buffer.from(value).toString('base64')}, 'base64')`;

/** As the register has them, so that a new one is not forgotten. */
function peopleIn({ name }: Table): string[] {
  const columns = Object.entries(register[name] ?? {});
  return columns.flatMap(([column, { namesPerson }]) => (namesPerson === true ? [column] : []));
}

/** Read from the database itself. */
async function readTables(db: Db): Promise<readonly Table[]> {
  return tablesSchema.parse(
    await db.$queryRaw`
      SELECT c.relname::text AS name, ARRAY(
        SELECT a.attname::text FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, position)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number
        WHERE a.attname <> 'installation_id' ORDER BY k.position
      ) AS key, (
        SELECT jsonb_agg(jsonb_build_object('name', a.attname, 'type', t.typname)) FROM pg_attribute a
        JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      ) AS columns
      FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.relnamespace = 'public'::regnamespace ORDER BY c.relname`,
  );
}
