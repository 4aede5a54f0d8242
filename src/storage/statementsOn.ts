import { type ClientBase, types } from 'pg';
import type { Statements } from './db.ts';
import { Prisma } from './generated/client.ts';
import { prepared } from './prepared.ts';

/** Columns without a zone are in UTC, as Prisma writes them; the driver would take them for this machine's. */
const utc = (text: string) => new Date(`${text.replace(' ', 'T')}Z`);
const utcs = (text: string) => [...text.matchAll(/[^{}",]+/g)].map(([one]) => utc(one));
/** `timestamp[]`, which the driver has no name for. */
const timestamps = 1115;
const read = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (format !== 'binary' && oid === types.builtins.TIMESTAMP) return utc;
    if (format !== 'binary' && oid === timestamps) return utcs;
    if (format !== 'binary' && oid === types.builtins.INT8) return BigInt;
    return types.getTypeParser(oid, format);
  },
};
const written = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(written);
  return value instanceof Date ? value.toISOString().slice(0, -1) : value;
};

export function statementsOn(connection: () => ClientBase): Statements {
  const ask = (statement: TemplateStringsArray | Prisma.Sql, values: readonly unknown[]) => {
    const sql = 'text' in statement ? statement : Prisma.sql(statement, ...values);
    const { text } = sql;
    const args = sql.values.map(written);
    return connection().query({ name: prepared({ sql: text, args }), text, values: args, types: read });
  };
  return {
    $queryRaw: async (statement, ...values) => (await ask(statement, values)).rows,
    $executeRaw: async (statement, ...values) => (await ask(statement, values)).rowCount ?? 0,
  };
}
