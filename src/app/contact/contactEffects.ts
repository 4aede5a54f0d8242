import { introduction } from '../../conversation/views/contact/introduction.ts';
import { lineSent } from '../../conversation/views/contact/lineSent.ts';
import { writeFirst } from '../../conversation/views/contact/writeFirst.ts';
import type { FirstContact } from '../../core/pairing/firstContact.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { EffectCase } from '../capability.ts';
import { whyThese } from '../finding/whyThese.ts';
import type { Job } from '../job.ts';
import { type PairAtHand, pairAtHand } from '../keeping/pairAtHand.ts';
import { spaceView } from '../spaceViews.ts';
import { tell } from '../tell.ts';
import { inTouch } from './inTouch.ts';

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

/** An effect about the first contact of a running pair. */
const about = (plan: (job: Job, hand: PairAtHand, contact: FirstContact) => Promise<Delivery>): EffectCase => ({
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const contact = hand && (await job.tx.firstContacts.find(hand.pair.id));
    return hand?.pair.state === 'active' && contact ? plan(job, hand, contact) : gone;
  },
});

export const contactEffects: Readonly<Record<string, EffectCase>> = {
  'contact.introduced': about(async (job, hand) => {
    const { pair, programme, mentee, mentor } = hand;
    const reasons = await whyThese(job, programme, pair);
    return tell(job, mentee.id, 'waking', (words) =>
      introduction(words, { pairId: pair.id, programme, partner: mentor, as: 'mentee', reasons }),
    );
  }),

  'contact.assigned': about(async (job, hand) => {
    const { pair, programme, mentee, mentor } = hand;
    const reasons = await whyThese(job, programme, pair);
    return tell(job, mentor.id, 'waking', (words) =>
      introduction(words, { pairId: pair.id, programme, partner: mentee, as: 'mentor', reasons }),
    );
  }),

  'contact.write-first': about(async (job, { pair, mentee, mentor }, contact) => {
    if (await inTouch(job, contact)) return gone;
    return tell(job, mentor.id, 'working', (words) => writeFirst(words, pair.id, mentee.name));
  }),

  /** In the space where both can answer; directly where there is none. */
  'contact.line': about(async (job, hand, { line, lineBy }) => {
    const { mentee, mentor, space } = hand;
    if (line === null) return gone;
    const [from, to] = lineBy === mentor.id ? [mentor, mentee] : [mentee, mentor];
    if (!space) return tell(job, to.id, 'waking', (words) => lineSent(words, from, line, true));
    const view = spaceView(job, mentee, mentor, (words) => lineSent(words, from, line, false));
    return { kind: 'post', to: { kind: 'conversation', conversation: space }, view };
  }),
};
