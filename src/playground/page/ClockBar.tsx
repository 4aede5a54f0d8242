import { useState } from 'preact/hooks';
import type { Skip } from '../howToSkip.ts';
import { skipTime } from './backend.ts';

const skips: readonly (readonly [Skip, string])[] = [
  ['next', 'Skip to the next prompt'],
  ['day', '+1 day'],
  ['week', '+1 week'],
];

/** The programme's clock. Skipping lets everything that falls due on the way happen. */
export function ClockBar({ now, run }: { now: string; run: (work: () => Promise<void>) => Promise<void> }) {
  const [busy, setBusy] = useState(false);
  const shown = new Intl.DateTimeFormat('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(now));

  async function skip(how: Skip) {
    setBusy(true);
    await run(() => skipTime(how));
    setBusy(false);
  }

  return (
    <header class="bar">
      <h1>
        Rapport <span>playground</span>
      </h1>
      <fieldset class="clock" aria-label="The programme’s clock" aria-busy={busy}>
        <time dateTime={now} aria-live="polite">
          {busy ? 'Time is passing…' : `${shown} UTC`}
        </time>
        {skips.map(([how, label]) => (
          <button key={how} type="button" disabled={busy} onClick={() => void skip(how)}>
            {label}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
