import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { withRegister } from '../../scripts/registerText.ts';
import { dataNames } from '../../src/conversation/text/fr/dataNames.ts';
import { dataPurposes } from '../../src/conversation/text/fr/dataPurposes.ts';
import { tableTitles } from '../../src/conversation/views/privacy/tableTitles.ts';
import { personalTables } from '../../src/storage/personal/personalTables.ts';
import { retentions } from '../../src/storage/register/retention.ts';
import { register } from '../../src/storage/register.ts';
import { retentionRules } from '../../src/storage/retention/retentionRules.ts';
import { openTestDatabase } from '../support/testStore.ts';

const rowsSchema = z.array(z.object({ table: z.string(), column: z.string(), type: z.string() }));
const securitySchema = z.array(z.object({ table: z.string(), forced: z.boolean(), policies: z.int() }));

it('names every column of the database and no other, and all that is confidential is sealed', async () => {
  const database = await openTestDatabase();
  const rows = rowsSchema.parse(
    await database.prisma.$queryRaw`
      SELECT table_name::text AS "table", column_name::text AS "column", data_type::text AS type
      FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  );
  await database.close();
  const registered = Object.entries(register).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(rows.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(registered.sort());
  for (const { table, column, type } of rows) {
    const kind = register[table]?.[column]?.class;
    const sealed = kind === 'confidential' || kind === 'secret' || kind === 'key';
    expect({ table, column, bytes: type === 'bytea' }).toEqual({ table, column, bytes: sealed });
    if (sealed) expect(register[table]).toHaveProperty('data_key');
  }
});

it('knows no table without the installation in its key and row-level security forced', async () => {
  const database = await openTestDatabase();
  const rows = securitySchema.parse(
    await database.prisma.$queryRaw`
      SELECT c.relname::text AS "table", c.relrowsecurity AND c.relforcerowsecurity AS forced,
        (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
      FROM pg_class c
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`,
  );
  const indexes = z.array(z.object({ name: z.string(), first: z.string() })).parse(
    await database.prisma.$queryRaw`
      SELECT i.indexrelid::regclass::text AS name, a.attname::text AS first
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      JOIN pg_class c ON c.oid = i.indrelid
      WHERE c.relnamespace = 'public'::regnamespace AND c.relname <> '_prisma_migrations'`,
  );
  await database.close();
  expect(rows.map(({ table }) => table).sort()).toEqual(Object.keys(register).sort());
  expect(rows.filter(({ forced, policies }) => !forced || policies === 0)).toEqual([]);
  expect(indexes.filter(({ first }) => first !== 'installation_id')).toEqual([]);
});

it('says of every table which rows are about a person and what an erasure does with them, and has a title for each', () => {
  expect(Object.keys(personalTables).sort()).toEqual(Object.keys(register).sort());
  const about = Object.entries(personalTables).filter(([, { about: rows }]) => rows.kind !== 'nobody');
  expect(Object.keys(tableTitles).sort()).toEqual(about.map(([table]) => table).sort());
});

it('X5: what is kept about people is told to them in every language, each column and what it is for', () => {
  const shown = Object.entries(personalTables).flatMap(([table, { about, withheld = [] }]) =>
    about.kind === 'nobody'
      ? []
      : Object.entries(register[table] ?? {}).filter(
          ([column]) => !['installation_id', 'data_key', ...withheld].includes(column),
        ),
  );
  const distinct = (all: readonly string[]) => [...new Set(all)].sort();
  expect(Object.keys(dataNames).sort()).toEqual(distinct(shown.map(([column]) => column)));
  expect(Object.keys(dataPurposes).sort()).toEqual(distinct(shown.map(([, { purpose }]) => purpose)));
  for (const words of Object.values({ ...dataNames, ...dataPurposes })) expect(words.trim()).not.toBe('');
});

it('has a retention rule for every table, and something that carries out the duration of every column', () => {
  expect(Object.keys(retentionRules).sort()).toEqual(Object.keys(register).sort());
  const left = Object.entries(register).flatMap(([table, columns]) => {
    const { steps = [], with: parent, person } = retentionRules[table] ?? {};
    return Object.entries(columns).flatMap(([column, { retention }]) => {
      const removed = steps.some((step) => step.class === retention && !step.blank);
      const emptied = steps.some((step) => step.class === retention && step.blank?.includes(column));
      const gone =
        parent !== undefined && Object.values(register[parent] ?? {}).some((one) => one.retention === retention);
      const never = retentions[retention].keep === null;
      const erased = person && retention === 'person';
      return removed || emptied || gone || never || erased ? [] : [`${table}.${column}: ${retention}`];
    });
  });
  expect(left).toEqual([]);
});

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');

it('stands in docs/privacy.md as it is: otherwise run `npx tsx scripts/privacy.ts`', () => {
  expect(read('docs/privacy.md')).toBe(withRegister(read('docs/privacy.md')));
});

it('docs/privacy.md has the principles of the United Nations on personal data as its headings', () => {
  const headings = [...read('docs/privacy.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    ...['Fair and legitimate processing', 'Purpose specification', 'Proportionality and necessity', 'Retention'],
    ...['Accuracy', 'Confidentiality', 'Security', 'Transparency', 'Transfers', 'Accountability', 'The register'],
  ]);
});

it('every line of the threat table in SECURITY.md names tests that are there', () => {
  const [, table = ''] = read('SECURITY.md').split('| threat | what stands against it | test |');
  const rows = (table.split('\n\n')[0] ?? '')
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.includes('| --- |'));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => !/`(test|soak)\/[^`]+`[^|]*\|$/.test(row))).toEqual([]);
  const named = [...read('SECURITY.md').matchAll(/`((?:test|soak)\/[\w./-]+)`/g)].map(([, file]) => file ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  // What stands in quotation marks after a file is the name of a test in it, or how it begins.
  const tests = [...read('SECURITY.md').matchAll(/`(test\/[\w./-]+)` “([^”]+)”/g)];
  expect(tests.length).toBeGreaterThan(25);
  const plain = (text: string) => text.replaceAll("\\'", "'");
  const missing = tests.filter(([, file = '', name = '']) => !plain(read(file)).includes(name));
  expect(missing.map(([, file, name]) => `${file}: ${name}`)).toEqual([]);
});
