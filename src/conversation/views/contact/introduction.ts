import type { Reason } from '../../../core/matching/reason.ts';
import { worthTelling } from '../../../core/pairing/worthTelling.ts';
import type { Role } from '../../../core/people/participation.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, quiet, strong, text } from '../blocks.ts';
import { profileFacts } from '../finding/profileFacts.ts';
import { reasonText } from '../finding/reasonText.ts';
import { sharedReason } from '../requests/sharedReason.ts';
import { openingLine } from './openingLine.ts';

export interface Introduction {
  readonly pairId: string;
  readonly programme: Programme;
  readonly partner: Person;
  /** In which role the reader is. */
  readonly as: Role;
  readonly reasons: readonly Reason[];
}

/** Who the coordinators chose, why, and how to begin: the mentee is encouraged to write first. */
export function introduction(words: Words, { pairId, programme, partner, as, reasons }: Introduction): MessageView {
  const { name } = partner;
  const values = { name, programme: words.label(programme.name) };
  const summary = words.t(as === 'mentee' ? 'contact.yourMentor' : 'contact.yourMentee', values);
  const told = as === 'mentee' ? partner.profile.offers : partner.profile.hopes;
  return {
    summary,
    blocks: [
      heading(summary),
      profileFacts(words, programme, partner.profile),
      ...(told ? [{ kind: 'quote', text: told, by: name } as const] : []),
      ...why(words, programme, as, name, reasons),
      ...(as === 'mentee'
        ? [
            text(words.t('contact.beginMentee', { name })),
            quiet(words.t('contact.proposed')),
            text(openingLine(words, programme, 'mentee', name)),
          ]
        : [text(words.t('contact.beginMentor', { name, days: programme.contact.mentorWritesAfterDays }))]),
      buttons(
        button(words.t('contact.write', { name }), does('contact.line', pairId), as === 'mentee' ? 'primary' : 'plain'),
        button(words.t('contact.inTouch'), does('contact.made', pairId)),
      ),
    ],
  };
}

function why(words: Words, programme: Programme, as: Role, name: string, reasons: readonly Reason[]): Block[] {
  const sentence = as === 'mentee' ? reasonText : sharedReason;
  const sentences = worthTelling(reasons, 4)
    .map((reason) => sentence(words, programme, reason))
    .filter((one) => one !== null);
  return sentences.length === 0 ? [] : [strong(words.t('contact.why', { name })), list(sentences)];
}
