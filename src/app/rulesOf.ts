import { type HardRules, hardRulesSchema } from '../core/matching/matchingRules.ts';
import type { Job } from './job.ts';

/** A programme's hard rules as they hold; those that hold by themselves for a programme that is not there any more. */
export function rulesOf({ programmes }: Pick<Job, 'programmes'>, programmeId: string): HardRules {
  return programmes.byId(programmeId)?.matching.rules ?? hardRulesSchema.parse({});
}
