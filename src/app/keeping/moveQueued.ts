import { isOccurrence, restOfPeriod } from '../../core/mentoring/nextPrompt.ts';
import { promptMoment } from '../../core/mentoring/promptMoment.ts';
import { checkInRule, goalReviewRule } from '../../core/mentoring/promptRules.ts';
import type { Recurrence } from '../../core/schedule/recurrence.ts';
import type { Effect } from '../../ports/effect.ts';
import type { Job } from '../job.ts';
import type { PairAtHand } from './pairAtHand.ts';
import { copyKey, promptEffects } from './promptEffects.ts';
import { promptToBoth } from './promptToBoth.ts';

/**
 * After a change of rhythm, zone, hours, leave or space: prompts that are queued already, but not sent, get the moment
 * they have now; what would not be asked any more is taken back. A copy that has gone out stays as it is.
 */
export async function moveQueued(job: Job, hand: PairAtHand): Promise<void> {
  const { tx } = job;
  const { pair, programme, two } = hand;
  const zone = two.mentee.zone;
  for (const [checkInId, copies] of grouped(await tx.outbox.waiting(`pair/${pair.id}/check-in/`), 'keeping.check-in')) {
    const checkIn = await tx.checkIns.byId(checkInId);
    const period = checkIn?.period ?? '';
    const moved = await move(job, hand, checkInRule(pair, programme, zone), period, copies);
    const asked = [...people(hand), 'space'].map((reader) => copyKey(promptKey(copies), reader));
    const sent = await Promise.all(asked.map((key) => tx.messages.byKey(key)));
    if (checkIn && !moved && sent.every((message) => message === null)) await tx.checkIns.remove(checkIn.id);
  }
  for (const [period, copies] of grouped(
    await tx.outbox.waiting(`pair/${pair.id}/goal-review/`),
    'keeping.goal-review',
  )) {
    await move(job, hand, goalReviewRule(pair, programme, zone), period, copies);
  }
  for (const invitation of ['goals-invite', 'agreement-invite']) await moveInvitation(job, hand, invitation);
}

/** An invitation belongs to no period: it waits for the next moment that suits both. Half of one that is out stays so. */
async function moveInvitation(job: Job, hand: PairAtHand, invitation: string): Promise<void> {
  const key = `pair/${hand.pair.id}/${invitation}`;
  const copies = await job.tx.outbox.waiting(`${key}/to/`);
  const [first] = copies;
  if (!first) return;
  const { audience: _, pair: __, ...ids } = first.ids;
  for (const copy of copies) await job.tx.outbox.cancel(copy.key);
  const waiting = new Set(copies.map((copy) => copy.key));
  const half = first.ids.audience !== 'space' && copies.length < 2;
  await promptToBoth(job, hand, { kind: first.kind, key, ids }, (copy) => !half || waiting.has(copy.key));
}

/** Takes the waiting copies of one prompt back and queues those that still make sense; false when none does. */
async function move(
  job: Job,
  hand: PairAtHand,
  rule: Recurrence,
  period: string,
  copies: readonly Effect[],
): Promise<boolean> {
  const { zone } = hand.two.mentee;
  const together = copies.some(({ ids }) => ids.audience === 'space');
  for (const { key } of copies) await job.tx.outbox.cancel(key);
  if (!isOccurrence(rule, period, zone)) return false;
  const within = restOfPeriod(rule, period, job.now, zone);
  const moment =
    within.until > job.now ? promptMoment(hand.two, within, rule.hour, together && hand.space !== null) : null;
  const [first] = copies;
  if (!moment || !first) return false;
  const { audience: _, pair: __, ...ids } = first.ids;
  const anew = promptEffects(job, hand, { kind: first.kind, key: promptKey(copies), ids }, moment, within.until);
  // One of two copies may be out already: it is not said again.
  const open = together ? anew : anew.filter(({ key }) => copies.some((copy) => copy.key === key));
  await job.tx.outbox.enqueue(open, job.now);
  return open.length > 0;
}

/** By the part of the key that tells one prompt from the next: `pair/<id>/<rule>/<part>/to/<audience>`. */
function grouped(waiting: readonly Effect[], kind: string): Map<string, Effect[]> {
  const groups = new Map<string, Effect[]>();
  for (const effect of waiting) {
    if (effect.kind !== kind) continue;
    const part = effect.key.split('/')[3] ?? '';
    groups.set(part, [...(groups.get(part) ?? []), effect]);
  }
  return groups;
}

const promptKey = ([first]: readonly Effect[]): string => first?.key.split('/').slice(0, 4).join('/') ?? '';
const people = ({ mentee, mentor }: PairAtHand): readonly string[] => [mentee.id, mentor.id];
