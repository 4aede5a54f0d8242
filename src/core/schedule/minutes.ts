export const dayMinutes = 24 * 60;

/** Minutes after a day's midnight; past 1440 they are the next day's. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Minutes after midnight of a clock time `HH:MM`, 24:00 included; `null` for anything else. */
export function clockMinutes(clock: string): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  if (hours === undefined || minutes === undefined) return null;
  const all = hours * 60 + minutes;
  return minutes < 60 && all <= dayMinutes ? all : null;
}

/** What of a stretch lies in none of the daily windows, in order. */
export function outside(
  stretch: Stretch,
  windows: readonly { readonly from: string; readonly to: string }[],
): readonly Stretch[] {
  return windows.reduce<readonly Stretch[]>(
    (pieces, window) => {
      const from = clockMinutes(window.from);
      const to = clockMinutes(window.to);
      if (from === null || to === null || from === to) return pieces;
      const length = to > from ? to - from : to + dayMinutes - from;
      // The window of the day before may reach in, and that of the next day may begin.
      return [-1, 0, 1].reduce(
        (rest, day) => rest.flatMap((piece) => without(piece, from + day * dayMinutes, length)),
        pieces,
      );
    },
    [stretch],
  );
}

function without({ start, end }: Stretch, from: number, length: number): Stretch[] {
  const to = from + length;
  return [
    { start, end: Math.min(end, from) },
    { start: Math.max(start, to), end },
  ].filter((piece) => piece.end > piece.start);
}
