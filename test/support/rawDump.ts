import { z } from 'zod';
import type { Database } from '../../src/storage/database.ts';

const tablesSchema = z.array(z.object({ name: z.string() }));
const rowsSchema = z.array(z.object({ row: z.string() }));

/** Every row of an installation, as somebody with the files alone reads it, bytes in hexadecimal; by table. */
export async function rawDump({ prisma }: Database, installationId: string): Promise<ReadonlyMap<string, string>> {
  const tables = tablesSchema.parse(
    await prisma.$queryRaw`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  );
  const dump = new Map<string, string>();
  for (const { name } of tables) {
    const rows = rowsSchema.parse(
      await prisma.$queryRawUnsafe(
        `SELECT row_to_json(t)::text AS row FROM "${name}" t WHERE installation_id = $1`,
        installationId,
      ),
    );
    dump.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return dump;
}

/** The tables in which any of these strings stands, in the clear or as bytes. */
export function tablesWith(dump: ReadonlyMap<string, string>, canaries: readonly string[]): string[] {
  const forms = canaries.flatMap((canary) => [canary, Buffer.from(canary).toString('hex')]);
  return [...dump].filter(([, rows]) => forms.some((form) => rows.includes(form))).map(([name]) => name);
}
