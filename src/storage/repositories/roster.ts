import { z } from 'zod';
import { type RosterEntry, rosterFactsSchema, rosterStates } from '../../core/roster/rosterEntry.ts';
import type { RosterRepository } from '../../ports/roster.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { platformSchema } from './platform.ts';
import type { Scope } from './scope.ts';

const stateSchema = z.enum(rosterStates);

export function createRoster({ db, installationId, sealer }: Scope): RosterRepository {
  const toEntry = (row: Prisma.RosterEntryGetPayload<object>): RosterEntry => {
    const opened = sealer.open(sealedRow(row.programmeId, row.email), row.dataKey);
    const { platform, tenant, user } = row;
    return {
      programmeId: row.programmeId,
      email: row.email,
      name: row.name,
      facts: rosterFactsSchema.parse(JSON.parse(opened.column('facts', row.facts))),
      state: stateSchema.parse(row.state),
      reminders: row.reminders,
      account:
        platform === null || tenant === null || user === null
          ? null
          : { platform: platformSchema.parse(platform), tenant, user },
      importedAt: row.importedAt,
      invitedAt: row.invitedAt,
    };
  };
  return {
    find: async (programmeId, email) => {
      const row = await db.rosterEntry.findFirst({
        where: { installationId, programmeId, email: email.toLowerCase() },
      });
      return row === null ? null : toEntry(row);
    },
    ofEmails: async (programmeId, emails) => {
      const rows = await db.rosterEntry.findMany({
        where: { installationId, programmeId, email: { in: [...emails] } },
      });
      return rows.map(toEntry);
    },
    inState: async (programmeId, state, { limit, offset }) => {
      const where = { installationId, programmeId, state };
      const rows = await db.rosterEntry.findMany({ where, orderBy: { email: 'asc' }, take: limit, skip: offset });
      return { total: await db.rosterEntry.count({ where }), rows: rows.map(toEntry) };
    },
    counts: async (programmeId) => {
      const groups = await db.rosterEntry.groupBy({
        by: ['state'],
        where: { installationId, programmeId },
        _count: { _all: true },
      });
      return new Map(groups.map(({ state, _count }) => [stateSchema.parse(state), _count._all]));
    },
    saveAll: async (programmeId, entries) => {
      if (entries.length === 0) return;
      const emails = entries.map(({ email }) => email);
      await db.rosterEntry.deleteMany({ where: { installationId, programmeId, email: { in: emails } } });
      await db.rosterEntry.createMany({
        data: entries.map(({ facts, account, ...entry }) => {
          const sealed = sealer.seal(sealedRow(programmeId, entry.email));
          return {
            installationId,
            ...entry,
            dataKey: sealed.dataKey,
            facts: sealed.column('facts', JSON.stringify(facts)),
            platform: account?.platform ?? null,
            tenant: account?.tenant ?? null,
            user: account?.user ?? null,
          };
        }),
      });
    },
  };
}

const sealedRow = (programmeId: string, email: string): SealedRow => ({
  table: 'roster_entries',
  row: [programmeId, email],
});
