import type { HardRules } from '../matching/matchingRules.ts';

/** What the programme knows of one person's part in it, for the question what they can do next. */
export interface PartFacts {
  readonly programmeId: string;
  readonly rules: Pick<HardRules, 'freePlace' | 'notPaused' | 'notAway'>;
  readonly isMentee: boolean;
  readonly isMentor: boolean;
  readonly route: 'choose' | 'assigned';
  readonly claimWaiting: boolean;
  /** Whether colleagues suggest mentors to each other there. */
  readonly introduces: boolean;
  /** A mentee's requests that wait for an answer, and how many there may be. */
  readonly requestsOpen: number;
  readonly requestsMax: number;
  /** A mentor's: requests that wait for their answer. */
  readonly requestsToAnswer: number;
  readonly taking: boolean;
  readonly capacity: number;
  readonly mentees: number;
  readonly hasMentor: boolean;
}

/** What is open between somebody and their partner. */
export interface PairFacts {
  readonly pairId: string;
  readonly partner: string;
  readonly role: 'mentee' | 'mentor';
  /** `none`: nothing written yet; `mine`: my yes is missing; `settled`: agreed, or the partner's yes is awaited. */
  readonly agreement: 'none' | 'mine' | 'settled';
  readonly goals: 'none' | 'mine' | 'settled';
}

export interface NextStepFacts {
  /** First day back; `null` while present. */
  readonly awayUntil: string | null;
  readonly parts: readonly PartFacts[];
  /** Programmes that were begun and not finished. */
  readonly halfWay: readonly string[];
  /** Programmes that could be joined. */
  readonly open: readonly string[];
  readonly pairs: readonly PairFacts[];
  readonly isCoordinator: boolean;
  readonly claimsToConfirm: number;
}

export type NextStep =
  /** `offered`: some programme minds no absence. */
  | { readonly code: 'back'; readonly until: string; readonly offered: boolean }
  | { readonly code: 'answer'; readonly count: number }
  | { readonly code: 'confirm'; readonly count: number }
  | { readonly code: 'resume'; readonly programmeId: string }
  | { readonly code: 'pair'; readonly partner: string; readonly role: 'mentee' | 'mentor' }
  | {
      readonly code: 'agreement' | 'goals';
      readonly pairId: string;
      readonly partner: string;
      readonly missing: 'all' | 'my-yes';
    }
  | { readonly code: 'find'; readonly programmeId: string }
  | { readonly code: 'wait'; readonly programmeId: string; readonly open: number; readonly more: number }
  | { readonly code: 'introduced'; readonly programmeId: string }
  | { readonly code: 'claim-waiting'; readonly programmeId: string }
  /** `offered`: the programme minds no pause. */
  | { readonly code: 'take-again'; readonly programmeId: string; readonly offered: boolean }
  /** `places`: `null` without a limit. */
  | { readonly code: 'ready'; readonly programmeId: string; readonly places: number | null }
  | { readonly code: 'coordinate' }
  | { readonly code: 'join' };

/** What this person can do next, the most pressing first. Nothing is offered that would be refused. */
export function nextSteps(facts: NextStepFacts): readonly NextStep[] {
  const { awayUntil, parts, halfWay, pairs } = facts;
  const toAnswer = parts.reduce((sum, part) => sum + part.requestsToAnswer, 0);
  return [
    ...(awayUntil === null
      ? []
      : [{ code: 'back', until: awayUntil, offered: parts.some(({ rules }) => !rules.notAway) } as const]),
    ...(toAnswer > 0 ? [{ code: 'answer', count: toAnswer } as const] : []),
    ...(facts.claimsToConfirm > 0 ? [{ code: 'confirm', count: facts.claimsToConfirm } as const] : []),
    ...halfWay.map((programmeId) => ({ code: 'resume', programmeId }) as const),
    ...pairs.map(inPair),
    ...parts.flatMap((part) => (part.isMentee ? asMentee(part, awayUntil !== null && part.rules.notAway) : [])),
    ...parts.flatMap((part) => (part.isMentor ? asMentor(part) : [])),
    ...(facts.isCoordinator ? [{ code: 'coordinate' } as const] : []),
    ...(parts.length === 0 && halfWay.length === 0 && facts.open.length > 0 ? [{ code: 'join' } as const] : []),
  ];
}

function asMentee(part: PartFacts, away: boolean): NextStep[] {
  const { programmeId, requestsOpen: open, requestsMax } = part;
  if (part.hasMentor) return [];
  if (part.route === 'assigned') return [{ code: 'introduced', programmeId }];
  if (open > 0) return [{ code: 'wait', programmeId, open, more: away ? 0 : Math.max(0, requestsMax - open) }];
  return away ? [] : [{ code: 'find', programmeId }];
}

function asMentor(part: PartFacts): NextStep[] {
  const { programmeId, rules } = part;
  if (part.claimWaiting) return [{ code: 'claim-waiting', programmeId }];
  const places = rules.freePlace ? part.capacity - part.mentees : null;
  if (!part.taking) return [{ code: 'take-again', programmeId, offered: !rules.notPaused }];
  return (places === null || places > 0) && part.requestsToAnswer === 0 ? [{ code: 'ready', programmeId, places }] : [];
}

/** One thing for a pair: a yes that the partner waits for, else what is not written yet, else the pair itself. */
function inPair({ pairId, partner, role, agreement, goals }: PairFacts): NextStep {
  const open = (code: 'agreement' | 'goals', missing: 'all' | 'my-yes') =>
    ({ code, pairId, partner, missing }) as const;
  if (agreement === 'mine') return open('agreement', 'my-yes');
  if (goals === 'mine') return open('goals', 'my-yes');
  if (agreement === 'none') return open('agreement', 'all');
  if (goals === 'none') return open('goals', 'all');
  return { code: 'pair', partner, role };
}
