import { z } from 'zod';
import { type Meeting, meetingKinds } from '../../core/meetings/meeting.ts';
import type { MeetingRepository } from '../../ports/meetingRepositories.ts';
import type { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const stored = z.object({
  kind: z.enum(meetingKinds),
  state: z.enum(['proposed', 'agreed', 'cancelled']),
  outcome: z.enum(['held', 'missed']).nullable(),
});
const agendaSchema = z.array(z.string());

export function createMeetings({ db, installationId, sealer }: Scope): MeetingRepository {
  const latestFirst = async (where: Prisma.MeetingWhereInput) => {
    const rows = await db.meeting.findMany({
      where: { installationId, ...where },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    return rows.map((row) => toMeeting(row, sealer));
  };
  return {
    byId: async (id) => {
      const row = await db.meeting.findUnique({ where: { installationId_id: { installationId, id } } });
      return row === null ? null : toMeeting(row, sealer);
    },
    ofPair: (pairId) => latestFirst({ pairId }),
    ofPerson: (personId) => latestFirst({ pair: { OR: [{ menteeId: personId }, { mentorId: personId }] } }),
    save: async ({ id, title, agenda, options, ...meeting }) => {
      const key = { installationId, id };
      const sealed = sealer.seal(sealedRow(id));
      const fields = {
        ...meeting,
        options: [...options],
        dataKey: sealed.dataKey,
        title: sealed.optional('title', title),
        agenda: sealed.column('agenda', JSON.stringify(agenda)),
      };
      await db.meeting.upsert({ where: { installationId_id: key }, create: { ...key, ...fields }, update: fields });
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'meetings', row: [id] });

function toMeeting(row: Prisma.MeetingGetPayload<object>, sealer: Scope['sealer']): Meeting {
  const { installationId: _, dataKey, title, agenda, ...plain } = row;
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...plain,
    ...stored.parse(row),
    title: opened.optional('title', title),
    agenda: agendaSchema.parse(JSON.parse(opened.column('agenda', agenda))),
  };
}
