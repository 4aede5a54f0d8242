import { z } from 'zod';
import { extensionAnswered, extensionAsked } from '../../conversation/views/ending/extensionViews.ts';
import { note } from '../../conversation/views/note.ts';
import { longDate } from '../../conversation/views/pairing/longDate.ts';
import { extendForm, extensions } from '../../conversation/views/pairing/pairForms.ts';
import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { ActionCase, EffectCase, FormCase } from '../capability.ts';
import { pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { planPair } from '../keeping/planPair.ts';
import { notAllowed } from '../notAllowed.ts';
import { withMine } from '../pairing/withMine.ts';
import { tell } from '../tell.ts';
import { extensionEffect } from './extensionEffect.ts';
import { proposeExtension } from './proposeExtension.ts';

const monthsSchema = z.object({ months: z.enum(extensions.map(String)) });
const answerSchema = z.enum(['yes', 'no']);

/** O3, J4: one of the two would like to go on; the end stays as it is until the other one agrees. The latest wish counts. */
export const submitExtend: FormCase = (call, token, answers) =>
  withMine(call, token, async ({ pair, other }) => {
    const { words } = call;
    const parsed = monthsSchema.safeParse(answers);
    if (!parsed.success || pair.endsAt === null) {
      return { kind: 'errors', form: extendForm(words, pair, other.name) };
    }
    await proposeExtension(call, pair, Number(parsed.data.months));
    return { kind: 'answer', view: note(words.t('ending.asked', { name: other.name })) };
  });

/** The other one agrees, or not this time. Twice is once. */
export const answerExtension: ActionCase = async (call, { id, arg }) => {
  const found = await call.tx.extensions.byId(id);
  const hand = await pairAtHand(call, found && (await call.tx.pairs.lock(found.pairId)));
  const wish = await call.tx.extensions.byId(id);
  const other = hand && partnerOf(hand, call.person.id);
  const answer = answerSchema.safeParse(arg);
  if (!wish || !hand || !other || !answer.success || wish.proposedBy === call.person.id) return notAllowed(call);
  const { tx, now, words } = call;
  const { pair, programme } = hand;
  if (wish.state !== 'proposed' || pair.state === 'ended' || pair.endsAt === null) {
    return { kind: 'replace', view: note(words.t('ending.settled')) };
  }
  const state = answer.data === 'yes' ? ('agreed' as const) : ('declined' as const);
  const offered = wish.proposedBy !== other.id;
  if (offered && state === 'agreed') {
    // The first yes to what a coordinator offers makes it this one's wish; the other one has been asked already.
    await tx.extensions.save({ ...wish, proposedBy: call.person.id });
    return { kind: 'replace', view: note(words.t('ending.firstYes', { name: other.name })) };
  }
  await tx.extensions.save({ ...wish, state });
  await tx.outbox.enqueue([extensionEffect(wish, 'ending.extension-answered', other.id)], now);
  if (offered) return { kind: 'replace', view: note(words.t('ending.offerDeclined')) };
  if (state === 'declined') return { kind: 'replace', view: note(words.t('ending.declinedNow', { name: other.name })) };
  const endsAt = monthsAfter(pair.endsAt, wish.months, programme.timeZone);
  const longer = { ...pair, endsAt };
  await tx.pairs.save(longer);
  await planPair(call, longer);
  const date = longDate(words, endsAt);
  return { kind: 'replace', view: note(words.t('pairing.extend.done', { name: other.name, date })) };
};

export const extensionEffects: Readonly<Record<string, EffectCase>> = {
  'ending.extension-asked': {
    plan: async (job, ids) => {
      const wish = await job.tx.extensions.byId(ids.extension ?? '');
      const hand = await pairAtHand(job, wish && (await job.tx.pairs.byId(wish.pairId)));
      const other = hand && partnerOf(hand, ids.person ?? '');
      if (wish?.state !== 'proposed' || hand?.pair.state !== 'active' || !other || !ids.person) {
        return { kind: 'drop', reason: 'moment-gone' };
      }
      if (wish.proposedBy === ids.person) return { kind: 'drop', reason: 'moment-gone' };
      const by = wish.proposedBy === other.id ? 'partner' : 'coordinator';
      return tell(job, ids.person, 'waking', (words) => extensionAsked(words, wish.id, other.name, wish.months, by));
    },
  },
  'ending.extension-answered': {
    plan: async (job, ids) => {
      const wish = await job.tx.extensions.byId(ids.extension ?? '');
      const hand = await pairAtHand(job, wish && (await job.tx.pairs.byId(wish.pairId)));
      const other = hand && partnerOf(hand, ids.person ?? '');
      const endsAt = hand?.pair.endsAt ?? null;
      if (!wish || hand?.pair.state !== 'active' || !other || !ids.person || endsAt === null) {
        return { kind: 'drop', reason: 'moment-gone' };
      }
      // What nobody of the two had asked for is over without saying whose doing it was.
      const answer = wish.state === 'agreed' ? 'agreed' : wish.proposedBy === ids.person ? 'declined' : 'offer-over';
      return tell(job, ids.person, 'waking', (words) => extensionAnswered(words, other.name, answer, endsAt));
    },
  },
};
