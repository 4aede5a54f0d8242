import { note } from '../../conversation/views/note.ts';
import type { ActionCase } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { notAllowed } from '../notAllowed.ts';
import { programmeOfEffect } from './programmeOfEffect.ts';

/**
 * A coordinator decides that something which did not arrive, or may not have, is sent again. `id` is the effect's key.
 * Pressed twice, it is sent once: the second press finds nothing that waits for a decision.
 */
export const resendEffect: ActionCase = async (call, { id }) => {
  const problem = await call.tx.outbox.problem(id);
  const programme = problem && (await programmeOfEffect(call, problem.ids));
  const coordinators = await coordinatorsOf(call, programme);
  if (!coordinators.some((coordinator) => coordinator.id === call.person.id)) return notAllowed(call);
  const again = await call.tx.outbox.resend(id, call.now);
  if (again && problem) {
    const { person } = call;
    await writeDown(call, {
      actorId: person.id,
      programmeId: programme,
      code: 'delivery-resent',
      facts: { kind: problem.kind },
    });
  }
  return { kind: 'answer', view: note(call.words.t(again ? 'digest.resend.done' : 'digest.resend.gone')) };
};
