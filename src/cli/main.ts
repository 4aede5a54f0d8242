#!/usr/bin/env node
import { Command } from 'commander';
import { start } from '../boot/start.ts';
import { backupCommand } from './backupCommand.ts';
import { matchCommand } from './match/matchCommand.ts';
import { programmeCommand } from './programmeCommand.ts';
import { restoreCommand } from './restoreCommand.ts';
import { rosterCommand } from './rosterCommand.ts';
import { slackCommand } from './slackCommand.ts';

const rapport = new Command('rapport')
  .description('A mentoring programme that lives in Slack and Microsoft Teams')
  .addCommand(new Command('start').description('run the bot with the settings of the environment').action(start))
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(matchCommand())
  .addCommand(programmeCommand())
  .addCommand(rosterCommand())
  .addCommand(slackCommand());

await rapport.parseAsync();
