import { z } from 'zod';
import { note } from '../../conversation/views/note.ts';
import { expertAsked, expertForm, expertFound } from '../../conversation/views/support/supportViews.ts';
import { findExpert } from '../../core/help/findExpert.ts';
import type { Referral } from '../../core/help/referral.ts';
import { isAway } from '../../core/people/isAway.ts';
import type { Effect } from '../../ports/effect.ts';
import type { ActionCase, Call, EffectCase, FormCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { myPair } from '../keeping/myPair.ts';
import { type PairAtHand, pairAtHand } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';
import { tell } from '../tell.ts';

const typedSchema = z.object({ subject: z.string().nullish(), question: z.string().trim().max(2000).nullish() });
const answerSchema = z.enum(['yes', 'no']);

/** O9: a mentor whose programme provides for it refers a question to somebody who knows the subject. */
export const openExpert: ActionCase = async (call, { id }) => {
  const hand = await mineAsMentor(call, id);
  if (!hand) return notAllowed(call);
  const empty = { subject: null, question: null, missing: null };
  return { kind: 'form', form: expertForm(call.words, id, hand.programme.specialisations, empty) };
};

export const submitExpert: FormCase = async (call, pairId, answers) => {
  const hand = await mineAsMentor(call, pairId);
  const typed = typedSchema.safeParse(answers);
  if (!hand || !typed.success) return notAllowed(call);
  const subject = hand.programme.specialisations.find(({ id }) => id === typed.data.subject) ?? null;
  const question = typed.data.question ?? '';
  if (!subject || question === '') {
    const missing = subject ? ('question' as const) : ('subject' as const);
    const draft = { subject: subject?.id ?? null, question, missing };
    return { kind: 'errors', form: expertForm(call.words, pairId, hand.programme.specialisations, draft) };
  }
  const expertId = await nextExpert(call, hand, subject.id, []);
  if (!expertId) return { kind: 'answer', view: note(call.words.t('support.expert.nobody')) };
  const { tx, now, newId } = call;
  const referral: Referral = {
    id: newId('ref'),
    pairId,
    askedBy: call.person.id,
    subject: subject.id,
    question,
    expertId,
    asked: [expertId],
    state: 'asked',
    createdAt: now,
    updatedAt: now,
  };
  await tx.referrals.save(referral);
  await tx.outbox.enqueue([effect(referral, 'help.expert-asked', expertId)], now);
  return { kind: 'answer', view: note(call.words.t('support.expert.searching')) };
};

/** Whoever is asked says yes, or the next one is asked. */
export const answerExpert: ActionCase = async (call, { id, arg }) => {
  const answer = answerSchema.safeParse(arg);
  const found = await call.tx.referrals.byId(id);
  // The lock comes before the look at the state: two presses must not both find it open.
  const hand = await pairAtHand(call, found && (await call.tx.pairs.lock(found.pairId)));
  const referral = await call.tx.referrals.byId(id);
  if (!answer.success || !referral || !hand || referral.expertId !== call.person.id) return notAllowed(call);
  if (referral.state !== 'asked' || hand.pair.state === 'ended') {
    return { kind: 'replace', view: note(call.words.t('support.expert.settled')) };
  }
  const { tx, now, words } = call;
  if (answer.data === 'yes') {
    const accepted: Referral = { ...referral, state: 'accepted', updatedAt: now };
    await tx.referrals.save(accepted);
    const readers = [hand.mentor.id, hand.mentee.id];
    await tx.outbox.enqueue(
      readers.map((reader) => effect(accepted, 'help.expert-found', reader)),
      now,
    );
    return { kind: 'replace', view: note(words.t('support.expert.thanks', { name: hand.mentor.name })) };
  }
  const next = await nextExpert(call, hand, referral.subject, referral.asked);
  const moved: Referral = next
    ? { ...referral, expertId: next, asked: [...referral.asked, next], updatedAt: now }
    : { ...referral, state: 'closed', updatedAt: now };
  await tx.referrals.save(moved);
  const told = next ? effect(moved, 'help.expert-asked', next) : effect(moved, 'help.expert-none', hand.mentor.id);
  await tx.outbox.enqueue([told], now);
  return { kind: 'replace', view: note(words.t('support.expert.noThanks')) };
};

export const expertEffects: Readonly<Record<string, EffectCase>> = {
  'help.expert-asked': forReader(async (job, referral, hand, reader) => {
    const subject = hand.programme.specialisations.find(({ id }) => id === referral.subject);
    if (referral.state !== 'asked' || referral.expertId !== reader || !subject) return null;
    return tell(job, reader, 'working', (words) =>
      expertAsked(words, referral.id, hand.mentor.name, subject.label, referral.question),
    );
  }),
  'help.expert-found': forReader(async (job, referral, hand, reader) => {
    const expert = await job.tx.people.byId(referral.expertId);
    if (referral.state !== 'accepted' || !expert) return null;
    const names = { expert: expert.name, mentor: hand.mentor.name, mentee: hand.mentee.name };
    const side = reader === hand.mentor.id ? 'mentor' : 'mentee';
    return tell(job, reader, 'waking', (words) => expertFound(words, side, names, expert.email));
  }),
  'help.expert-none': forReader(async (job, _referral, _hand, reader) =>
    tell(job, reader, 'working', (words) => note(words.t('support.expert.none'))),
  ),
};

function forReader(
  render: (
    job: Job,
    referral: Referral,
    hand: PairAtHand,
    reader: string,
  ) => Promise<Awaited<ReturnType<EffectCase['plan']>> | null>,
): EffectCase {
  return {
    plan: async (job, ids) => {
      const referral = await job.tx.referrals.byId(ids.referral ?? '');
      const hand = await pairAtHand(job, referral && (await job.tx.pairs.byId(referral.pairId)));
      const gone = { kind: 'drop', reason: 'moment-gone' } as const;
      if (!referral || hand?.pair.state !== 'active' || !ids.person) return gone;
      return (await render(job, referral, hand, ids.person)) ?? gone;
    },
  };
}

function effect(referral: Referral, kind: string, person: string): Effect {
  return {
    key: `pair/${referral.pairId}/referral/${referral.id}/${kind}/${person}`,
    kind,
    ids: { pair: referral.pairId, referral: referral.id, person },
    notBefore: null,
    expiresAt: null,
  };
}

async function mineAsMentor(call: Call, pairId: string): Promise<PairAtHand | null> {
  const hand = await myPair(call, pairId);
  return hand?.mentor.id === call.person.id && hand.programme.expertReferral ? hand : null;
}

/** Active mentors of the programme, without the two, whoever was asked, and whoever is away. */
async function nextExpert(
  job: Job,
  { programme, mentee, mentor }: PairAtHand,
  subject: string,
  asked: readonly string[],
): Promise<string | null> {
  const parts = (await job.tx.participations.inProgramme(programme.id)).filter(
    ({ state, roles }) => state === 'active' && roles.includes('mentor'),
  );
  const pairs = (await job.tx.pairs.inProgramme(programme.id)).filter(({ state }) => state === 'active');
  const people = await job.tx.people.byIds(parts.map(({ personId }) => personId));
  const candidates = people.map((person) => ({
    id: person.id,
    specialisations: person.profile.specialisations,
    languages: person.profile.languages,
    away: isAway(person, job.now) || person.accounts.length === 0,
    mentees: pairs.filter(({ mentorId }) => mentorId === person.id).length,
  }));
  return findExpert(candidates, subject, mentee.profile.languages, [mentee.id, mentor.id, ...asked]);
}
