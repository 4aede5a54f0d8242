/** When nobody is written to by themselves, whatever their hours say. */
export interface RestTimes {
  /** Local wall-clock windows `HH:MM`; one that ends before it begins runs past midnight. */
  readonly quiet: readonly { readonly from: string; readonly to: string }[];
  /** Local calendar dates `YYYY-MM-DD`. */
  readonly holidays: ReadonlySet<string>;
}

/** What a programme says of rest: see `restSchema`. */
export interface RestRules {
  readonly quietHours: { readonly from: string; readonly to: string } | null;
  readonly holidays: readonly { readonly days: readonly string[]; readonly dutyStations: readonly string[] }[];
}

/** What these rules come to at one duty station (an id; `null` when not told). */
export function restTimes(rules: readonly RestRules[], dutyStation: string | null): RestTimes {
  const there = ({ dutyStations }: RestRules['holidays'][number]) =>
    dutyStations.length === 0 || (dutyStation !== null && dutyStations.includes(dutyStation));
  return {
    quiet: rules.flatMap(({ quietHours }) => quietHours ?? []),
    holidays: new Set(rules.flatMap(({ holidays }) => holidays.filter(there).flatMap(({ days }) => days))),
  };
}
