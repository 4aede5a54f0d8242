import { randomUUID } from 'node:crypto';
import { installWords } from '../../src/boot/installWords.ts';
import { slackNotes } from '../../src/boot/slackNotes.ts';
import { workspaceBook } from '../../src/boot/workspaceBook.ts';
import { languages } from '../../src/core/people/language.ts';
import type { SlackOptions } from '../../src/platforms/slack/slackOptions.ts';
import type { Store } from '../../src/ports/store.ts';
import { installingBrowser } from './installingBrowser.ts';
import { slackRig } from './slackRig.ts';
import { testKey } from './testStore.ts';

const day = 24 * 60 * 60 * 1000;
const [clientId, clientSecret] = ['111.222', 'the-client-secret'];
const publicUrl = 'https://rapport.example.org';

interface Invited {
  readonly store: Store;
  readonly now: () => Date;
  /** Whether tokens end and are exchanged. */
  readonly rotates: boolean;
}

/** The bot that workspaces install by invitation, on a real store and the real SDK, and browsers that come to it. */
export async function invitedSlack({ store, now, rotates }: Invited, changes: Partial<SlackOptions> = {}) {
  const clock = { now };
  const notes = slackNotes({ dataKey: testKey, previousDataKey: null, installationId: 'test' }, clock);
  const workspaces = workspaceBook(store, clock);
  const oauth = { clientId, clientSecret, publicUrl, workspaces, ...notes };
  const app = { clientId, clientSecret, redirectUrls: [`${publicUrl}/slack/oauth_redirect`], rotates };
  const access = { kind: 'oauth', oauth, words: installWords, languages } as const;
  const rig = await slackRig({ access, now, ...changes }, { oauth: app, now });
  const bot = new URL(rig.botUrl).origin;
  const slack = new URL(rig.slack.apiUrl).origin;
  const invite = (ms = day) => notes.invitations.write(randomUUID(), '', new Date(now().getTime() + ms));

  const browser = installingBrowser({ bot, slack, publicUrl });
  const install = (team: string, invitation = invite()) => browser.install(team, invitation);

  return { ...rig, ...browser, origin: bot, publicUrl, clientSecret, notes, workspaces, invite, install };
}
