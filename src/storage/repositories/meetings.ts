import { z } from 'zod';
import { type Meeting, meetingKinds } from '../../core/meetings/meeting.ts';
import type { MeetingRepository } from '../../ports/meetingRepositories.ts';
import { Prisma } from '../generated/client.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import { putRow } from './putRow.ts';
import { bytes, rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const meetingRow = z.object({
  id: z.string(),
  pairId: z.string(),
  kind: z.enum(meetingKinds),
  state: z.enum(['proposed', 'agreed', 'cancelled']),
  startsAt: z.date().nullable(),
  minutes: z.int(),
  options: z.array(z.date()),
  proposedBy: z.string(),
  sequence: z.int(),
  dataKey: bytes,
  title: bytes.nullable(),
  agenda: bytes,
  outcome: z.enum(['held', 'missed']).nullable(),
  createdAt: z.date(),
  updatedAt: z.date(),
});
const meetingRows = rowsOf('meetings', meetingRow);
const agendaSchema = z.array(z.string());

export function createMeetings(scope: Scope): MeetingRepository {
  const { installationId, sealer } = scope;
  const many = async (rest: Prisma.Sql) => (await meetingRows(scope, rest)).map((row) => toMeeting(row, sealer));
  const latestFirst = (where: Prisma.Sql) => many(Prisma.sql`${where} ORDER BY created_at DESC, id`);
  return {
    byId: async (id) => (await many(Prisma.sql`id = ${id}`))[0] ?? null,
    ofPair: (pairId) => latestFirst(Prisma.sql`pair_id = ${pairId}`),
    ofPerson: (personId) =>
      latestFirst(Prisma.sql`pair_id IN (SELECT id FROM pairs WHERE installation_id = ${installationId}
        AND (mentee_id = ${personId} OR mentor_id = ${personId}))`),
    save: async ({ id, title, agenda, options, ...meeting }) => {
      const sealed = sealer.seal(sealedRow(id));
      await putRow(
        scope,
        'meetings',
        { id },
        {
          ...meeting,
          options: [...options],
          dataKey: sealed.dataKey,
          title: sealed.optional('title', title),
          agenda: sealed.column('agenda', JSON.stringify(agenda)),
        },
      );
    },
  };
}

const sealedRow = (id: string): SealedRow => ({ table: 'meetings', row: [id] });

function toMeeting({ dataKey, ...row }: z.infer<typeof meetingRow>, sealer: Scope['sealer']): Meeting {
  const opened = sealer.open(sealedRow(row.id), dataKey);
  return {
    ...row,
    title: opened.optional('title', row.title),
    agenda: agendaSchema.parse(JSON.parse(opened.column('agenda', row.agenda))),
  };
}
