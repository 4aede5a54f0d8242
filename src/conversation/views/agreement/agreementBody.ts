import type { AgreementBody } from '../../../core/agreement/agreement.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { facts, strong, text } from '../blocks.ts';
import { habits } from '../finding/habits.ts';
import { durationText } from './durationText.ts';

/** One wording, read back. Fixed clauses are in the reader's language, the others as the two wrote them. */
export function agreementBody(words: Words, programme: Programme, body: AgreementBody): Block[] {
  const clauses = body.clauses.flatMap(({ id, text: written }) => {
    const clause = programme.agreement.clauses.find((one) => one.id === id);
    if (!clause) return [text(written)];
    return [strong(words.label(clause.label)), text(clause.fixed ? words.label(clause.text) : written)];
  });
  return [
    facts([
      [words.t('agreement.duration'), durationText(words, body.duration)],
      [words.t('agreement.cadence'), habits.cadence(words, body.cadence)],
      [words.t('agreement.length'), words.t('agreement.minutes', { count: body.minutes })],
      [words.t('agreement.means'), habits.means(words, body.means)],
    ]),
    ...clauses,
  ];
}
