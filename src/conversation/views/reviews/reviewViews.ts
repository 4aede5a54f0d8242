import type { Tip } from '../../../core/programme/tips.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, strong, text } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';

export const fitAnswers = ['yes', 'unsure', 'no'] as const;
export type FitAnswer = (typeof fitAnswers)[number];

const fitLabels: Record<FitAnswer, TextKey> = {
  yes: 'review.fit.yes',
  unsure: 'review.fit.unsure',
  no: 'review.fit.no',
};

/** After the first meeting, to one of the two alone. */
export function fitQuestion(words: Words, pairId: string, partner: string): MessageView {
  const summary = words.t('review.fit.ask', { partner });
  return {
    summary,
    blocks: [
      heading(words.t('review.fit.title')),
      text(summary),
      quiet(words.t('review.fit.who', { partner })),
      buttons(...fitAnswers.map((answer) => button(words.t(fitLabels[answer]), does('review.fit', pairId, answer)))),
    ],
  };
}

/** What follows from the answer: nothing, a way to talk about it, or an easy end. */
export function fitAnswered(words: Words, pairId: string, partner: string, answer: FitAnswer): MessageView {
  const concern = button(words.t('support.concernButton'), does('command', '', 'concern'));
  switch (answer) {
    case 'yes':
      return noteWith(
        words.t('review.fit.afterYes'),
        button(words.t('meetings.find'), does('meetings.propose', pairId)),
      );
    case 'unsure':
      return noteWith(words.t('review.fit.afterUnsure', { partner }), concern);
    case 'no':
      return noteWith(
        words.t('review.fit.afterNo', { partner }),
        button(words.t('pairing.list.end'), does('pair.end', pairId)),
        concern,
      );
  }
}

/** Half-way, to each: a few minutes of looking back, alone. */
export function midTermInvitation(words: Words, pairId: string, partner: string, tip: Tip | null): MessageView {
  const summary = words.t('review.midTerm.invite', { partner });
  return {
    summary,
    blocks: [
      heading(words.t('review.midTerm.title')),
      text(summary),
      ...(tip ? [quiet(words.label(tip.text))] : []),
      buttons(
        button(words.t('review.midTerm.begin'), does('review.mid-term', pairId), 'primary'),
        button(words.t('keeping.goals.show'), does('keeping.goals', pairId)),
      ),
    ],
  };
}

/** When both have looked back: what the other one agreed to show. */
export function midTermShared(
  words: Words,
  pairId: string,
  partner: string,
  shared: readonly (readonly [question: string, answer: string])[],
): MessageView {
  const summary = words.t('review.midTerm.both', { partner });
  const blocks = shared.flatMap(([question, answer]): Block[] => {
    const key = midTermTexts[question];
    if (key === undefined) return [];
    const said = question === 'progress' ? words.t('review.scale', { value: answer }) : answer;
    return [strong(words.t(key)), { kind: 'quote', text: said, by: partner }];
  });
  return {
    summary,
    blocks: [
      heading(words.t('review.midTerm.title')),
      text(summary),
      ...(blocks.length > 0 ? blocks : [text(words.t('review.midTerm.nothing', { partner }))]),
      buttons(button(words.t('meetings.find'), does('meetings.show', pairId))),
    ],
  };
}

const midTermTexts: Readonly<Record<string, TextKey | undefined>> = {
  progress: 'review.midTerm.progress',
  helps: 'review.midTerm.helps',
  change: 'review.midTerm.change',
};

/** A word of thanks at the end, in the other one's words. */
export function thanksView(words: Words, partner: string, thanks: string): MessageView {
  const summary = words.t('review.thanks', { partner });
  return { summary, blocks: [strong(summary), { kind: 'quote', text: thanks, by: partner }] };
}
