import { organisationPair } from './organisationPair.ts';
import { organisationSearch } from './organisationSearch.ts';
import type { Step } from './step.ts';

/** The organisation-wide programme from joining to closing; two more mentees show what happens when there is one place. */
export const organisationSteps: readonly Step[] = [...organisationSearch, ...organisationPair];
