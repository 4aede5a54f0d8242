import moment from 'moment-timezone';

/** What another library, with zone data of its own, says of clocks. Offsets are minutes east of UTC. */
export interface Oracle {
  readonly zone: string;
  /** Instants in ms at which the clocks of the zone change, in the years asked for. */
  readonly transitions: readonly number[];
  offsetAt(ms: number): number;
  /** When clocks first show this wall time (ms as if it were UTC); in a gap, when the gap ends. */
  first(wallMs: number): number;
}

export const oracleVersion = (): string => moment.tz.dataVersion;
export const oracleZones = (): string[] => moment.tz.names();

const day = 86_400_000;

export function oracleOf(zone: string, fromMs: number, untilMs: number): Oracle {
  const known = moment.tz.zone(zone);
  if (known === null) throw new Error(`no data on ${zone}`);
  const { untils, offsets } = known;
  const offsetAt = (ms: number) => -(offsets[untils.findIndex((until) => until === null || ms < until)] ?? 0);
  const changes = untils.filter(
    (until): until is number => until !== null && until > fromMs - 3 * day && until < untilMs + 3 * day,
  );
  const transitions = changes.filter((at) => offsetAt(at - 1) !== offsetAt(at));
  return {
    zone,
    transitions: transitions.filter((at) => at >= fromMs && at < untilMs),
    offsetAt,
    first: (wallMs) => {
      const near = transitions.filter((at) => Math.abs(at - wallMs) < 2 * day);
      const possible = new Set([offsetAt(wallMs - 2 * day), ...near.flatMap((at) => [offsetAt(at - 1), offsetAt(at)])]);
      const shown = [...possible]
        .map((offset) => wallMs - offset * 60_000)
        .filter((ms) => ms + offsetAt(ms) * 60_000 === wallMs)
        .sort((a, b) => a - b);
      if (shown[0] !== undefined) return shown[0];
      const gap = near.find((at) => at + offsetAt(at - 1) * 60_000 <= wallMs && wallMs < at + offsetAt(at) * 60_000);
      if (gap === undefined) throw new Error(`${zone} never shows ${new Date(wallMs).toISOString()}`);
      return gap;
    },
  };
}
