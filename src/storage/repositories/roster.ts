import { z } from 'zod';
import { type RosterEntry, rosterFactsSchema, rosterStates } from '../../core/roster/rosterEntry.ts';
import type { RosterRepository } from '../../ports/roster.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { base64, leanRows, sealedText } from './leanRows.ts';
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
      facts: factsIn(opened.column('facts', row.facts)),
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
      const rows = await leanRows(
        db,
        saidRow,
        Prisma.sql`
          SELECT email, name, encode(data_key, 'base64') AS "dataKey", encode(facts, 'base64') AS facts
          FROM roster_entries WHERE installation_id = ${installationId} AND programme_id = ${programmeId}
            AND email = ANY(${[...emails]}::text[])`,
      );
      return rows.map(({ email, name, dataKey, facts }) => ({
        email,
        name,
        facts: factsIn(sealer.open(sealedRow(programmeId, email), dataKey).column('facts', facts)),
      }));
    },
    bringIn: async (programmeId, entries, now) => {
      if (entries.length === 0) return;
      const sealed = entries.map(({ email, facts }) => {
        const { dataKey, column } = sealer.seal(sealedRow(programmeId, email));
        return { dataKey: base64(dataKey), facts: base64(column('facts', JSON.stringify(facts))) };
      });
      await db.$executeRaw`
        INSERT INTO roster_entries
          (installation_id, programme_id, email, name, data_key, facts, state, reminders, imported_at)
        SELECT ${installationId}, ${programmeId}, email, name, decode(data_key, 'base64'), decode(facts, 'base64'),
          'new', 0, ${now}
        FROM unnest(${entries.map(({ email }) => email)}::text[], ${entries.map(({ name }) => name)}::text[],
          ${sealed.map(({ dataKey }) => dataKey)}::text[], ${sealed.map(({ facts }) => facts)}::text[])
          AS listed (email, name, data_key, facts)
        ON CONFLICT (installation_id, programme_id, email) DO UPDATE
          SET name = EXCLUDED.name, data_key = EXCLUDED.data_key, facts = EXCLUDED.facts`;
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

const saidRow = z.object({ email: z.string(), name: z.string(), dataKey: sealedText, facts: sealedText });

const factsIn = (opened: string) => rosterFactsSchema.parse(JSON.parse(opened));

const sealedRow = (programmeId: string, email: string): SealedRow => ({
  table: 'roster_entries',
  row: [programmeId, email],
});
