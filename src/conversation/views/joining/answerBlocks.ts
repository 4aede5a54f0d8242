import type { JoiningQuestion } from '../../../core/programme/joiningQuestions.ts';
import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { facts, strong } from '../blocks.ts';

/** What somebody answered to the programme's own questions, as far as this reader may read it. */
export function answerBlocks(
  words: Words,
  questions: readonly JoiningQuestion[],
  told: { readonly answers: Readonly<Record<string, string>>; readonly by: string },
  reader: 'possible-partner' | 'partner',
): Block[] {
  const open = questions.filter(({ readBy }) => reader === 'partner' || readBy === 'possible-partners');
  const rows: [string, string][] = [];
  const quotes: Block[] = [];
  for (const question of open) {
    const answer = told.answers[question.id];
    if (answer === undefined) continue;
    if (question.kind === 'text') {
      quotes.push(strong(words.label(question.label)), { kind: 'quote', text: answer, by: told.by });
      continue;
    }
    // An answer that the programme has dropped meanwhile is left out.
    const option = question.options.find(({ id }) => id === answer);
    if (option) rows.push([words.label(question.label), words.label(option.label)]);
  }
  return [...(rows.length > 0 ? [facts(rows)] : []), ...quotes];
}
