import { splitNames } from '../../conversation/splitNames.ts';
import { pairView } from '../../conversation/views/explaining/pairView.ts';
import { whichTwo } from '../../conversation/views/explaining/whichTwo.ts';
import { note } from '../../conversation/views/note.ts';
import type { Candidate } from '../../core/matching/candidate.ts';
import { explainPair as reasonsOf } from '../../core/matching/explainPair.ts';
import { peopleNamed } from '../../core/matching/peopleNamed.ts';
import { poolOf } from '../../core/matching/pool.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call, CommandCase } from '../capability.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { type Candidates, loadCandidates } from '../finding/loadCandidates.ts';
import { notAllowed } from '../notAllowed.ts';

/** Possibilities offered when it is not clear who is meant. */
const mostMeant = 5;

interface Two {
  readonly programme: Programme;
  readonly candidates: Candidates;
  readonly mentee: Candidate;
  readonly mentor: Candidate;
}

/** `explain A / B`, the mentee first; the other way round is understood where it can only be meant so. */
export const explain: CommandCase = async (call, rest) => {
  if (rest.trim() === '') return { kind: 'answer', view: note(call.words.t('explain.how')) };
  const meant: Two[] = [];
  for (const programme of await coordinatedBy(call)) {
    const candidates = await loadCandidates(call, programme);
    meant.push(...twoNamed(candidates, rest).map((two) => ({ programme, candidates, ...two })));
  }
  const [only, ...others] = meant;
  if (!only) return { kind: 'answer', view: note(call.words.t('explain.nobody', { typed: rest })) };
  if (others.length === 0) return told(call, only);
  return { kind: 'answer', view: whichTwo(call.words, meant.slice(0, mostMeant)) };
};

/** The id is the programme's, the argument the mentee's and the mentor's. */
export const explainPair: ActionCase = async (call, { id, arg }) => {
  const programme = (await coordinatedBy(call)).find((one) => one.id === id);
  if (!programme) return notAllowed(call);
  const candidates = await loadCandidates(call, programme);
  const [menteeId, mentorId] = arg.split(' ');
  const mentee = candidates.mentees.find((one) => one.id === menteeId);
  const mentor = candidates.mentors.find((one) => one.id === mentorId);
  return mentee && mentor ? told(call, { programme, candidates, mentee, mentor }) : notAllowed(call);
};

/** Each of the two can read later that somebody looked. */
async function told(call: Call, { programme, candidates, mentee, mentor }: Two): Promise<Reply> {
  for (const personId of [mentee.id, mentor.id]) {
    await writeDown(call, { actorId: call.person.id, programmeId: programme.id, personId, code: 'record-read' });
  }
  const pool = poolOf({ programme, mentors: candidates.mentors, now: call.now });
  const seen = {
    mentee: mentee.name,
    mentor: mentor.name,
    exclusions: whyNot(mentee, mentor, pool),
    reasons: reasonsOf(mentee, mentor, pool),
  };
  return { kind: 'answer', view: pairView(call.words, programme, seen) };
}

function twoNamed({ mentees, mentors }: Candidates, typed: string) {
  const inOrder = (turned: boolean) =>
    splitNames(typed).flatMap(([first, second]) => {
      const [menteeName, mentorName] = turned ? [second, first] : [first, second];
      const seconds = peopleNamed(mentors, mentorName);
      return peopleNamed(mentees, menteeName).flatMap((mentee) =>
        seconds.filter(({ id }) => id !== mentee.id).map((mentor) => ({ mentee, mentor })),
      );
    });
  const found = inOrder(false);
  const all = found.length > 0 ? found : inOrder(true);
  const keyOf = ({ mentee, mentor }: (typeof all)[number]) => `${mentee.id} ${mentor.id}`;
  const named = ({ mentee, mentor }: (typeof all)[number]) => `${mentee.name} ${mentor.name} ${mentee.id} ${mentor.id}`;
  return [...new Map(all.map((two) => [keyOf(two), two])).values()].sort((a, b) => (named(a) < named(b) ? -1 : 1));
}

async function coordinatedBy({ tx, person, programmes }: Call): Promise<readonly Programme[]> {
  const posts = (await tx.coordinators.all()).filter(({ personId }) => personId === person.id);
  return programmes.all.filter(({ id }) => posts.some(({ programmeId }) => programmeId === null || programmeId === id));
}
