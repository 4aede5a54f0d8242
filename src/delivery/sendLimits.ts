import type { Platform } from '../core/people/account.ts';
import type { Sendable } from './sendable.ts';

export interface SendLimit {
  /** What is counted together: what goes to one conversation, or calls of this kind in a workspace or tenant. */
  readonly scope: 'conversation' | 'tenant';
  readonly count: number;
  readonly perMs: number;
}

export type SendLimits = Readonly<Record<Platform, Readonly<Record<Sendable['kind'], readonly SendLimit[]>>>>;

const minute = 60_000;
const perMinute = (count: number): SendLimit => ({ scope: 'tenant', count, perMs: minute });

/* Slack, "Rate limits": a message a second and channel, several hundred a minute and workspace; tiers 2, 3 and 4 allow
   20, 50 and 100 calls a minute of one method. The tier of a method stands on its reference page. */
const slackMessage: SendLimit = { scope: 'conversation', count: 1, perMs: 1000 };

/* Teams, "Optimize your bot with rate limiting": per bot and thread, and 50 requests a second per app and tenant. */
const teams: readonly SendLimit[] = [
  { scope: 'conversation', count: 7, perMs: 1000 },
  { scope: 'conversation', count: 8, perMs: 2000 },
  { scope: 'conversation', count: 60, perMs: 30_000 },
  { scope: 'conversation', count: 1800, perMs: 60 * minute },
  { scope: 'tenant', count: 50, perMs: 1000 },
];

/** The published limits, by platform and by what is done. */
export const sendLimits: SendLimits = {
  slack: {
    post: [slackMessage, perMinute(300)],
    update: [perMinute(50)],
    'open-space': [perMinute(20)],
    'archive-space': [perMinute(20)],
    'show-home': [perMinute(100)],
    'send-file': [slackMessage, perMinute(50)],
  },
  teams: {
    post: teams,
    update: teams,
    'open-space': teams,
    'archive-space': teams,
    'show-home': [],
    'send-file': teams,
  },
};
