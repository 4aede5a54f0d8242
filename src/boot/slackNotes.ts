import type { Config } from '../config.ts';
import type { Clock } from '../ports/clock.ts';
import type { SignedNotes } from '../ports/workspaces.ts';
import { createSignedNotes } from '../web/signedNotes.ts';

/** What lets a workspace in, and what a browser carries to Slack and back: each signed for its own purpose. */
export function slackNotes(
  { dataKey, previousDataKey, installationId }: Pick<Config, 'dataKey' | 'previousDataKey' | 'installationId'>,
  clock: Clock,
): { readonly invitations: SignedNotes; readonly states: SignedNotes } {
  const dataKeys = previousDataKey ? ([dataKey, previousDataKey] as const) : ([dataKey] as const);
  const notes = (purpose: string) => createSignedNotes(purpose, { dataKeys, installationId }, () => clock.now());
  return { invitations: notes('slack invitations'), states: notes('slack states') };
}
