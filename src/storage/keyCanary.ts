import type { Sealer } from './sealing/sealer.ts';
import { StorageError } from './storageError.ts';
import type { Transactions } from './transactions.ts';

const word = 'this installation';

/**
 * A word sealed when the installation began: a key that cannot open it is the wrong one, and is noticed before anything
 * is written with it. Throws `StorageError` (`wrong-data-key`).
 */
export async function checkKey(transactions: Transactions, sealer: Sealer, now: Date): Promise<void> {
  const id = transactions.installationId;
  const row = { table: 'installations', row: [] };
  await transactions.run(async (db) => {
    const sealed = sealer.seal(row);
    await db.installation.createMany({
      data: [{ id, dataKey: sealed.dataKey, keyCanary: sealed.column('key_canary', word), createdAt: now }],
      skipDuplicates: true,
    });
    const { dataKey, keyCanary } = await db.installation.findUniqueOrThrow({ where: { id } });
    if (opens(() => sealer.open(row, dataKey).column('key_canary', keyCanary))) return;
    throw new StorageError(
      'wrong-data-key',
      'DATA_KEY is not the key this database was sealed with: give the old one as DATA_KEY, or as DATA_KEY_PREVIOUS beside a new one.',
    );
  });
}

function opens(read: () => string): boolean {
  try {
    return read() === word;
  } catch (error) {
    if (error instanceof StorageError) return false;
    throw error;
  }
}
