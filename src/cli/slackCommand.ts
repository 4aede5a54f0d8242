import { randomUUID } from 'node:crypto';
import { Command } from 'commander';
import { giveUp } from '../boot/orExit.ts';
import { slackNotes } from '../boot/slackNotes.ts';
import { environment, readConfig } from '../config.ts';
import { installPath } from '../platforms/slack/installProvider.ts';

/** Long enough to send it to another administrator, short enough to be forgotten safely. */
const hours = 24;

/** `rapport slack invite`: with the settings of the bot, which may be running; nothing is stored until the link is used. */
export function slackCommand(): Command {
  const slack = new Command('slack').description('the Slack workspaces that the bot serves');
  slack
    .command('invite')
    .description(`print a link with which one workspace can install the app, within ${hours} hours`)
    .action(() => {
      const now = new Date();
      process.stdout.write(`${linkAt(now)}\n`);
      process.stderr.write(
        `Send it to an administrator of the workspace. It lets in one workspace, and works for ${hours} hours.\n`,
      );
    });
  return slack;
}

function linkAt(now: Date): string {
  const read = readConfig(environment);
  if (!read.ok) return giveUp(read.problems);
  const access = read.config.slack?.access;
  if (access?.kind !== 'oauth') {
    return giveUp(['Invitations are for several workspaces: set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET.']);
  }
  const until = new Date(now.getTime() + hours * 60 * 60 * 1000);
  const invitation = slackNotes(read.config, { now: () => now }).invitations.write(randomUUID(), '', until);
  return `${access.publicUrl}${installPath}?invite=${invitation}`;
}
