import { randomUUID } from 'node:crypto';
import type { invitedSlack } from '../../test/support/invitedSlack.ts';
import { hostileString } from './hostileStrings.ts';
import type { Knock } from './knockAt.ts';
import type { Random } from './random.ts';

type Invited = Awaited<ReturnType<typeof invitedSlack>>;

/** Browsers at the addresses of OAuth: with true notes of ours in the wrong place, mutated ones, none, and codes that Slack never gave. */
export async function hostileVisits({ origin, invite, visit, notes }: Invited) {
  const invitation = invite();
  const { there } = await visit(invitation);
  const state = there.searchParams.get('state') ?? '';

  return (random: Random, honest: boolean): Knock => {
    const query = new URLSearchParams();
    const headers: Record<string, string> = { 'accept-language': random.of(['fr', 'en', 'x'.repeat(500), '*;q=2']) };
    const installs = random.chance(0.4);
    if (installs) query.set('invite', honest ? random.of([invitation, state]) : nearly(invitation, random));
    else {
      // A true visit of this browser's, with a code that Slack never gave: this goes all the way to Slack.
      const fresh = notes.states.write(randomUUID(), '', new Date(Date.now() + 60_000));
      const named = honest ? random.of([fresh, fresh, state, invitation]) : nearly(state, random);
      query.set('state', named);
      query.set('code', random.of([hostileString(random), 'x'.repeat(3_000), '']));
      if (random.chance(0.1)) query.set('error', hostileString(random));
      const cookies = new URLSearchParams({ 'slack-app-oauth-state': honest ? named : nearly(state, random) });
      if (random.chance(0.8)) headers.cookie = cookies.toString();
    }
    const any = random.of(['state', 'code', 'invite', '__proto__', 'error']);
    if (random.chance(0.2)) query.append(any, hostileString(random));
    const path = installs ? 'slack/install' : 'slack/oauth_redirect';
    return { url: `${origin}/${path}?${query}`, method: random.chance(0.05) ? 'POST' : 'GET', body: '', headers };
  };
}

function nearly(note: string, random: Random): string {
  const at = random.below(note.length);
  return random.of([
    note.slice(0, at),
    `${note.slice(0, at)}${note[at] === 'A' ? 'B' : 'A'}${note.slice(at + 1)}`,
    `${note}${hostileString(random)}`,
    hostileString(random),
    '',
  ]);
}
