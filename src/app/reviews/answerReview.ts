import { z } from 'zod';
import { note } from '../../conversation/views/note.ts';
import { closingForm, midTermForm, midTermQuestions, scale } from '../../conversation/views/reviews/reviewForms.ts';
import { fitAnswered, fitAnswers } from '../../conversation/views/reviews/reviewViews.ts';
import type { Person } from '../../core/people/person.ts';
import { concerns } from '../../core/programme/concerns.ts';
import type { Review, ReviewKind } from '../../core/reviews/review.ts';
import type { Effect } from '../../ports/effect.ts';
import type { FormAnswers } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { type PairAtHand, pairAtHand, partnerOf, peopleOf } from '../keeping/pairAtHand.ts';
import { notAllowed } from '../notAllowed.ts';

const fitSchema = z.enum(fitAnswers);
const textSchema = z.string().trim().max(1000).catch('');
const scaleSchema = z.enum(scale).or(z.literal('')).catch('');
const shareSchema = z.array(z.enum(midTermQuestions)).catch([]);

interface Mine {
  readonly hand: PairAtHand;
  readonly partner: Person;
  readonly review: Review;
}

/** The caller's own look back, if they were asked for it; the pair is locked. A closing one outlives the pair. */
async function mine(call: Call, pairId: string, kind: ReviewKind): Promise<Mine | null> {
  const hand = await pairAtHand(call, await call.tx.pairs.lock(pairId));
  const partner = hand && partnerOf(hand, call.person.id);
  const review = partner && (await call.tx.reviews.find(pairId, call.person.id, kind));
  if (!hand || !partner || !review) return null;
  return kind === 'closing' || hand.pair.state === 'active' ? { hand, partner, review } : null;
}

async function save(call: Call, review: Review, answers: Record<string, string>, shared: readonly string[]) {
  await call.tx.reviews.save({ ...review, answers, shared, answeredAt: call.now });
}

/** Whether the two fit: read by nobody else, and answered once more if one thinks otherwise. */
export const answerFit: ActionCase = async (call, { id, arg }) => {
  const found = await mine(call, id, 'fit');
  const answer = fitSchema.safeParse(arg);
  if (!found || !answer.success) return notAllowed(call);
  await save(call, found.review, { fit: answer.data }, []);
  return { kind: 'replace', view: fitAnswered(call.words, id, found.partner.name, answer.data) };
};

export const openMidTerm: ActionCase = async (call, { id }) => {
  const found = await mine(call, id, 'mid-term');
  if (!found) return notAllowed(call);
  const typed = { ...found.review.answers, share: found.review.shared };
  return { kind: 'form', form: midTermForm(call.words, id, found.partner.name, typed) };
};

export const submitMidTerm: FormCase = async (call, pairId, answers) => {
  const found = await mine(call, pairId, 'mid-term');
  if (!found) return notAllowed(call);
  const { hand, partner, review } = found;
  const given = {
    progress: scaleSchema.parse(answers.progress ?? ''),
    helps: textSchema.parse(answers.helps ?? ''),
    change: textSchema.parse(answers.change ?? ''),
  };
  await save(call, review, given, shareSchema.parse(answers.share ?? []));
  const theirs = await call.tx.reviews.find(pairId, partner.id, 'mid-term');
  if (!theirs?.answers)
    return { kind: 'answer', view: note(call.words.t('review.midTerm.saved', { partner: partner.name })) };
  const told = peopleOf(hand).map((person): Effect => {
    const key = `pair/${pairId}/review/shared/${call.now.getTime()}/${person.id}`;
    return { key, kind: 'reviews.shared', ids: { pair: pairId, person: person.id }, notBefore: null, expiresAt: null };
  });
  await call.tx.outbox.enqueue(told, call.now);
  return { kind: 'answer', view: note(call.words.t('review.midTerm.savedBoth')) };
};

export const openClosing: ActionCase = async (call, { id }) => {
  const found = await mine(call, id, 'closing');
  if (!found) return notAllowed(call);
  if (found.review.answers) return { kind: 'answer', view: note(call.words.t('review.closing.already')) };
  const { hand, partner } = found;
  return { kind: 'form', form: closingForm(call.words, id, partner.name, questionsFor(hand, call.person.id), {}) };
};

export const submitClosing: FormCase = async (call, pairId, answers) => {
  const found = await mine(call, pairId, 'closing');
  if (!found) return notAllowed(call);
  if (found.review.answers) return { kind: 'answer', view: note(call.words.t('review.closing.already')) };
  const { hand, partner, review } = found;
  const given = Object.fromEntries(
    questionsFor(hand, call.person.id)
      .map((question) => [question.id, answerTo(question, answers)] as const)
      .filter(([, answer]) => answer !== ''),
  );
  const thanks = textSchema.parse(answers.thanks ?? '');
  await save(call, review, thanks === '' ? given : { ...given, [thanksId]: thanks }, [thanksId]);
  if (thanks !== '') {
    const key = `pair/${pairId}/thanks/${partner.id}`;
    const ids = { pair: pairId, person: partner.id };
    await call.tx.outbox.enqueue([{ key, kind: 'reviews.thanks', ids, notBefore: null, expiresAt: null }], call.now);
  }
  return { kind: 'answer', view: note(call.words.t('review.closing.done')) };
};

/** The answer's key of the word of thanks: no question of a programme can be called so. */
export const thanksId = '.thanks';

type Question = PairAtHand['programme']['closing']['survey'][number];

function questionsFor({ programme, mentor }: PairAtHand, personId: string): Question[] {
  const role = personId === mentor.id ? 'mentor' : 'mentee';
  return programme.closing.survey.filter(({ of }) => concerns(of, [role]));
}

/** An answer that is none of the options counts as none. */
function answerTo(question: Question, answers: FormAnswers): string {
  const given = answers[`q-${question.id}`] ?? '';
  switch (question.kind) {
    case 'scale':
      return scaleSchema.parse(given);
    case 'choice':
      return question.options.find(({ id }) => id === given)?.id ?? '';
    case 'text':
      return textSchema.parse(given);
  }
}
