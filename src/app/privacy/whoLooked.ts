import { lookedView } from '../../conversation/views/privacy/lookedView.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';

const onPage = 12;

/** `looked`: who has looked at what is kept about the sender, and what coordinators have done about them. */
export const whoLooked: CommandCase = (call) => page(call, 0);

export const moreLooks: ActionCase = (call, { id }) =>
  page(call, Math.min(1_000_000, Math.max(0, Math.trunc(Number(id)) || 0)));

async function page({ tx, person, words }: Call, offset: number): Promise<Reply> {
  const programmes = (await tx.participations.of(person.id)).map(({ programmeId }) => programmeId);
  const found = await tx.audit.aboutPerson(person.id, programmes, { limit: onPage, offset });
  // Those who did it, and those the reader has a pair with; nobody else is named.
  const partners = (await tx.pairs.ofPerson(person.id)).flatMap(({ menteeId, mentorId }) => [menteeId, mentorId]);
  const actors = found.rows.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
  const known = await tx.people.byIds([...new Set([person.id, ...partners, ...actors])]);
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return {
    kind: 'answer',
    view: lookedView(words, found, offset, (one) => names.get(String(one)) ?? words.t('looked.somebody')),
  };
}
