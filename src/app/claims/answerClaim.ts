import { claimCard } from '../../conversation/views/joining/claimCard.ts';
import { note } from '../../conversation/views/note.ts';
import { saveClaim } from '../coordinating/deeds.ts';
import type { ActionCase } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { coordinatorsOf } from '../coordinatorsOf.ts';
import { claimEffects } from '../joining/claimEffects.ts';
import { refreshHome } from '../joining/refreshHome.ts';
import { notAllowed } from '../notAllowed.ts';

/** A coordinator confirms a mentor's claim, or cannot. The first answer counts; the mentor is told either way. */
export const answerClaim: ActionCase = async (call, { id, arg }) => {
  const { tx, now, words, person } = call;
  const part = await tx.participations.lock(id);
  const programme = part ? call.programmes.byId(part.programmeId) : null;
  if (!part || !programme) return notAllowed(call);
  const coordinators = await coordinatorsOf(call, programme.id);
  if (!coordinators.some((one) => one.id === person.id)) return notAllowed(call);
  const mentor = await tx.people.byId(part.personId);
  if (!mentor || part.state !== 'active' || part.former === null) {
    return { kind: 'replace', view: note(words.t('joining.claim.isGone')) };
  }

  const [answer, asked = ''] = arg.split('/');
  const { population } = part.former;
  const card = { participationId: id, name: mentor.name, programme, population, asked };
  if (part.former.confirmedBy !== null) {
    return { kind: 'replace', view: claimCard(words, { ...card, state: 'confirmed' }) };
  }
  const state = answer === 'yes' ? 'confirmed' : 'refused';
  const former = state === 'confirmed' ? { population, confirmedBy: person.id } : null;
  await saveClaim(call, part, former);
  const about = { personId: mentor.id, code: 'claim-answered' } as const;
  await writeDown(call, { actorId: person.id, programmeId: programme.id, ...about });
  const others = coordinators.filter((one) => one.id !== person.id);
  await tx.outbox.enqueue(
    [
      ...claimEffects('joining.claim-card', part, asked, others).map((effect) => ({
        ...effect,
        ids: { ...effect.ids, population },
      })),
      {
        key: `person/${mentor.id}/claim/${asked}/told`,
        kind: 'joining.claim-told',
        ids: { person: mentor.id, programme: programme.id, population, answer: state },
        notBefore: null,
        expiresAt: null,
      },
    ],
    now,
  );
  await refreshHome(call, [mentor.id, ...coordinators.map((one) => one.id)]);
  return { kind: 'replace', view: claimCard(words, { ...card, state }) };
};
