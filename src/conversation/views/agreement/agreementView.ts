import type { Agreement } from '../../../core/agreement/agreement.ts';
import type { AgreementStanding } from '../../../core/agreement/whereItStands.ts';
import type { Role } from '../../../core/people/participation.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, quiet, strong, text } from '../blocks.ts';
import { longDate } from '../pairing/longDate.ts';
import { agreementBody } from './agreementBody.ts';

export interface AgreementFacts {
  readonly pairId: string;
  readonly programme: Programme;
  readonly partner: string;
  /** In which role the reader is. */
  readonly as: Role;
  readonly standing: AgreementStanding;
  /** Whether it can still be changed: not when the pair has ended. */
  readonly running: boolean;
  /** Said first instead of the title, for a message that nobody asked for. */
  readonly opening: string | null;
}

/** What two have agreed on, what waits for a yes, or the invitation to begin. For one of the two alone. */
export function agreementView(words: Words, agreement: AgreementFacts): MessageView {
  const { partner, standing, opening } = agreement;
  const { agreed, pending } = standing;
  const title = words.t('agreement.title', { partner });
  return {
    summary: opening ?? title,
    blocks: [
      heading(title),
      ...(opening ? [strong(opening)] : []),
      ...(pending ? pendingBlocks(words, agreement, pending) : []),
      ...(agreed ? [...(pending ? [divider] : []), ...agreedBlocks(words, agreement, agreed)] : []),
      ...(agreed || pending ? [] : [text(words.t('agreement.none', { partner }))]),
      ...(agreement.running ? [deeds(words, agreement)] : []),
      quiet(words.t('agreement.readers')),
    ],
  };
}

function pendingBlocks(
  words: Words,
  { programme, partner, as, standing }: AgreementFacts,
  pending: Agreement,
): Block[] {
  const waitsForMe = myConfirmation(pending, as) === null;
  return [
    strong(words.t(waitsForMe ? 'agreement.waitsForYou' : 'agreement.waitsFor', { partner })),
    text(words.t(standing.agreed ? 'agreement.untilThenBefore' : 'agreement.untilThenNothing')),
    ...agreementBody(words, programme, pending.body),
  ];
}

function agreedBlocks(words: Words, { programme }: AgreementFacts, agreed: Agreement): Block[] {
  const { menteeConfirmedAt, mentorConfirmedAt } = agreed;
  const at = new Date(Math.max(menteeConfirmedAt?.getTime() ?? 0, mentorConfirmedAt?.getTime() ?? 0));
  return [
    strong(words.t('agreement.agreedOn', { date: longDate(words, at) })),
    ...agreementBody(words, programme, agreed.body),
  ];
}

function deeds(words: Words, { pairId, as, standing: { agreed, pending } }: AgreementFacts): Block {
  const confirm = pending !== null && myConfirmation(pending, as) === null;
  const write = agreed || pending ? 'agreement.change' : 'agreement.begin';
  return buttons(
    ...(confirm
      ? [
          button(
            words.t('agreement.confirm'),
            does('agreement.confirm', pairId, String(pending?.version ?? '')),
            'primary',
          ),
        ]
      : []),
    button(words.t(write), does('agreement.edit', pairId), confirm || agreed ? 'plain' : 'primary'),
  );
}

const myConfirmation = (agreement: Agreement, as: Role): Date | null =>
  as === 'mentee' ? agreement.menteeConfirmedAt : agreement.mentorConfirmedAt;
