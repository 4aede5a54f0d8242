import { type Columns, column, instant, owner, rowKey } from './columns.ts';

/** Where the app is installed. */
export const workspaces: Readonly<Record<string, Columns>> = {
  slack_workspaces: {
    installation_id: owner('installation'),
    team_id: column('public-id', 'installation', 'The Slack workspace; gone when the app is removed from it'),
    data_key: rowKey('installation'),
    bot: column('secret', 'installation', "The bot's tokens in that workspace; gone when the app is removed from it"),
    installed_at: instant('installation', 'the app was installed there'),
  },
};
