import { claimCard } from '../../conversation/views/joining/claimCard.ts';
import type { Delivery } from '../../ports/delivery.ts';
import { messageOf } from '../coordinating/deeds.ts';
import type { EffectCase, Job } from '../coordinating/reach.ts';
import { claimKey } from '../joining/claimEffects.ts';
import { tell } from '../tell.ts';

type Ids = Parameters<EffectCase['plan']>[1];

const gone: Delivery = { kind: 'drop', reason: 'claim-gone' };

/** The question to a coordinator; dropped when another has answered it meanwhile. */
export const claimCardEffect: EffectCase = {
  plan: async (job, ids) => {
    const claim = await present(job, ids);
    if (claim?.state !== 'waiting') return gone;
    return tell(job, ids.coordinator ?? '', 'working', (words) => claimCard(words, claim));
  },
};

/** The same card after somebody answered it. */
export const claimCardUpdate: EffectCase = {
  plan: async (job, ids) => {
    const claim = await present(job, ids);
    const coordinator = await job.tx.people.byId(ids.coordinator ?? '');
    if (!claim || !coordinator) return gone;
    const message = await messageOf(job, claimKey(claim.personId, claim.asked, coordinator.id));
    if (!message) return { kind: 'drop', reason: 'no-message' };
    return { kind: 'update', message, view: claimCard(job.wordsFor(coordinator), claim) };
  },
};

async function present(job: Job, ids: Ids) {
  const part = await job.tx.participations.byId(ids.participation ?? '');
  const person = part ? await job.tx.people.byId(part.personId) : null;
  const programme = part ? job.programmes.byId(part.programmeId) : null;
  if (!part || !person || !programme || part.state !== 'active') return null;
  const refused = part.former === null;
  const population = part.former?.population ?? ids.population;
  if (population === undefined) return null;
  return {
    participationId: part.id,
    personId: person.id,
    name: person.name,
    programme,
    population,
    state: refused ? 'refused' : part.former?.confirmedBy ? 'confirmed' : 'waiting',
    asked: ids.asked ?? '',
  } as const;
}
