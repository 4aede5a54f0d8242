/** A person's side of joining two accounts: who entered their code, and how often they have lately tried. */
export interface AccountLink {
  readonly personId: string;
  /** Until when their code can be entered; once it has been, until when both can say yes. `null`: nothing is under way. */
  readonly until: Date | null;
  readonly enteredBy: string | null;
  /** When whoever entered it said that it is them. */
  readonly agreedAt: Date | null;
  /** Codes they asked for, and wrong ones they entered, within the hour that began at `since`. */
  readonly codes: number;
  readonly misses: number;
  readonly since: Date;
}

const minute = 60 * 1000;
const hour = 60 * minute;

/** Forty bits with five tries an hour: nobody guesses one within the ten minutes it works. */
const most = { codes: 5, misses: 5 } as const;

export function noLink(personId: string, now: Date): AccountLink {
  return { personId, until: null, enteredBy: null, agreedAt: null, codes: 0, misses: 0, since: now };
}

/** The same, counted anew when its hour is over. */
export function withinTheHour(link: AccountLink, now: Date): AccountLink {
  return now.getTime() - link.since.getTime() < hour ? link : { ...link, codes: 0, misses: 0, since: now };
}

/** One more code, which replaces any before it; `null` when there were too many. */
export function offerCode(link: AccountLink, now: Date): AccountLink | null {
  if (link.codes >= most.codes) return null;
  const until = new Date(now.getTime() + 10 * minute);
  return { ...link, until, enteredBy: null, agreedAt: null, codes: link.codes + 1 };
}

export function mayTry(link: AccountLink): boolean {
  return link.misses < most.misses;
}

export function missed(link: AccountLink): AccountLink {
  return { ...link, misses: link.misses + 1 };
}

/** The code is used up; both have an hour to say yes. */
export function entered(link: AccountLink, personId: string, now: Date): AccountLink {
  return { ...link, enteredBy: personId, agreedAt: null, until: new Date(now.getTime() + hour) };
}

/** Whether this person's entering is what is under way now. */
export function isUnderWay(link: AccountLink, enteredBy: string, now: Date): boolean {
  return link.enteredBy === enteredBy && link.until !== null && link.until > now;
}

export function over(link: AccountLink): AccountLink {
  return { ...link, until: null, enteredBy: null, agreedAt: null };
}
