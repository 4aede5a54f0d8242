import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does } from '../blocks.ts';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A way to ask why somebody who was looked for by name is not there. */
export function whyNotButtons(words: Words, programmeId: string, mentors: readonly Named[]): Block[] {
  if (mentors.length === 0) return [];
  return [
    buttons(
      ...mentors.map(({ id, name }) =>
        button(words.t('finding.whyNot', { name }), does('find.why-not', programmeId, id)),
      ),
    ),
  ];
}
