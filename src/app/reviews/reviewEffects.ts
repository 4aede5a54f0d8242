import type { Words } from '../../conversation/text/words.ts';
import {
  fitQuestion,
  midTermInvitation,
  midTermShared,
  thanksView,
} from '../../conversation/views/reviews/reviewViews.ts';
import type { Person } from '../../core/people/person.ts';
import { sharedAnswers } from '../../core/reviews/sharedAnswers.ts';
import type { MessageView } from '../../ports/view.ts';
import type { EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { tipById } from '../meetings/tipById.ts';
import { tell } from '../tell.ts';
import { thanksId } from './answerReview.ts';

interface Reader {
  readonly hand: PairAtHand;
  readonly id: string;
  readonly partner: Person;
}

const toOne = (
  evenThen: boolean,
  render: (
    job: Job,
    words: Words,
    reader: Reader,
    ids: Readonly<Record<string, string>>,
  ) => Promise<MessageView | null>,
): EffectCase => ({
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const id = ids.person ?? '';
    const partner = hand && partnerOf(hand, id);
    if (!hand || !partner || (hand.pair.state === 'ended' && !evenThen)) return { kind: 'drop', reason: 'moment-gone' };
    return tell(job, id, 'working', (words) => render(job, words, { hand, id, partner }, ids));
  },
});

export const reviewEffects: Readonly<Record<string, EffectCase>> = {
  'reviews.fit': toOne(false, async (_job, words, { hand, partner }) => fitQuestion(words, hand.pair.id, partner.name)),

  'reviews.mid-term': toOne(false, async (_job, words, { hand, partner }, ids) =>
    midTermInvitation(words, hand.pair.id, partner.name, tipById(hand.programme, ids.tip)),
  ),

  'reviews.shared': toOne(false, async (job, words, { hand, id, partner }) => {
    const mine = await job.tx.reviews.find(hand.pair.id, id, 'mid-term');
    const theirs = await job.tx.reviews.find(hand.pair.id, partner.id, 'mid-term');
    if (!mine?.answers || !theirs?.answers) return null;
    return midTermShared(words, hand.pair.id, partner.name, sharedAnswers(theirs, mine));
  }),

  'reviews.thanks': toOne(true, async (job, words, { hand, partner }) => {
    const theirs = await job.tx.reviews.find(hand.pair.id, partner.id, 'closing');
    const thanks = theirs?.answers?.[thanksId];
    return thanks === undefined ? null : thanksView(words, partner.name, thanks);
  }),
};
