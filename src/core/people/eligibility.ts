import type { Programme } from '../programme/programme.ts';
import type { FormerClaim, Role } from './participation.ts';

/** Why somebody cannot take a role, in the order in which it is told. Ids are those of the programme. */
export type NotEligible =
  /** In none of the populations whose members can be mentees. */
  | { readonly code: 'population'; readonly eligible: readonly string[] }
  /** In an eligible population, but with an organisation that it does not cover. */
  | { readonly code: 'organisation'; readonly covered: readonly string[] }
  /** Never was in one of the populations that mentors come from. */
  | { readonly code: 'not-former'; readonly populations: readonly string[] }
  /** Says so, and a coordinator has not confirmed it yet. */
  | { readonly code: 'claim-waiting'; readonly population: string };

export interface Standing {
  readonly population: string | null;
  readonly organisation: string | null;
  readonly former: FormerClaim | null;
}

/** `null` when the person can take the role. */
export function notEligible(programme: Programme, role: Role, standing: Standing): NotEligible | null {
  return role === 'mentee' ? asMentee(programme, standing) : asMentor(programme, standing);
}

function asMentee({ eligibility, populations }: Programme, { population, organisation }: Standing): NotEligible | null {
  const { mentees } = eligibility;
  if (mentees.length > 0 && (population === null || !mentees.includes(population))) {
    return { code: 'population', eligible: mentees };
  }
  const covered = populations.find(({ id }) => id === population)?.organisations ?? [];
  if (covered.length > 0 && (organisation === null || !covered.includes(organisation))) {
    return { code: 'organisation', covered };
  }
  return null;
}

function asMentor({ eligibility }: Programme, { former }: Standing): NotEligible | null {
  const { mentorsFormerly, confirmFormer } = eligibility;
  if (mentorsFormerly.length === 0) return null;
  if (former === null || !mentorsFormerly.includes(former.population)) {
    return { code: 'not-former', populations: mentorsFormerly };
  }
  if (confirmFormer && former.confirmedBy === null) return { code: 'claim-waiting', population: former.population };
  return null;
}
