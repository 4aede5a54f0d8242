export type Platform = 'slack' | 'teams';

/**
 * One account of a person on one platform.
 * `tenant` is Slack's workspace id (`T…`) or Entra's tenant id; `user` is Slack's user id (`U…`)
 * or the Entra object id, which outlives the bot's own `29:…` id in Teams.
 */
export interface Account {
  readonly platform: Platform;
  readonly tenant: string;
  readonly user: string;
}
