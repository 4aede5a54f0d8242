import { z } from 'zod';

/** What the local Slack reads of an app manifest (docs: "App manifest reference"). */
const manifestSchema = z.object({
  display_information: z.object({ name: z.string() }),
  features: z.object({ slash_commands: z.array(z.object({ command: z.string() })) }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
});

/** The installed app, as its manifest describes it. */
export interface InstalledApp {
  readonly command: string;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
}

/** Reads what was "installed" in the local workspace. Throws a zod error for a manifest that is not one. */
export function installedApp(manifest: unknown): InstalledApp {
  const parsed = manifestSchema.parse(manifest);
  const [first] = parsed.features.slash_commands;
  return {
    command: first?.command ?? '/none',
    scopes: parsed.oauth_config.scopes.bot,
    events: parsed.settings.event_subscriptions.bot_events,
  };
}
