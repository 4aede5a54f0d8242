import { colleagueAsked } from '../../conversation/views/introductions/colleagueAsked.ts';
import { introductionCard } from '../../conversation/views/introductions/introductionCard.ts';
import { note } from '../../conversation/views/note.ts';
import type { Introduction } from '../../core/pairing/introduction.ts';
import type { Delivery } from '../../ports/delivery.ts';
import type { EffectCase, Outside } from '../capability.ts';
import { findMentors } from '../finding/findMentors.ts';
import type { Job } from '../job.ts';
import { meet } from '../meet.ts';
import { tell } from '../tell.ts';
import { couldAsk, lookingAs } from './canIntroduce.ts';
import { introductionEffect } from './introductionEffect.ts';

const gone: Delivery = { kind: 'drop', reason: 'moment-gone' };

/** An effect about a suggestion, rendered from what has become of it. */
const about = (plan: (job: Job, introduction: Introduction) => Promise<Delivery>): EffectCase => ({
  plan: async (job, ids) => {
    const introduction = await job.tx.introductions.byId(ids.introduction ?? '');
    return introduction ? plan(job, introduction) : gone;
  },
});

export const introductionEffects: Readonly<Record<string, EffectCase>> = {
  /** To the mentee: whom a colleague thinks of. */
  'introductions.passed': about(async (job, { id, programmeId, menteeId, mentorId, suggesterId, state, why }) => {
    const programme = job.programmes.byId(programmeId);
    const suggester = suggesterId === null ? null : await job.tx.people.byId(suggesterId);
    if (!programme || !suggester || mentorId === null || why === null || state !== 'passed') return gone;
    if (!(await couldAsk(job, programme, menteeId, mentorId))) return gone;
    const offer = await (await findMentors(job, programme, menteeId)).offer(mentorId);
    if (!offer) return gone;
    return tell(job, menteeId, 'working', (words) =>
      introductionCard(words, { id, programme, offer, suggester: suggester.name, why }),
    );
  }),

  /** To a colleague, known or not: the mentee's question. An address nobody has is told to the mentee alone. */
  'introductions.question': {
    ...about(async (job, { id, programmeId, menteeId, suggesterId, state, question }) => {
      const mentee = await job.tx.people.byId(menteeId);
      const part = await lookingAs(job, menteeId, programmeId);
      if (!mentee || !part || suggesterId === null || state !== 'sought' || question === null) return gone;
      const { programme } = part;
      return tell(job, suggesterId, 'working', (words) =>
        colleagueAsked(words, { id, question, mentee: mentee.name, programme }),
      );
    }),
    prepare: (outside, ids) => findColleague(outside, ids.introduction ?? ''),
    failed: async (job, ids, error) => {
      if (error.code !== 'uncertain') await lose(job, ids.introduction ?? '');
    },
  },

  'introductions.lost': about(async (job, { menteeId, suggesterId, address }) => {
    const colleague = suggesterId === null ? null : await job.tx.people.byId(suggesterId);
    const whom = address ?? colleague?.email ?? colleague?.name ?? '';
    return tell(job, menteeId, 'working', (words) => note(words.t('introductions.ask.lost', { address: whom })));
  }),
};

/** Whose the address is, as the platforms say: written down as on a first meeting, to be asked in their language and hours. */
async function findColleague(outside: Outside, id: string): Promise<void> {
  const asked = await outside.inJob((job) => job.tx.introductions.byId(id));
  if (asked?.state !== 'sought' || asked.suggesterId !== null || asked.address === null) return;
  const account = await outside.findAccount(asked.address);
  const facts = account && (await outside.lookUp(account));
  await outside.inJob(async (job) => {
    const now = await job.tx.introductions.lock(id);
    if (now?.state !== 'sought' || now.suggesterId !== null) return;
    const colleague = account && (await meet(job, account, facts, []));
    if (!colleague || colleague.id === now.menteeId) return lose(job, id);
    await job.tx.introductions.save({ ...now, suggesterId: colleague.id, address: null, updatedAt: job.now });
  });
}

async function lose(job: Job, id: string): Promise<void> {
  const asked = await job.tx.introductions.lock(id);
  if (asked?.state !== 'sought') return;
  const lost: Introduction = { ...asked, state: 'lost', updatedAt: job.now };
  await job.tx.introductions.save(lost);
  await job.tx.outbox.enqueue([introductionEffect(lost, 'lost')], job.now);
}
