import type { Candidate } from '../candidate.ts';
import type { Pool } from '../pool.ts';

/** Answers the rows of the mentors whom a mentee may not have because of who they are to each other. */
export type MentorTies = (mentee: Candidate) => readonly number[];

/** The rules on two people's ties, looked up from the mentee instead of tried with each mentor. */
export function mentorTies(mentors: readonly Candidate[], { programme }: Pool): MentorTies {
  const { rules } = programme.matching;
  const byId = index(mentors, ({ id }) => [id]);
  const byEmail = index(rules.notOwnManager ? mentors : [], ({ email }) => [email]);
  const byManager = index(rules.notOwnManager ? mentors : [], ({ profile }) => [lower(profile.managerEmail)]);
  const byPartner = index(rules.notFormerPartner ? mentors : [], ({ partnerIds }) => partnerIds);
  const byDeclined = index(rules.notDeclined ? mentors : [], ({ declinedIds }) => declinedIds);
  return (mentee) => {
    const rows: number[] = [];
    const add = (found: readonly number[] | undefined) => {
      if (found !== undefined) rows.push(...found);
    };
    add(byId.get(mentee.id));
    const manager = lower(mentee.profile.managerEmail);
    if (manager !== null) add(byEmail.get(manager));
    if (mentee.email !== null) add(byManager.get(mentee.email));
    add(byPartner.get(mentee.id));
    add(byDeclined.get(mentee.id));
    if (rules.notFormerPartner) for (const id of mentee.partnerIds) add(byId.get(id));
    if (rules.notDeclined) for (const id of mentee.declinedIds) add(byId.get(id));
    if (!rules.reciprocal) for (const id of mentee.menteeIds) add(byId.get(id));
    return rows;
  };
}

function index(mentors: readonly Candidate[], keys: (mentor: Candidate) => readonly (string | null)[]) {
  const rows = new Map<string, number[]>();
  for (const [row, mentor] of mentors.entries()) {
    for (const key of keys(mentor)) {
      if (key === null) continue;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    }
  }
  return rows;
}

function lower(text: string | null): string | null {
  return text?.toLowerCase() ?? null;
}
