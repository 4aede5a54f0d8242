import { splitNames } from '../../conversation/splitNames.ts';
import { pairView } from '../../conversation/views/explaining/pairView.ts';
import { whichTwo } from '../../conversation/views/explaining/whichTwo.ts';
import { note } from '../../conversation/views/note.ts';
import { explainPair as reasonsOf } from '../../core/matching/explainPair.ts';
import { peopleNamed } from '../../core/matching/peopleNamed.ts';
import { whyNot } from '../../core/matching/whyNot.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { NamedPerson } from '../../ports/matchingRecords.ts';
import type { Reply } from '../../ports/reply.ts';
import { indexOf, someCandidates } from '../coordinating/deeds.ts';
import { lookedInto } from '../coordinating/lookedInto.ts';
import type { ActionCase, Call, CommandCase } from '../coordinating/reach.ts';
import { notAllowed } from '../notAllowed.ts';

/** Possibilities offered when it is not clear who is meant. */
const mostMeant = 5;

interface Two {
  readonly programme: Programme;
  readonly mentee: NamedPerson;
  readonly mentor: NamedPerson;
}

/** `explain A / B`, the mentee first; the other way round is understood where it can only be meant so. */
export const explain: CommandCase = async (call, rest) => {
  if (rest.trim() === '') return { kind: 'answer', view: note(call.words.t('explain.how')) };
  const meant: Two[] = [];
  for (const programme of await coordinatedBy(call)) {
    const names = await call.tx.matching.names(programme.id);
    meant.push(...twoNamed(names, rest).map((two) => ({ programme, ...two })));
  }
  const [only, ...others] = meant;
  if (!only) return { kind: 'answer', view: note(call.words.t('explain.nobody', { typed: rest })) };
  if (others.length === 0) {
    const { programme, mentee, mentor } = only;
    return (await told(call, programme, mentee.id, mentor.id)) ?? notAllowed(call);
  }
  return { kind: 'answer', view: whichTwo(call.words, meant.slice(0, mostMeant)) };
};

/** The id is the programme's, the argument the mentee's and the mentor's. */
export const explainPair: ActionCase = async (call, { id, arg }) => {
  const programme = (await coordinatedBy(call)).find((one) => one.id === id);
  if (!programme) return notAllowed(call);
  const [menteeId = '', mentorId = ''] = arg.split(' ');
  return (await told(call, programme, menteeId, mentorId)) ?? notAllowed(call);
};

/** Each of the two can read later that somebody looked. `null` when they are not, or not any more, a mentee and a mentor. */
async function told(call: Call, programme: Programme, menteeId: string, mentorId: string): Promise<Reply | null> {
  const { mentees, mentors } = await someCandidates(call, programme, [menteeId, mentorId]);
  const mentee = mentees.find(({ id }) => id === menteeId);
  const mentor = mentors.find(({ id }) => id === mentorId);
  if (!mentee || !mentor) return null;
  await lookedInto(call, call.person.id, programme, [mentee.id, mentor.id]);
  const pool = (await indexOf(call, programme)).poolAt(call.now);
  const seen = {
    mentee: mentee.name,
    mentor: mentor.name,
    exclusions: whyNot(mentee, mentor, pool),
    reasons: reasonsOf(mentee, mentor, pool),
  };
  return { kind: 'answer', view: pairView(call.words, programme, seen) };
}

function twoNamed(names: readonly NamedPerson[], typed: string) {
  const mentees = names.filter(({ roles }) => roles.includes('mentee'));
  const mentors = names.filter(({ roles }) => roles.includes('mentor'));
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
