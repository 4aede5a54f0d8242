import type { Pair } from '../../core/pairing/pair.ts';
import type { Person } from '../../core/people/person.ts';
import type { DueCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { leaveProgramme } from '../joining/leaveProgramme.ts';
import { pairEffect } from '../pairing/pairEffect.ts';

export const sweepRule = 'privacy-sweep';

/** What is being sent at the very moment has arrived by then. */
const sweepAfterMs = 30_000;
/** A space is archived when its messages have been taken down: afterwards Slack lets nothing be changed. */
const archiveAfterMs = 40_000;

/**
 * Erases a person: their pairs and requests end as when they leave, then every table forgets them, and effects take down
 * what was posted. All of it is decided in this one transaction; the effects are done within the minute.
 */
export async function erasure(job: Job, person: Person): Promise<void> {
  const { tx, now } = job;
  const before = await tx.pairs.ofPerson(person.id);
  const running = before.filter(({ state }) => state === 'active');
  for (const part of await tx.participations.of(person.id)) {
    if (part.state === 'active') await leaveProgramme(job, person, part);
  }
  await keepTies(job, person, before);
  const posted = await tx.personalData.messagesAbout(person.id);
  await tx.personalData.erase(person.id);
  await tx.outbox.enqueue(takeDowns(posted), now);
  for (const pair of running) await endFor(job, pair, person);
  const homes = person.accounts.filter(({ platform }) => platform === 'slack');
  const blanks = homes.map(({ platform, tenant, user }) => {
    const key = `erasure/${job.newId('era')}/home`;
    const ids = { key, platform, tenant, user };
    return { key, kind: 'privacy.blank-home', ids, notBefore: null, expiresAt: null };
  });
  await tx.outbox.enqueue(blanks, now);
  const dueAt = new Date(now.getTime() + sweepAfterMs);
  await tx.dueDates.plan({ rule: sweepRule, subject: person.id, period: 'once', slot: 'main', dueAt, zone: 'UTC' });
}

/** Takes down what a worker was sending while everything else was erased. */
export const sweep: DueCase = async ({ tx, now }, { subject }) => {
  const posted = await tx.personalData.messagesAbout(subject);
  await tx.outbox.enqueue(takeDowns(posted), now);
};

function takeDowns(keys: readonly string[]) {
  return keys.map((message) => ({
    // One subject each, so that they need not wait for one another.
    key: `erasure/${message.replaceAll('/', ':')}`,
    kind: 'privacy.take-down',
    ids: { message },
    notBefore: null,
    expiresAt: null,
  }));
}

/** Those they were paired with, or who said no or heard it: not to be matched again, should they come back. */
async function keepTies({ tx }: Job, person: Person, pairs: readonly Pair[]): Promise<void> {
  const programmes = new Set((await tx.participations.of(person.id)).map(({ programmeId }) => programmeId));
  const sent = await Promise.all([...programmes].map((id) => tx.requests.ofMentee(person.id, id)));
  const declined = [...sent.flat(), ...(await tx.requests.toMentor(person.id))].filter(
    ({ state }) => state === 'declined',
  );
  const others = [...pairs, ...declined].map(({ menteeId, mentorId }) =>
    menteeId === person.id ? mentorId : menteeId,
  );
  await tx.erasedTies.keep(person.id, person.accounts, await tx.people.byIds([...new Set(others)]));
}

/** The partner is told without a name; spaces are archived once their messages are down. */
async function endFor(job: Job, pair: Pair, gone: Person): Promise<void> {
  const { tx, now } = job;
  const partner = pair.menteeId === gone.id ? pair.mentorId : pair.menteeId;
  const archives = (await tx.spaces.ofPair(pair.id))
    .filter(({ state }) => state !== 'archived')
    .map(({ platform }) => ({
      ...pairEffect(pair, 'pairing.archive', `archive/${platform}`, { platform }),
      notBefore: new Date(now.getTime() + archiveAfterMs),
    }));
  const told = {
    // Not by the pair's name: this message is not one to take down.
    key: `erasure/${job.newId('era')}/partner`,
    kind: 'privacy.partner-erased',
    ids: { pair: pair.id, person: partner },
    notBefore: null,
    expiresAt: null,
  };
  await tx.outbox.enqueue([told, ...archives], now);
}
