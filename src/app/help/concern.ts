import { z } from 'zod';
import { note } from '../../conversation/views/note.ts';
import {
  concernAnswered,
  concernAnswerForm,
  concernForm,
  concernReceived,
  concernSent,
  elsewhere,
} from '../../conversation/views/support/supportViews.ts';
import { notMentoring } from '../../core/help/notMentoring.ts';
import type { Person } from '../../core/people/person.ts';
import type { Effect } from '../../ports/effect.ts';
import type { ActionCase, Call, CommandCase, EffectCase, FormCase } from '../capability.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { notAllowed } from '../notAllowed.ts';
import { tell } from '../tell.ts';
import { knownBoundaries } from './knownBoundaries.ts';

const writtenSchema = z.object({ to: z.string().nullish(), text: z.string().trim().max(2000).nullish() });
const answerSchema = z.object({ text: z.string().trim().max(2000).nullish() });

/** X4, `concern`: a private word to one coordinator of one's choice. Nobody is offered who is one's own partner. */
export const concernCommand: CommandCase = async (call) => {
  const coordinators = await choices(call);
  if (coordinators.length === 0) return { kind: 'answer', view: note(call.words.t('support.concern.nobody')) };
  const [only, ...others] = coordinators;
  const to = only && others.length === 0 ? only.id : null;
  return { kind: 'form', form: concernForm(call.words, coordinators, { to, text: null, missing: null }) };
};

export const submitConcern: FormCase = async (call, _token, answers) => {
  const { tx, now, person, words, newId } = call;
  const coordinators = await choices(call);
  const typed = writtenSchema.safeParse(answers);
  if (!typed.success) return notAllowed(call);
  const text = typed.data.text ?? '';
  const coordinator = coordinators.find(({ id }) => id === typed.data.to);
  if (!coordinator || text === '') {
    const missing = coordinator ? ('text' as const) : ('to' as const);
    const draft = { to: coordinator?.id ?? null, text, missing };
    return { kind: 'errors', form: concernForm(words, coordinators, draft) };
  }
  const concern = {
    id: newId('con'),
    personId: person.id,
    coordinatorId: coordinator.id,
    text,
    answer: null,
    createdAt: now,
    answeredAt: null,
  };
  await tx.concerns.save(concern);
  await tx.outbox.enqueue([effect(concern.id, 'help.concern')], now);
  const boundary = notMentoring(text, await knownBoundaries(call));
  const besides = boundary ? elsewhere(words, boundary.label, boundary.turnTo) : [];
  return { kind: 'answer', view: concernSent(words, coordinator.name, besides) };
};

/** That coordinator alone answers, and their answer goes to its writer alone. */
export const openAnswer: ActionCase = async (call, { id }) => {
  const concern = await call.tx.concerns.byId(id);
  const author = concern && (await call.tx.people.byId(concern.personId));
  if (!author || concern.coordinatorId !== call.person.id) return notAllowed(call);
  return { kind: 'form', form: concernAnswerForm(call.words, id, author.name, concern.answer, null) };
};

export const submitAnswer: FormCase = async (call, id, answers) => {
  const concern = await call.tx.concerns.byId(id);
  const author = concern && (await call.tx.people.byId(concern.personId));
  if (!author || concern.coordinatorId !== call.person.id) return notAllowed(call);
  const typed = answerSchema.safeParse(answers);
  const text = typed.success ? (typed.data.text ?? '') : '';
  if (text === '') {
    return {
      kind: 'errors',
      form: concernAnswerForm(call.words, id, author.name, null, call.words.t('support.missing')),
    };
  }
  await call.tx.concerns.save({ ...concern, answer: text, answeredAt: call.now });
  await call.tx.outbox.enqueue([effect(id, 'help.concern-answered', String(call.now.getTime()))], call.now);
  return { kind: 'answer', view: note(call.words.t('support.concern.answerSent', { name: author.name })) };
};

export const concernEffects: Readonly<Record<string, EffectCase>> = {
  'help.concern': {
    plan: async (job, ids) => {
      const concern = await job.tx.concerns.byId(ids.concern ?? '');
      const author = concern && (await job.tx.people.byId(concern.personId));
      if (!author) return { kind: 'drop', reason: 'moment-gone' };
      return tell(job, concern.coordinatorId, 'waking', (words) =>
        concernReceived(words, concern.id, author.name, concern.text),
      );
    },
    // Other coordinators are not told, not even that there was one: its writer is, and can choose again.
    failed: async (job, ids) => {
      const lost = effect(ids.concern ?? '', 'help.concern-lost');
      await job.tx.outbox.enqueue([lost], job.now);
    },
  },
  'help.concern-answered': {
    plan: async (job, ids) => {
      const concern = await job.tx.concerns.byId(ids.concern ?? '');
      const coordinator = concern && (await job.tx.people.byId(concern.coordinatorId));
      const answer = concern?.answer ?? null;
      if (!coordinator || !concern || answer === null) return { kind: 'drop', reason: 'moment-gone' };
      return tell(job, concern.personId, 'waking', (words) => concernAnswered(words, coordinator.name, answer));
    },
    failed: async () => {},
  },
  'help.concern-lost': {
    plan: async (job, ids) => {
      const concern = await job.tx.concerns.byId(ids.concern ?? '');
      const coordinator = concern && (await job.tx.people.byId(concern.coordinatorId));
      if (!coordinator || !concern) return { kind: 'drop', reason: 'moment-gone' };
      return tell(job, concern.personId, 'waking', (words) =>
        note(words.t('support.concern.lost', { name: coordinator.name })),
      );
    },
    failed: async () => {},
  },
};

function effect(concern: string, kind: string, moment = 'once'): Effect {
  return { key: `concern/${concern}/${kind}/${moment}`, kind, ids: { concern }, notBefore: null, expiresAt: null };
}

/** The coordinators of the caller's programmes, without the caller and without anybody they are paired with. */
async function choices(call: Call): Promise<Person[]> {
  const { tx, person } = call;
  const programmes = (await tx.participations.of(person.id)).map(({ programmeId }) => programmeId);
  const all = new Map<string, Person>();
  for (const programme of programmes) {
    for (const one of await coordinatorsOf(call, programme)) all.set(one.id, one);
  }
  for (const { menteeId, mentorId } of await tx.pairs.ofPerson(person.id)) {
    all.delete(menteeId);
    all.delete(mentorId);
  }
  all.delete(person.id);
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}
