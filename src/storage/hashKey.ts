import { randomBytes } from 'node:crypto';
import type { Scope } from './repositories/scope.ts';

/**
 * The installation's own key for hashes that must stay comparable when DATA_KEY changes. Made when it is first needed,
 * and sealed under the key of the row it shares with the canary.
 */
export async function hashKeyOf({ db, installationId, sealer }: Scope): Promise<Buffer> {
  const where = { id: installationId };
  const row = { table: 'installations', row: [] };
  const find = async () => {
    const { dataKey, hashKey } = await db.installation.findUniqueOrThrow({ where });
    const opened = sealer.open(row, dataKey);
    return { opened, key: hashKey && Buffer.from(opened.column('hash_key', hashKey), 'base64') };
  };
  const { key: known } = await find();
  if (known) return known;
  // Only whoever makes it waits for others who would.
  await db.$queryRaw`SELECT 1 FROM installations WHERE installation_id = ${installationId} FOR UPDATE`;
  const { key: meanwhile, opened } = await find();
  if (meanwhile) return meanwhile;
  const made = randomBytes(32).toString('base64');
  const sealed = opened.seal('hash_key', made);
  await db.installation.update({ where, data: { hashKey: sealed } });
  return Buffer.from(made, 'base64');
}
