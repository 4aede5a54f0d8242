import { PGlite, type Transaction } from '@electric-sql/pglite';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/**
 * PGlite that remembers how its last transaction failed. The adapter for Prisma says "committed" even when the commit
 * was refused (a full disk, say); transactions run one at a time, so what is remembered is of the one just ended.
 */
export class StrictPglite extends PGlite {
  #failure: unknown = null;

  override async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    try {
      return await super.transaction(work);
    } catch (error) {
      this.#failure = error;
      throw error;
    }
  }

  takeFailure(): unknown {
    const failure = this.#failure;
    this.#failure = null;
    return failure;
  }
}

/** The adapter, with a commit that can fail. */
export class StrictPgliteAdapter extends PrismaPGlite {
  readonly #pglite: StrictPglite;

  constructor(pglite: StrictPglite) {
    super(pglite);
    this.#pglite = pglite;
  }

  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = async () => {
      // Without an isolation level: the adapter would set it outside the transaction, and there is one connection.
      const transaction = await start();
      const commit = transaction.commit.bind(transaction);
      transaction.commit = async () => {
        this.#pglite.takeFailure();
        await commit();
        const failure = this.#pglite.takeFailure();
        if (failure !== null) throw failure;
      };
      return transaction;
    };
    return adapter;
  }
}
