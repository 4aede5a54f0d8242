import { rosterView } from '../../conversation/views/roster/rosterView.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { ActionCase } from '../coordinating/reach.ts';
import { fileLink } from '../files/fileLink.ts';
import { templateFiles } from './templateFile.ts';

const uploadHours = 1;

/** How the roster stands, where a list is uploaded, and how those on it are invited. */
export const showRoster: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme) => {
    const { tx, words, person } = call;
    const ids = { programme: programme.id };
    const [template] = templateFiles;
    return {
      kind: 'answer',
      view: rosterView(words, programme, {
        counts: await tx.roster.counts(programme.id),
        upload: fileLink(call, { kind: 'coordinate.upload', hours: uploadHours }, person, ids),
        template: template ? fileLink(call, template, person, ids) : null,
      }),
    };
  });
