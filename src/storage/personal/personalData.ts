import { z } from 'zod';
import type { PersonalDataRepository, PersonalRows } from '../../ports/personalData.ts';
import { Prisma } from '../generated/client.ts';
import { register } from '../register.ts';
import type { Scope } from '../repositories/scope.ts';
import { sealedTables } from '../sealedTables.ts';
import { aboutSql } from './aboutSql.ts';
import { absorbPerson } from './absorbPerson.ts';
import { idlePeople } from './idlePeople.ts';
import { type Erasure, type PersonalTable, personalTables } from './personalTables.ts';

const rowsSchema = z.array(z.record(z.string(), z.unknown()));
const keysSchema = z.array(z.object({ key: z.string() }));

export function createPersonalData(scope: Scope): PersonalDataRepository {
  const { db, installationId } = scope;
  const rowsOf = (table: string, { about }: PersonalTable, me: string) =>
    about.kind === 'nobody' ? null : { name: Prisma.raw(`"${table}"`), mine: aboutSql(about, installationId, me) };
  return {
    gather: async (personId) => {
      const keys = new Map((await sealedTables(db)).map(({ name, key }) => [name, key]));
      const gathered: PersonalRows[] = [];
      for (const [table, how] of Object.entries(personalTables)) {
        const found = rowsOf(table, how, personId);
        if (!found) continue;
        const rows = rowsSchema.parse(await db.$queryRaw`SELECT * FROM ${found.name} WHERE ${found.mine}`);
        if (rows.length === 0) continue;
        const opened = rows.map((row) => open(scope, table, keys.get(table) ?? [], how, row, personId));
        gathered.push({ table, purposes: purposesOf(table), rows: opened });
      }
      return gathered.reverse();
    },
    messagesAbout: async (personId) => {
      const mine = aboutSql({ kind: 'messages' }, installationId, personId);
      return keysSchema.parse(await db.$queryRaw`SELECT key FROM messages WHERE ${mine}`).map(({ key }) => key);
    },
    erase: async (personId) => {
      for (const [table, how] of Object.entries(personalTables)) {
        const found = rowsOf(table, how, personId);
        if (!found) continue;
        for (const statement of statements(table, how.erasure, found.mine, personId)) await db.$executeRaw(statement);
      }
    },
    idle: (since, limit) => idlePeople(scope, since, limit),
    absorb: (person, parts) => absorbPerson(scope, person, parts),
    forgetMessage: async (key) => {
      await db.postedMessage.deleteMany({ where: { installationId, key } });
    },
    forgetEffect: async (key) => {
      await db.outboxEffect.updateMany({ where: { installationId, key }, data: { ids: {} } });
    },
  };
}

const internal = new Set(['installation_id', 'data_key']);

function purposesOf(table: string): Record<string, string> {
  const columns = Object.entries(register[table] ?? {}).filter(([column]) => !internal.has(column));
  return Object.fromEntries(columns.map(([column, { purpose }]) => [column, purpose]));
}

function open(
  { sealer }: Scope,
  table: string,
  key: readonly string[],
  { private: hidden = {}, withheld = [] }: PersonalTable,
  row: Record<string, unknown>,
  me: string,
): Record<string, unknown> {
  const place = { table, row: key.map((column) => String(row[column])) };
  const opener = row.data_key instanceof Uint8Array ? sealer.open(place, row.data_key) : null;
  const told: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(row)) {
    const author = hidden[column];
    if (internal.has(column) || withheld.includes(column) || (author !== undefined && row[author] !== me)) continue;
    told[column] =
      value instanceof Uint8Array && opener
        ? opener.column(column, value)
        : typeof value === 'bigint'
          ? Number(value)
          : value;
  }
  return told;
}

function statements(table: string, erasure: Erasure, mine: Prisma.Sql, me: string): readonly Prisma.Sql[] {
  const name = Prisma.raw(`"${table}"`);
  const named = (column: string) => Prisma.raw(`"${column}"`);
  switch (erasure.kind) {
    case 'remove':
      return [Prisma.sql`DELETE FROM ${name} WHERE ${mine} AND NOT (${Prisma.raw(erasure.unless ?? 'false')})`];
    case 'remove-own':
      return [Prisma.sql`DELETE FROM ${name} WHERE ${mine} AND ${named(erasure.column)} = ${me}`];
    case 'words':
      return Object.entries(erasure.by).map(
        ([column, author]) =>
          Prisma.sql`UPDATE ${name} SET ${named(column)} = NULL WHERE ${mine} AND ${named(author)} = ${me}`,
      );
    case 'blank': {
      const about = Object.entries(register[table] ?? {})
        .filter(
          ([column, { class: kind }]) => column in erasure.instead || kind === 'personal' || kind === 'confidential',
        )
        .map(([column]) => `"${column}" = ${erasure.instead[column] ?? 'NULL'}`);
      return [Prisma.sql`UPDATE ${name} SET ${Prisma.raw(about.join(', '))} WHERE ${mine}`];
    }
    case 'keep':
    case 'later':
      return [];
  }
}
