import { localDay } from '../../core/people/localDay.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { Job } from '../coordinating/reach.ts';

/** Today where the coordinators are, `YYYY-MM-DD`. */
export const todayIn = (job: Job, programme: Programme): string => localDay(job.now, programme.timeZone);
