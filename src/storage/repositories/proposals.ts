import { z } from 'zod';
import {
  briefReasonSchema,
  leftOutSchema,
  type Proposal,
  type ProposalPair,
  proposalPairStates,
  proposalStates,
  proposalSummarySchema,
} from '../../core/matching/cohort/proposal.ts';
import type { ProposalRepository } from '../../ports/proposals.ts';
import { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

const stored = z.object({
  state: z.enum(proposalStates),
  summary: proposalSummarySchema.nullable(),
  leftOut: z.array(leftOutSchema),
});
const storedPair = z.object({ state: z.enum(proposalPairStates), reasons: z.array(briefReasonSchema) });

export function createProposals({ db, installationId }: Scope): ProposalRepository {
  const byId = async (id: string) => {
    const row = await db.proposal.findUnique({ where: { installationId_id: { installationId, id } } });
    return row === null ? null : toProposal(row);
  };
  const fieldsOf = ({ reasons, ...pair }: ProposalPair) => ({ ...pair, reasons: [...reasons] });
  return {
    byId,
    lock: async (id) => {
      await db.$queryRaw`SELECT 1 FROM proposals WHERE installation_id = ${installationId} AND id = ${id} FOR UPDATE`;
      return byId(id);
    },
    underWay: async (programmeId, menteeId) => {
      const row = await db.proposal.findFirst({
        where: { installationId, programmeId, menteeId, state: { notIn: ['formed', 'discarded'] } },
        orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      });
      return row === null ? null : toProposal(row);
    },
    save: async ({ id, leftOut, summary, ...proposal }) => {
      const key = { installationId, id };
      const fields = { ...proposal, leftOut: [...leftOut], summary: summary ?? Prisma.DbNull };
      await db.proposal.upsert({
        where: { installationId_id: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
    pairs: async (proposalId, states, { limit, offset }) => {
      const where = { installationId, proposalId, state: { in: [...states] } };
      const rows = await db.proposalPair.findMany({
        where,
        orderBy: [{ points: 'asc' }, { menteeId: 'asc' }],
        take: limit,
        skip: offset,
      });
      return { total: await db.proposalPair.count({ where }), rows: rows.map(toPair) };
    },
    pairOf: async (proposalId, menteeId) => {
      const row = await db.proposalPair.findFirst({
        where: { installationId, proposalId, menteeId, state: { not: 'excluded' } },
      });
      return row === null ? null : toPair(row);
    },
    replacePairs: async (proposalId, pairs) => {
      await db.proposalPair.deleteMany({ where: { installationId, proposalId, state: { not: 'excluded' } } });
      await db.proposalPair.createMany({
        data: pairs.map((pair) => ({ installationId, proposalId, ...fieldsOf(pair) })),
      });
    },
    savePair: async (proposalId, pair) => {
      const { menteeId, mentorId } = pair;
      const key = { installationId, proposalId, menteeId, mentorId };
      const fields = fieldsOf(pair);
      await db.proposalPair.upsert({
        where: { installationId_proposalId_menteeId_mentorId: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

function toProposal({ installationId: _, ...row }: Prisma.ProposalGetPayload<object>): Proposal {
  return { ...row, ...stored.parse(row) };
}

function toPair({
  installationId: _,
  proposalId: _proposal,
  ...row
}: Prisma.ProposalPairGetPayload<object>): ProposalPair {
  return { ...row, ...storedPair.parse(row) };
}
