import { programmeTip } from '../../conversation/views/support/programmeTip.ts';
import { pickTip } from '../../core/help/pickTip.ts';
import { startingTip } from '../../core/help/startingTip.ts';
import { entryRoute } from '../../core/people/entryRoute.ts';
import type { Participation } from '../../core/people/participation.ts';
import type { Person } from '../../core/people/person.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Tip } from '../../core/programme/tips.ts';
import { daysAfter } from '../../core/schedule/daysAfter.ts';
import { nextWorkingMoment } from '../../core/schedule/nextWorkingMoment.ts';
import { workingTimeOf } from '../../core/schedule/workingTime.ts';
import type { DueCase, EffectCase } from '../capability.ts';
import type { Job } from '../job.ts';
import { currentMentor } from '../pairing/currentMentor.ts';
import { tell } from '../tell.ts';

const rule = 'starting-tip';
/** One thought at a time: the next one comes some days later. */
const apartDays = 3;
const freshness = 5 * 24 * 60 * 60 * 1000;

/** The first tip for each of somebody's roles, for the end of joining; the others follow one by one. */
export async function firstTips(
  job: Job,
  programme: Programme,
  person: Person,
  part: Participation,
): Promise<readonly Tip[]> {
  const first: Tip[] = [];
  for (const role of part.roles) {
    const given = await job.tx.tips.hadIn(programme.id, person.id);
    const tip = pickTip(programme.tips, 'joined', [role], given);
    if (!tip) continue;
    await job.tx.tips.noteIn(programme.id, person.id, tip.id, job.now);
    first.push(tip);
  }
  await planNext(job, programme, person, part);
  return first;
}

async function planNext(job: Job, programme: Programme, person: Person, part: Participation): Promise<void> {
  const given = await job.tx.tips.hadIn(programme.id, person.id);
  if (!startingTip(programme.tips, part.roles, part.roles.includes('mentee'), given)) return;
  const time = workingTimeOf(person, [programme]);
  const dueAt = nextWorkingMoment(daysAfter(job.now, apartDays, time.zone), time);
  const base = { rule, subject: person.id, period: programme.id, slot: String(given.length) };
  await job.tx.dueDates.plan({ ...base, dueAt, zone: time.zone });
}

export const startingTipDue: DueCase = async (job, due) => {
  const programme = job.programmes.byId(due.period);
  const person = await job.tx.people.byId(due.subject);
  const part = programme && (await job.tx.participations.find(due.subject, programme.id));
  if (!programme || !person || part?.state !== 'active') return;
  const given = await job.tx.tips.hadIn(programme.id, person.id);
  const tip = startingTip(programme.tips, part.roles, await looks(job, programme, part), given);
  if (!tip) return;
  await job.tx.tips.noteIn(programme.id, person.id, tip.id, job.now);
  const effect = {
    key: `person/${person.id}/tip/${programme.id}/${tip.id}`,
    kind: 'help.starting-tip',
    ids: { person: person.id, programme: programme.id, tip: tip.id },
    notBefore: null,
    expiresAt: new Date(job.now.getTime() + freshness),
  };
  await job.tx.outbox.enqueue([effect], job.now);
  await planNext(job, programme, person, part);
};

/** Dropped when it has lost its moment: they have left, or looked for a mentor and found one. */
export const startingTipEffect: EffectCase = {
  plan: async (job, ids) => {
    const programme = job.programmes.byId(ids.programme ?? '');
    const part = programme && (await job.tx.participations.find(ids.person ?? '', programme.id));
    const tip = programme?.tips.find(({ id }) => id === ids.tip);
    const gone = { kind: 'drop', reason: 'moment-gone' } as const;
    if (!programme || !tip || part?.state !== 'active') return gone;
    const looking = await looks(job, programme, part);
    if (tip.moment === 'looking' && !looking) return gone;
    const link = programme.links.find(({ id }) => id === tip.link) ?? null;
    return tell(job, part.personId, 'working', (words) => programmeTip(words, programme, tip, link, looking));
  },
};

async function looks(job: Job, programme: Programme, part: Participation): Promise<boolean> {
  if (!part.roles.includes('mentee') || entryRoute(programme, part.population) === 'assigned') return false;
  return (await currentMentor(job, part.personId, programme.id)) === null;
}
