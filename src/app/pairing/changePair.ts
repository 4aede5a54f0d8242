import { z } from 'zod';
import { habits } from '../../conversation/views/finding/habits.ts';
import { note } from '../../conversation/views/note.ts';
import { longDate } from '../../conversation/views/pairing/longDate.ts';
import { endForm, extendForm, extensions, rhythmForm } from '../../conversation/views/pairing/pairForms.ts';
import type { Pair } from '../../core/pairing/pair.ts';
import { monthsAfter } from '../../core/pairing/pairEnd.ts';
import type { Person } from '../../core/people/person.ts';
import { cadences } from '../../core/people/profile.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { FormAnswers, FormView } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { planPair } from '../keeping/planPair.ts';
import { notAllowed } from '../notAllowed.ts';
import { endPair } from './endPair.ts';
import { pairEffect } from './pairEffect.ts';
import { pairOf, partnerOf } from './pairOf.ts';

/* What either of the two can change about their pair. */

interface Mine {
  readonly pair: Pair;
  readonly programme: Programme;
  readonly other: Person;
}

/** The pair, locked, if it is this person's; an ended one is answered here. */
async function withMine(call: Call, pairId: string, deed: (mine: Mine) => Promise<Reply>): Promise<Reply> {
  await call.tx.pairs.lock(pairId);
  const whole = await pairOf(call, pairId);
  const other = whole && partnerOf(whole, call.person.id);
  if (!whole || !other) return notAllowed(call);
  if (whole.pair.state === 'ended') return { kind: 'answer', view: note(call.words.t('pairing.ended.already')) };
  return deed({ pair: whole.pair, programme: whole.programme, other });
}

const opens =
  (form: (call: Call, mine: Mine) => FormView): ActionCase =>
  (call, { id }) =>
    withMine(call, id, async (mine) => ({ kind: 'form', form: form(call, mine) }));

export const openRhythm = opens(({ words }, { pair }) => rhythmForm(words, pair));
export const openEnd = opens(({ words }, { pair, other }) => endForm(words, pair, other.name, null));
export const openExtend = opens(({ words }, { pair, other }) => extendForm(words, pair, other.name));

const rhythmAnswer = z.object({ cadence: z.enum(cadences) });

export const submitRhythm: FormCase = (call, token, answers: FormAnswers) =>
  withMine(call, token, async ({ pair, other }) => {
    const { words, tx, now } = call;
    const { cadence } = rhythmAnswer.catch({ cadence: pair.cadence }).parse(answers);
    const saved = {
      kind: 'answer',
      view: note(words.t('pairing.rhythm.saved', { cadence: habits.cadence(words, cadence) })),
    } as const;
    if (cadence === pair.cadence) return saved;
    const changed = { ...pair, cadence };
    await tx.pairs.save(changed);
    await planPair(call, changed);
    const told = pairEffect(pair, 'pairing.rhythm', `rhythm/${now.getTime()}/${other.id}`, { person: other.id });
    await tx.outbox.enqueue([told], now);
    return saved;
  });

const endAnswer = z.object({ reason: z.enum(['completed', 'without-fault']) });

export const submitEnd: FormCase = (call, token, answers) =>
  withMine(call, token, async ({ pair, other }) => {
    const { words } = call;
    const parsed = endAnswer.safeParse(answers);
    if (!parsed.success) {
      return { kind: 'errors', form: endForm(words, pair, other.name, words.t('pairing.end.needed')) };
    }
    await endPair(call, pair, parsed.data.reason);
    return { kind: 'answer', view: note(words.t('pairing.ended.summary', { name: other.name })) };
  });

const extendAnswer = z.object({ months: z.enum(extensions.map(String)) });

export const submitExtend: FormCase = (call, token, answers) =>
  withMine(call, token, async ({ pair, programme, other }) => {
    const { words, tx, now } = call;
    const parsed = extendAnswer.safeParse(answers);
    if (!parsed.success || pair.endsAt === null) {
      return { kind: 'errors', form: extendForm(words, pair, other.name) };
    }
    const endsAt = monthsAfter(pair.endsAt, Number(parsed.data.months), programme.timeZone);
    const longer = { ...pair, endsAt };
    await tx.pairs.save(longer);
    await planPair(call, longer);
    const end = endsAt.toISOString().slice(0, 10);
    const told = pairEffect(pair, 'pairing.extended', `extended/${end}/${other.id}`, { person: other.id });
    await tx.outbox.enqueue([told], now);
    return {
      kind: 'answer',
      view: note(words.t('pairing.extend.done', { name: other.name, date: longDate(words, endsAt) })),
    };
  });

/** Tries once more to open a space that could not be opened; at most once an hour for a pair. */
export const openSpaceAgain: ActionCase = (call, { id }) =>
  withMine(call, id, async ({ pair }) => {
    const { words, tx, now } = call;
    const hour = now.toISOString().slice(0, 13);
    const tries = (await tx.spaces.ofPair(pair.id))
      .filter(({ state }) => state === 'opening')
      .map(({ platform }) => pairEffect(pair, 'pairing.open-space', `space/${platform}/${hour}`, { platform }));
    await tx.outbox.enqueue(tries, now);
    return { kind: 'answer', view: note(words.t('pairing.trying')) };
  });
