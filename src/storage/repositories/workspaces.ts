import { z } from 'zod';
import type { WorkspaceBot, WorkspaceRepository } from '../../ports/workspaces.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const botSchema: z.ZodType<WorkspaceBot> = z.object({
  token: z.string(),
  id: z.string(),
  userId: z.string(),
  appId: z.string().nullable(),
  enterpriseId: z.string().nullable(),
  scopes: z.array(z.string()),
  rotation: z.object({ refreshToken: z.string(), expiresAt: z.int() }).nullable(),
});

export function createWorkspaces({ db, installationId, sealer }: Scope): WorkspaceRepository {
  return {
    find: async (team) => {
      const where = { installationId_teamId: { installationId, teamId: team } };
      const row = await db.slackWorkspace.findUnique({ where });
      if (row === null) return null;
      const bot = sealer.open(sealedRow(team), row.dataKey).column('bot', row.bot);
      return { team, bot: botSchema.parse(JSON.parse(bot)), installedAt: row.installedAt };
    },
    teams: async () => {
      const rows = await db.slackWorkspace.findMany({
        where: { installationId },
        select: { teamId: true },
        orderBy: { teamId: 'asc' },
      });
      return rows.map(({ teamId }) => teamId);
    },
    save: async ({ team, bot, installedAt }) => {
      const key = { installationId, teamId: team };
      const sealed = sealer.seal(sealedRow(team));
      const fields = { dataKey: sealed.dataKey, bot: sealed.column('bot', JSON.stringify(bot)), installedAt };
      await db.slackWorkspace.upsert({
        where: { installationId_teamId: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
    remove: async (team, until) => {
      const { count } = await db.slackWorkspace.deleteMany({
        where: { installationId, teamId: team, installedAt: { lte: until } },
      });
      return count > 0;
    },
  };
}

const sealedRow = (team: string): SealedRow => ({ table: 'slack_workspaces', row: [team] });
