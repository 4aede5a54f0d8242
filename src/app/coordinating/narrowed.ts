import type { MentoringRequest } from '../../core/pairing/mentoringRequest.ts';
import type { Person } from '../../core/people/person.ts';
import type { Repositories } from '../../ports/store.ts';
import type { FileCase as WholeFileCase } from '../files/fileCase.ts';
import type { Job as WholeJob } from '../job.ts';
import type { CoordinatorRepositories, FileCase, Job, RequestStatus } from './reach.ts';

/** Which transaction a narrowed one is part of: for `deeds.ts` alone. */
const wholes = new WeakMap<CoordinatorRepositories, Repositories>();

/** The repositories that coordinators' parts can reach, and nothing else: what is left out is not there at run time either. */
function narrowed(tx: Repositories): CoordinatorRepositories {
  const { people, participations, pairs, pairTerms, requests, matching, spaces, directTalks, audit, outbox } = tx;
  const { dueDates, figures, coordinators, proposals, roster, settings } = tx;
  const reach: CoordinatorRepositories = {
    people: {
      byId: async (id) => orNull(await people.byId(id), wordless),
      byIds: async (ids) => (await people.byIds(ids)).map(wordless),
      byEmail: async (email) => orNull(await people.byEmail(email), wordless),
    },
    participations: {
      byId: participations.byId,
      lock: participations.lock,
      find: participations.find,
      ofPeople: participations.ofPeople,
      inProgramme: participations.inProgramme,
    },
    pairs: { byId: pairs.byId, lock: pairs.lock, ofPerson: pairs.ofPerson },
    pairTerms: { find: pairTerms.find },
    requests: {
      byId: async (id) => orNull(await requests.byId(id), statusOf),
      ofMentee: async (id, programmeId) => (await requests.ofMentee(id, programmeId)).map(statusOf),
    },
    matching: { names: matching.names, ties: matching.ties },
    spaces: { ofPair: spaces.ofPair },
    directTalks: { find: directTalks.find },
    audit: { add: audit.add, ofProgramme: audit.ofProgramme },
    outbox: { enqueue: outbox.enqueue, idsOf: outbox.idsOf, problem: outbox.problem, resend: outbox.resend },
    dueDates: { plan: dueDates.plan, cancel: dueDates.cancel },
    figures,
    coordinators,
    proposals,
    roster,
    settings,
  };
  wholes.set(reach, tx);
  return reach;
}

/** A job or call within their reach. */
export function within<J extends WholeJob>(job: J): Omit<J, 'tx'> & Job {
  return { ...job, tx: narrowed(job.tx) };
}

/** A file of theirs as everybody else takes it: rendered within their reach. */
export function wholeFile(file: FileCase): WholeFileCase {
  return { ...file, render: (job, reader, ids) => file.render(within(job), reader, ids) };
}

/** The job that a narrowed one was made of; one that nobody has narrowed is whole itself. */
export function wholeOf<J extends Job>(job: J): Omit<J, 'tx'> & Pick<WholeJob, 'tx'> {
  const tx = wholes.get(job.tx) ?? (isWhole(job.tx) ? job.tx : null);
  if (tx === null) throw new Error('These repositories belong to no transaction.');
  return { ...job, tx };
}

const isWhole = (tx: CoordinatorRepositories | Repositories): tx is Repositories => 'goals' in tx;

const orNull = <A, B>(value: A | null, change: (value: A) => B): B | null => (value === null ? null : change(value));

const wordless = (person: Person): Person => ({
  ...person,
  profile: { ...person.profile, hopes: null, offers: null },
});

function statusOf({
  note: _note,
  question: _question,
  more: _more,
  declineReason: _reason,
  ...rest
}: MentoringRequest): RequestStatus {
  return rest;
}
