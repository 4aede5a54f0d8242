import type { Prisma } from '../generated/client.ts';
import type { Sealer } from '../sealing/sealer.ts';

/** What a repository works with: one transaction, one installation, and its keys. */
export interface Scope {
  readonly db: Prisma.TransactionClient;
  readonly installationId: string;
  readonly sealer: Sealer;
}
