import { note } from '../../conversation/views/note.ts';
import type { CommandCase } from '../capability.ts';

/** `export`: everything about the sender, as a page to read and as data; gathered when they are sent. */
export const exportMe: CommandCase = async (call) => {
  const { person, now, tx } = call;
  const asked = now.getTime();
  const effects = (['page', 'data'] as const).map((form) => ({
    key: `person/${person.id}/export/${asked}/${form}`,
    kind: `privacy.export-${form}`,
    ids: { person: person.id },
    notBefore: null,
    expiresAt: new Date(asked + 24 * 60 * 60 * 1000),
  }));
  await tx.outbox.enqueue(effects, now);
  return { kind: 'answer', view: note(call.words.t('export.coming')) };
};
