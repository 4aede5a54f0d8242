import { auditCodeSchema, auditFactsSchema } from '../../core/audit/auditEntry.ts';
import type { AuditRepository, Page } from '../../ports/audit.ts';
import type { Prisma } from '../generated/client.ts';
import type { Scope } from './scope.ts';

export function createAudit({ db, installationId }: Scope): AuditRepository {
  const newestFirst = async (where: Prisma.AuditEntryWhereInput, { limit, offset }: Page) => {
    // A code of a newer release is left out rather than misread.
    const known = { installationId, ...where, code: { in: [...auditCodeSchema.options] } };
    const rows = await db.auditEntry.findMany({
      where: known,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: limit,
      skip: offset,
      omit: { installationId: true },
    });
    const total = await db.auditEntry.count({ where: known });
    return {
      total,
      rows: rows.map((row) => ({
        ...row,
        code: auditCodeSchema.parse(row.code),
        facts: auditFactsSchema.parse(row.facts),
      })),
    };
  };
  return {
    add: async (entry) => {
      await db.auditEntry.create({ data: { installationId, ...entry } });
    },
    ofProgramme: (programmeId, page) => newestFirst({ programmeId }, page),
    aboutPerson: (personId, programmeIds, page) => {
      const named = ['mentee', 'mentor'].map((role) => ({ facts: { path: [role], equals: personId } }));
      const list = { path: ['file'], string_starts_with: 'coordinate.export-' };
      const taken = { code: 'file-exported', programmeId: { in: [...programmeIds] }, facts: list };
      return newestFirst({ AND: [{ OR: [{ personId }, ...named, taken] }] }, page);
    },
    lastAbout: async (personId, codes) => {
      const where = { installationId, personId, code: { in: [...codes] } };
      const row = await db.auditEntry.findFirst({
        where,
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { code: true },
      });
      return row && auditCodeSchema.parse(row.code);
    },
  };
}
