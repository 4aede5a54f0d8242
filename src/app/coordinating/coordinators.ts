import { z } from 'zod';
import { addCoordinatorForm, coordinatorsView } from '../../conversation/views/coordinating/coordinatorsView.ts';
import { note } from '../../conversation/views/note.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { coordinates } from './coordinates.ts';
import type { ActionCase, Call, FormCase } from './reach.ts';
import { writeDown } from './writeDown.ts';

/* Coordinators look after who coordinates. */

export const showCoordinators: ActionCase = (call, { id }) =>
  coordinates(call, id, (programme) => listed(call, programme));

async function listed(call: Call, programme: Programme): Promise<Reply> {
  const people = await coordinatorsOf(call, programme.id);
  return { kind: 'answer', view: coordinatorsView(call.words, programme, people) };
}

export const openAdd: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme) => ({
    kind: 'form',
    form: addCoordinatorForm(call.words, programme, null, null),
  }));

const answer = z.object({ email: z.string().trim().toLowerCase().min(3) });

/** By the address of somebody who has talked to the bot: a duty is given to a known person, not to whoever comes with an address. */
export const submitAdd: FormCase = (call, token, answers) =>
  coordinates(call, token, async (programme) => {
    const { tx, words, person } = call;
    const parsed = answer.safeParse(answers);
    const found = parsed.success ? await tx.people.byEmail(parsed.data.email) : null;
    if (!found || found.accounts.length === 0) {
      const said = parsed.success ? parsed.data.email : null;
      return {
        kind: 'errors',
        form: addCoordinatorForm(words, programme, said, words.t('coordinating.people.unknown')),
      };
    }
    await tx.coordinators.add(found.id, programme.id);
    const about = { personId: found.id, code: 'coordinator-added' } as const;
    await writeDown(call, { actorId: person.id, programmeId: programme.id, ...about });
    await refreshHome(call, [found.id]);
    return { kind: 'answer', view: note(words.t('coordinating.people.added', { name: found.name })) };
  });

/** Takes the duty from somebody; the last one keeps it, so that nobody is left without. */
export const removeCoordinator: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme, personId) => {
    const { tx, words, person } = call;
    await tx.coordinators.lock();
    const all = await coordinatorsOf(call, programme.id);
    const meant = all.find((one) => one.id === personId);
    if (!meant) return listed(call, programme);
    if (all.length === 1) return { kind: 'answer', view: note(words.t('coordinating.people.last')) };
    const posts = (await tx.coordinators.all()).filter((post) => post.personId === personId);
    for (const { programmeId } of posts) {
      if (programmeId !== null && programmeId !== programme.id) continue;
      await tx.coordinators.remove(personId, programmeId);
      // Whoever had all programmes keeps the others.
      const others = programmeId === null ? call.programmes.all.filter(({ id: other }) => other !== programme.id) : [];
      for (const other of others) await tx.coordinators.add(personId, other.id);
    }
    const about = { personId, code: 'coordinator-removed' } as const;
    await writeDown(call, { actorId: person.id, programmeId: programme.id, ...about });
    await refreshHome(call, [personId]);
    return { kind: 'answer', view: note(words.t('coordinating.people.removed', { name: meant.name })) };
  });
