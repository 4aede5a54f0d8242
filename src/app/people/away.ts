import { z } from 'zod';
import { note } from '../../conversation/views/note.ts';
import { awayForm } from '../../conversation/views/people/awayForm.ts';
import { awayPresent, awaySaved, welcomeBack } from '../../conversation/views/people/awayNotes.ts';
import { isAway } from '../../core/people/isAway.ts';
import { localDay } from '../../core/people/localDay.ts';
import { type AwayProblem, readAwayDate } from '../../core/people/readAwayDate.ts';
import type { Reply } from '../../ports/reply.ts';
import type { FormView } from '../../ports/view.ts';
import type { ActionCase, Call, CommandCase, FormCase } from '../capability.ts';
import { meetingsUntil } from './meetingsUntil.ts';
import { myParts } from './myParts.ts';
import { setAway } from './setAway.ts';

/** `away`, `away 2026-12-24`, `away until 24.12.2026`, `away back`. */
export const away: CommandCase = async (call, rest) => {
  const { person, words, now } = call;
  const typed = rest.trim().replace(/^until\s+/iu, '');
  const present = isAway(person, now) ? person.awayUntil : null;
  if (typed.toLowerCase() === 'back') return back(call, present !== null);
  if (typed !== '') return until(call, typed, 'form');
  if (present !== null) return { kind: 'answer', view: awayPresent(words, present) };
  return { kind: 'form', form: await asked(call, null, null) };
};

export const openAway: ActionCase = async (call) => ({
  kind: 'form',
  form: await asked(call, isAway(call.person, call.now) ? call.person.awayUntil : null, null),
});

async function asked(call: Call, day: string | null, problem: AwayProblem | null): Promise<FormView> {
  const still = (await myParts(call)).filter(({ programme }) => !programme.matching.rules.notAway);
  const offeredIn = still.map(({ programme }) => call.words.label(programme.name));
  return awayForm(call.words, { day, problem, offeredIn });
}

const answersSchema = z.object({ back: z.string().nullable().catch(null) });

export const saveAway: FormCase = async (call, _token, answers) =>
  until(call, answersSchema.parse({ back: null, ...answers }).back ?? '', 'errors');

async function until(call: Call, typed: string, otherwise: 'form' | 'errors'): Promise<Reply> {
  const { person, words, now, tx } = call;
  const read = readAwayDate(typed, localDay(now, person.profile.timeZone));
  if (read.kind === 'problem') return { kind: otherwise, form: await asked(call, read.day, read.code) };
  const partners = await setAway(call, person, read.day);
  const received = await tx.requests.toMentor(person.id);
  const toAnswer = received.filter(({ state }) => state === 'open').length;
  const meetings = await meetingsUntil(call, read.day);
  return { kind: 'answer', view: awaySaved(words, read.day, partners, toAnswer, meetings) };
}

async function back(call: Call, wasAway: boolean): Promise<Reply> {
  if (!wasAway) return { kind: 'answer', view: note(call.words.t('away.notAway')) };
  await setAway(call, call.person, null);
  return { kind: 'answer', view: welcomeBack(call.words, 'early') };
}
