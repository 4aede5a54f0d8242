import type { Platform } from '../core/people/account.ts';
import type { Sendable } from './sendable.ts';

export interface SendLimit {
  /** What is counted together: what goes to one conversation, or calls of this kind in a workspace or tenant. */
  readonly scope: 'conversation' | 'tenant';
  readonly count: number;
  readonly perMs: number;
}

/** What is counted by itself. A direct talk that is not known yet is opened by a call of its own. */
export type Counted = Sendable['kind'] | 'open-talk';

export type SendLimits = Readonly<Record<Platform, Readonly<Record<Counted, readonly SendLimit[]>>>>;

const minute = 60_000;
const perMinute = (count: number): SendLimit => ({ scope: 'tenant', count, perMs: minute });

/* Slack, "Rate limits" (docs.slack.dev/apis/web-api/rate-limits): a message a second and channel, several hundred a
   minute and workspace; tiers 2, 3 and 4 allow 20, 50 and 100 calls a minute of one method and workspace. The tier of a
   method stands on its reference page: conversations.create 2, conversations.archive 2, conversations.open 3,
   chat.update 3, views.publish 4, files.getUploadURLExternal 4 and files.completeUploadExternal 4. */
const slackMessage: SendLimit = { scope: 'conversation', count: 1, perMs: 1000 };

/* Teams, "Optimize your bot with rate limiting in Teams" (learn.microsoft.com/microsoftteams/platform/bots/how-to/
   rate-limit): per bot and thread, and 50 requests a second per app and tenant, whatever is asked. */
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
    'open-talk': [perMinute(50)],
  },
  teams: {
    post: teams,
    update: teams,
    'open-space': teams,
    'archive-space': teams,
    'show-home': [],
    'send-file': teams,
    'open-talk': teams,
  },
};
