import { note } from '../../conversation/views/note.ts';
import { reportLink } from '../../conversation/views/reporting/reportLink.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { ActionCase, Call } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { fileLink } from '../files/fileLink.ts';
import { evidenceFile } from './evidenceFile.ts';
import { reportFile } from './reportFile.ts';

/** A link to the report, to be handed on to whoever may read it. */
export const showReport: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme) => {
    const link = fileLink(call, reportFile, call.person, { programme: programme.id });
    await writeDown(call, { actorId: call.person.id, programmeId: programme.id, code: 'report-linked' });
    return { kind: 'answer', view: reportLink(call.words, programme, link) };
  });

export const sendEvidence: ActionCase = (call, { id }) =>
  coordinates(call, id, (programme) => send(call, programme.id, evidenceFile.kind));

/** `arg`: `csv` or `xlsx`. */
export const sendExport: ActionCase = (call, { id, arg }) =>
  coordinates(call, id, (programme) =>
    send(call, programme.id, arg === 'xlsx' ? 'coordinate.export-xlsx' : 'coordinate.export-csv'),
  );

async function send(call: Call, programme: string, file: string) {
  const { tx, now, words, person } = call;
  const effect = {
    key: `programme/${programme}/file/${file}/${person.id}/${now.getTime()}`,
    kind: 'coordinate.file',
    ids: { programme, file, coordinator: person.id },
    notBefore: null,
    expiresAt: null,
  };
  await tx.outbox.enqueue([effect], now);
  await writeDown(call, { actorId: person.id, programmeId: programme, code: 'file-exported', facts: { file } });
  return { kind: 'answer', view: note(words.t('reporting.onItsWay')) } as const;
}
