import { tipView } from '../../conversation/views/support/tipView.ts';
import { ownPromptDates } from '../../core/help/ownPromptDates.ts';
import type { DueCase, EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { mayStillAsk } from '../keeping/mayStillAsk.ts';
import { type PairAtHand, pairAtHand, partnerOf } from '../keeping/pairAtHand.ts';
import { tell } from '../tell.ts';

const freshness = 5 * 24 * 60 * 60 * 1000;

/** V5: plans what the programme itself has to say in the first weeks, to each of the two in their own hours. */
export async function planOwnPrompts(job: Job, { pair, programme, mentee, mentor, two }: PairAtHand): Promise<void> {
  const sides = [
    { person: mentee, role: 'mentee', time: two.mentee },
    { person: mentor, role: 'mentor', time: two.mentor },
  ] as const;
  for (const { person, role, time } of sides) {
    for (const { id, at } of ownPromptDates(programme, pair.startedAt, role, time)) {
      // What lies behind a pair when it is planned anew is not caught up on.
      if (at < job.now) continue;
      const base = { rule: 'own-prompt', subject: pair.id, period: id, slot: person.id };
      await job.tx.dueDates.plan({ ...base, dueAt: at, zone: time.zone });
    }
  }
}

export const ownPromptDue: DueCase = async (job, due) => {
  const reader = await job.tx.people.byId(due.slot);
  if (!reader || !(await mayStillAsk(job, due, [reader]))) return;
  const prompt = {
    key: `pair/${due.subject}/own-prompt/${due.period}/${due.slot}`,
    kind: 'help.own-prompt',
    ids: { pair: due.subject, person: due.slot, prompt: due.period },
    notBefore: null,
    expiresAt: new Date(job.now.getTime() + freshness),
  };
  await job.tx.outbox.enqueue([prompt], job.now);
};

export const ownPrompt: EffectCase = {
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const prompt = hand?.programme.prompts.own.find(({ id }) => id === ids.prompt);
    const partner = hand && partnerOf(hand, ids.person ?? '');
    if (!hand || !prompt || !partner || !ids.person || hand.pair.state === 'ended') {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    const invites = hand.programme.meetings.shadowing && ids.person === hand.mentor.id;
    const link = hand.programme.links.find(({ id }) => id === prompt.link) ?? null;
    return tell(job, ids.person, 'working', (words) =>
      tipView(words, { partner: partner.name, text: prompt.text, link, pairId: hand.pair.id, invites }),
    );
  },
};

export const tipEffect: EffectCase = {
  plan: async (job, ids) => {
    const hand = await pairAtHand(job, await job.tx.pairs.byId(ids.pair ?? ''));
    const tip = hand?.programme.tips.find(({ id }) => id === ids.tip);
    const partner = hand && partnerOf(hand, ids.person ?? '');
    if (!hand || !tip || !partner || !ids.person || hand.pair.state === 'ended') {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    const link = hand.programme.links.find(({ id }) => id === tip.link) ?? null;
    return tell(job, ids.person, 'working', (words) =>
      tipView(words, { partner: partner.name, text: tip.text, link, pairId: hand.pair.id, invites: false }),
    );
  },
};
