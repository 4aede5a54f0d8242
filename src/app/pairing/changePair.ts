import { z } from 'zod';
import { habits } from '../../conversation/views/finding/habits.ts';
import { note } from '../../conversation/views/note.ts';
import { endForm, extendForm, rhythmForm } from '../../conversation/views/pairing/pairForms.ts';
import { cadences } from '../../core/people/profile.ts';
import type { FormAnswers, FormView } from '../../ports/view.ts';
import type { ActionCase, Call, FormCase } from '../capability.ts';
import { planPair } from '../keeping/planPair.ts';
import { endPair } from './endPair.ts';
import { pairEffect } from './pairEffect.ts';
import { type Mine, withMine } from './withMine.ts';

/* What either of the two can change about their pair. */

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
