import type { Candidate } from '../candidate.ts';
import { type WorkingWeek, workingWeek } from '../workingWeek.ts';

/** Clocks change on a quarter of an hour everywhere, so a week reckoned within one holds until its end. */
const quarterMs = 15 * 60_000;

/** Working weeks of profiles, reckoned once for each zone and hours, and anew when clocks may have changed. */
export class WeekBook {
  #quarter = Number.NaN;
  #byHours = new Map<string, WorkingWeek | null>();
  #byProfile = new WeakMap<object, WorkingWeek>();

  at(now: Date): (candidate: Candidate) => WorkingWeek | null {
    const quarter = Math.floor(now.getTime() / quarterMs);
    if (quarter !== this.#quarter) {
      this.#quarter = quarter;
      this.#byHours = new Map();
      this.#byProfile = new WeakMap();
    }
    const [byHours, byProfile] = [this.#byHours, this.#byProfile];
    return ({ profile }) => {
      const known = byProfile.get(profile);
      if (known !== undefined) return known;
      const hours = JSON.stringify([profile.timeZone, profile.workingHours]);
      const week = byHours.has(hours) ? (byHours.get(hours) ?? null) : workingWeek(profile, now);
      byHours.set(hours, week);
      if (week !== null) byProfile.set(profile, week);
      return week;
    };
  }
}
