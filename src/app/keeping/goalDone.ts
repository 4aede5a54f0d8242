import type { Goal } from '../../core/mentoring/goal.ts';
import type { GoalEvent } from '../../core/mentoring/goalEvent.ts';
import type { Call } from '../capability.ts';

/** Saves a goal with what this person has just done to it. */
export async function goalDone(call: Call, goal: Goal, kind: GoalEvent['kind']): Promise<Goal> {
  const { tx, now, person } = call;
  const saved = { ...goal, updatedAt: now };
  await tx.goals.save(saved);
  await tx.goals.addEvent({
    id: call.newId('gev'),
    goalId: goal.id,
    kind,
    progress: goal.progress,
    by: person.id,
    at: now,
  });
  return saved;
}
