import type { ClaimRepository } from '../../ports/store.ts';
import type { Scope } from './scope.ts';

export function createClaims({ db, installationId }: Scope): ClaimRepository {
  return {
    // While another transaction holds the same claim, this waits for its end: then it is a repetition, or the first.
    claim: async (eventId, now) => {
      const count = await db.$executeRaw`
        INSERT INTO claims (installation_id, event_id, claimed_at) VALUES (${installationId}, ${eventId}, ${now})
        ON CONFLICT DO NOTHING`;
      return count === 1;
    },
    any: async (eventIds) => {
      const where = { installationId, eventId: { in: [...eventIds] } };
      return (await db.claim.findFirst({ where, select: { eventId: true } })) !== null;
    },
  };
}
