import { z } from 'zod';
import { type Environment, type Settings, settings } from './settings.ts';

export interface DemoSettings {
  readonly controlPort: number;
  readonly controlToken: string;
  /** What the clock shows at the start; `null` for now. */
  readonly startAt: Date | null;
}

export type ReadDemoSettings =
  | { readonly ok: true; readonly settings: DemoSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** What the demo's own entry point needs besides the bot's settings: problems are sentences, as in `readConfig`. */
export function readDemoSettings(env: Environment): ReadDemoSettings {
  const from = settings(env);
  const controlPort = from.parsed('DEMO_CONTROL_PORT', z.coerce.number<string>().int().min(1).max(65_535), badPort);
  const startAt = from.parsed(
    'DEMO_START_AT',
    z.iso.datetime(),
    'DEMO_START_AT is not an instant, such as 2026-11-23T09:00:00Z.',
  );
  const controlToken = from.text('DEMO_CONTROL_TOKEN');
  need(from, 'DEMO_CONTROL_PORT');
  need(from, 'DEMO_CONTROL_TOKEN');
  if (from.problems.length > 0 || controlPort === null || controlToken === null) {
    return { ok: false, problems: from.problems };
  }
  return { ok: true, settings: { controlPort, controlToken, startAt: startAt === null ? null : new Date(startAt) } };
}

const badPort = 'DEMO_CONTROL_PORT is not a port: give a number between 1 and 65535.';

function need(from: Settings, name: string): void {
  if (from.text(name) === null)
    from.problem(`${name} is missing: the playground sets it, so start it with npm run demo.`);
}
