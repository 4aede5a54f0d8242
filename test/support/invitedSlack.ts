import { randomUUID } from 'node:crypto';
import { installWords } from '../../src/boot/installWords.ts';
import { slackNotes } from '../../src/boot/slackNotes.ts';
import { workspaceBook } from '../../src/boot/workspaceBook.ts';
import { languages } from '../../src/core/people/language.ts';
import type { SlackOptions } from '../../src/platforms/slack/slackOptions.ts';
import type { Store } from '../../src/ports/store.ts';
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

  /** A browser that follows an invitation to Slack's page; what it carries is its cookie. */
  async function visit(invitation: string) {
    const begun = await fetch(`${bot}/slack/install?invite=${invitation}`, { redirect: 'manual' });
    const there = new URL(begun.headers.get('location') ?? 'none:');
    const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { status: begun.status, there, cookie, setCookie: begun.headers.get('set-cookie') ?? '' };
  }

  /** Says yes to a workspace on that page (or no, without one); answers where Slack sends the browser. */
  async function consent(there: URL, team: string | null): Promise<string> {
    const shown = await fetch(there);
    if (shown.status !== 200) throw new Error(`Slack does not show its page: ${shown.status}`);
    const body = new URLSearchParams(there.searchParams);
    if (team !== null) body.set('team', team);
    const answer = await fetch(`${slack}/oauth/v2/authorize`, { method: 'POST', body, redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? 'none:');
    if (!back.href.startsWith(`${publicUrl}/slack/oauth_redirect`)) throw new Error(`Slack leads to ${back.href}`);
    return `${back.pathname}${back.search}`;
  }

  const comeBack = async (path: string, cookie: string, language = 'en') => {
    const answer = await fetch(`${bot}${path}`, { headers: { cookie, 'accept-language': language } });
    return { status: answer.status, text: await answer.text() };
  };

  async function install(team: string, invitation = invite()) {
    const { there, cookie } = await visit(invitation);
    return comeBack(await consent(there, team), cookie);
  }

  return { ...rig, origin: bot, publicUrl, clientSecret, notes, workspaces, invite, visit, consent, comeBack, install };
}
