import type { Candidate } from './candidate.ts';
import { countOffers, type Likeness, likenessAmong, type Offers } from './likeness.ts';
import type { MatchingProgramme } from './matchingProgramme.ts';
import { type PointShares, pointShares } from './pointShares.ts';
import { type Rarity, rarityIn } from './rarity.ts';
import { type WorkingWeek, workingWeek } from './workingWeek.ts';

/** What a score depends on besides the two people: the programme, the other mentors, and the moment. */
export interface Pool {
  readonly programme: MatchingProgramme;
  readonly shares: PointShares;
  readonly rarity: Rarity;
  readonly likeness: Likeness;
  /** What the likeness is reckoned from; `null` where another one replaces it. */
  readonly offers: Offers | null;
  /** `YYYY-MM-DD`, in UTC: who is back today is no longer away. */
  readonly today: string;
  /** A candidate's working week, reckoned once; the same object for all who keep the same hours in the same zone. */
  readonly week: (candidate: Candidate) => WorkingWeek | null;
}

export interface PoolInput {
  readonly programme: MatchingProgramme;
  readonly mentors: readonly Candidate[];
  readonly now: Date;
  /** Replaces the likeness of hopes and offers; `null` for BM25 over the mentors' offers. */
  readonly likeness?: Likeness | null;
}

/** Rarity and likeness are those among everybody who is a mentor in the programme, free or not. */
export function poolOf({ programme, mentors, now, likeness = null }: PoolInput): Pool {
  const offers = likeness === null ? countOffers(mentors.map(({ profile }) => profile.offers)) : null;
  const weeks = new Map<string, WorkingWeek | null>();
  // Many people keep the same hours in the same zone, and zones are slow to look up.
  const alike = new Map<string, WorkingWeek | null>();
  return {
    programme,
    shares: pointShares(programme.matching.weights),
    rarity: rarityIn(mentors.map(({ profile }) => profile.specialisations)),
    likeness: offers === null ? within(likeness ?? (() => 0)) : likenessAmong(offers),
    offers,
    today: now.toISOString().slice(0, 10),
    week: ({ id, profile }) => {
      const known = weeks.get(id);
      if (known !== undefined) return known;
      const { timeZone, workingHours } = profile;
      const hours =
        workingHours === null ? '' : `${timeZone} ${workingHours.from} ${workingHours.to} ${workingHours.days.join()}`;
      const week = alike.has(hours) ? (alike.get(hours) ?? null) : workingWeek(profile, now);
      alike.set(hours, week);
      weeks.set(id, week);
      return week;
    },
  };
}

/** Somebody else's likeness, held to whole numbers from 0 to 1000 whatever it answers: points must add up. */
function within(likeness: Likeness): Likeness {
  return (hopes, offers) => {
    const alike = likeness(hopes, offers);
    return Number.isNaN(alike) ? 0 : Math.min(1000, Math.max(0, Math.round(alike)));
  };
}
