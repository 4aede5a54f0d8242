import type { Capability } from '../coordinating/reach.ts';
import { declineInvitation, inviteAll, inviteEffect, rosterReminder } from './invite.ts';
import { showRoster } from './showRoster.ts';
import { templateFiles } from './templateFile.ts';

/** Whom coordinators would like to have: lists that are read in, and invitations. */
export const roster: Capability = {
  commands: {},
  actions: {
    'coordinate.roster': showRoster,
    'coordinate.invite': inviteAll,
    'roster.decline': declineInvitation,
  },
  forms: {},
  effects: { 'coordinate.invite': inviteEffect },
  due: { 'roster-reminder': rosterReminder },
  files: templateFiles,
};
