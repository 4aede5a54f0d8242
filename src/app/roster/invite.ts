import { wordsFor } from '../../conversation/text/words.ts';
import { note } from '../../conversation/views/note.ts';
import { invitation } from '../../conversation/views/roster/invitation.ts';
import type { RosterEntry } from '../../core/roster/rosterEntry.ts';
import { knownZone } from '../../core/schedule/knownZone.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { ActionCase, DueCase, EffectCase, Job, Outside } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';

const everybody = { limit: 100_000, offset: 0 };
const dayMs = 24 * 60 * 60 * 1000;
/** After the invitation, and after the first reminder; then it is left at that. */
const remindAfterDays = [7, 14];

/** Invites everybody on the roster who has not been invited; paced by the outbox. */
export const inviteAll: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme) => {
    const { tx, words, person } = call;
    const { rows } = await tx.roster.inState(programme.id, 'new', everybody);
    await enqueueInvitations(call, rows, 'invitation');
    if (rows.length > 0) {
      const facts = { people: rows.length };
      await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'roster-invited', facts });
    }
    return { kind: 'answer', view: note(words.t('roster.inviting', { count: rows.length })) };
  });

async function enqueueInvitations(job: Job, entries: readonly RosterEntry[], moment: string): Promise<void> {
  await job.tx.outbox.enqueue(
    entries.map(({ programmeId, email }) => ({
      key: `programme/${programmeId}/roster/${email}/${moment}`,
      kind: 'coordinate.invite',
      ids: { programme: programmeId, email },
      notBefore: null,
      expiresAt: null,
    })),
    job.now,
  );
}

/** An invitation to whoever has the address at work; the account is looked up before, and joined to nobody. */
export const inviteEffect: EffectCase = {
  prepare: async (outside, { programme = '', email = '' }) => {
    const entry = await outside.inJob((job) => job.tx.roster.find(programme, email));
    if (!entry || entry.account || (entry.state !== 'new' && entry.state !== 'not-found')) return;
    await keep(outside, entry, await outside.findAccount(email));
  },
  plan: async (job, ids) => {
    const programme = job.programmes.byId(ids.programme ?? '');
    const entry = programme && (await job.tx.roster.find(programme.id, ids.email ?? ''));
    if (!programme || !entry?.account || (entry.state !== 'new' && entry.state !== 'invited')) {
      return { kind: 'drop', reason: 'moment-gone' };
    }
    const words = (programme.languages.length > 0 ? programme.languages : (['en'] as const)).map((language) =>
      wordsFor(language, knownZone(programme.timeZone)),
    );
    const view = invitation(words, programme, entry.name, entry.state === 'invited');
    return { kind: 'post', to: { kind: 'person', account: entry.account }, view };
  },
  settled: async (job, ids) => {
    const entry = await job.tx.roster.find(ids.programme ?? '', ids.email ?? '');
    const programme = job.programmes.byId(ids.programme ?? '');
    if (!entry || !programme || (entry.state !== 'new' && entry.state !== 'invited')) return;
    const reminders = entry.state === 'new' ? 0 : entry.reminders + 1;
    const invited = { ...entry, state: 'invited', reminders, invitedAt: entry.invitedAt ?? job.now } as const;
    await job.tx.roster.saveAll(entry.programmeId, [invited]);
    const after = remindAfterDays[reminders];
    if (after === undefined) return;
    await job.tx.dueDates.plan({
      rule: 'roster-reminder',
      subject: `${entry.programmeId}/${entry.email}`,
      period: String(reminders + 1),
      slot: 'main',
      dueAt: new Date(job.now.getTime() + after * dayMs),
      zone: knownZone(programme.timeZone),
    });
  },
  failed: async (job, ids, error) => {
    if (error.code === 'uncertain') return;
    const entry = await job.tx.roster.find(ids.programme ?? '', ids.email ?? '');
    if (entry) await job.tx.roster.saveAll(entry.programmeId, [{ ...entry, state: 'not-found' }]);
  },
};

async function keep(outside: Outside, { programmeId, email }: RosterEntry, account: RosterEntry['account']) {
  await outside.inJob(async (job) => {
    const entry = await job.tx.roster.find(programmeId, email);
    if (!entry) return;
    await job.tx.roster.saveAll(programmeId, [{ ...entry, account, state: account ? 'new' : 'not-found' }]);
  });
}

/** Reminds of an invitation that has had no answer, twice at most. */
export const rosterReminder: DueCase = async (job, { subject, period }) => {
  const [programmeId = ''] = subject.split('/', 1);
  const entry = await job.tx.roster.find(programmeId, subject.slice(programmeId.length + 1));
  if (entry?.state === 'invited') await enqueueInvitations(job, [entry], `reminder/${period}`);
};

/** "No, thank you": nobody asks again. Only whoever has the address can say so. */
export const declineInvitation: ActionCase = async (call, { id }) => {
  const { email } = call.person;
  const entry = email === null ? null : await call.tx.roster.find(id, email);
  if (entry && entry.state !== 'joined') await call.tx.roster.saveAll(id, [{ ...entry, state: 'declined' }]);
  return { kind: 'replace', view: note(call.words.t('roster.declined')) };
};
