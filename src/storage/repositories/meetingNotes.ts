import { z } from 'zod';
import type { MeetingNote } from '../../core/meetings/meetingNote.ts';
import type { MeetingNoteRepository } from '../../ports/meetingRepositories.ts';
import type { SealedRow } from '../sealing/sealer.ts';
import type { Scope } from './scope.ts';

const partsSchema = z.record(z.string(), z.string());
/** The author's place in the key of what both share. */
const both = '';

export function createMeetingNotes({ db, installationId, sealer }: Scope): MeetingNoteRepository {
  const find = async (meetingId: string, author: string): Promise<MeetingNote | null> => {
    const key = { installationId, meetingId, authorId: author };
    const row = await db.meetingNote.findUnique({ where: { installationId_meetingId_authorId: key } });
    if (row === null) return null;
    const parts = sealer.open(sealedRow(meetingId, author), row.dataKey).column('parts', row.parts);
    return {
      meetingId,
      authorId: author === both ? null : author,
      parts: partsSchema.parse(JSON.parse(parts)),
      updatedAt: row.updatedAt,
    };
  };
  return {
    shared: (meetingId) => find(meetingId, both),
    own: (meetingId, authorId) => find(meetingId, authorId),
    save: async ({ meetingId, authorId, parts, updatedAt }) => {
      const key = { installationId, meetingId, authorId: authorId ?? both };
      const sealed = sealer.seal(sealedRow(meetingId, key.authorId));
      const fields = { dataKey: sealed.dataKey, parts: sealed.column('parts', JSON.stringify(parts)), updatedAt };
      await db.meetingNote.upsert({
        where: { installationId_meetingId_authorId: key },
        create: { ...key, ...fields },
        update: fields,
      });
    },
  };
}

const sealedRow = (meetingId: string, author: string): SealedRow => ({
  table: 'meeting_notes',
  row: [meetingId, author],
});
