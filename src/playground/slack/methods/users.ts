import { z } from 'zod';
import { type Call, flag, type Method, parsed, userOf } from '../method.ts';
import type { SlackUser } from '../model.ts';
import { SlackFailure } from '../slackFailure.ts';
import type { SlackState } from '../slackState.ts';
import { listed } from './conversations.ts';

/** The user object (docs: "User object"); e-mail only with `users:read.email`, locale only when asked for. */
export function userObject(
  state: SlackState,
  user: SlackUser,
  with_: { readonly email: boolean; readonly locale: boolean },
): Record<string, unknown> {
  return {
    id: user.id,
    team_id: state.team.id,
    name: user.handle,
    deleted: user.deleted,
    is_bot: user.bot,
    is_app_user: false,
    updated: Math.floor(state.now().getTime() / 1000),
    profile: {
      real_name: user.name,
      real_name_normalized: user.name,
      display_name: '',
      ...(with_.email && user.email !== '' ? { email: user.email } : {}),
      team: state.team.id,
    },
    ...(user.deleted
      ? {}
      : {
          real_name: user.name,
          tz: user.timeZone,
          tz_label: user.timeZone,
          tz_offset: offsetSeconds(user.timeZone, state.now()),
          is_admin: false,
          is_owner: false,
          is_restricted: false,
          is_ultra_restricted: false,
          ...(with_.locale ? { locale: user.locale } : {}),
        }),
  };
}

function offsetSeconds(timeZone: string, now: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(now)
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}

const seesEmail = (call: Call) => call.scopes.includes('users:read.email');

function info(call: Call): Record<string, unknown> {
  const args = parsed(z.object({ user: z.string(), include_locale: flag }), call.args);
  const user = userOf(call.state, args.user);
  return { user: userObject(call.state, user, { email: seesEmail(call), locale: args.include_locale }) };
}

function list(call: Call): Record<string, unknown> {
  const { include_locale } = parsed(z.object({ include_locale: flag }), call.args);
  const members = [...call.state.users.values()].map((user) =>
    userObject(call.state, user, { email: seesEmail(call), locale: include_locale }),
  );
  return { members, response_metadata: { next_cursor: '' } };
}

function lookupByEmail(call: Call): Record<string, unknown> {
  const { email } = parsed(z.object({ email: z.string() }), call.args);
  const user = [...call.state.users.values()].find((one) => one.email.toLowerCase() === email.toLowerCase());
  if (user === undefined || user.deleted || email === '') throw new SlackFailure('users_not_found');
  return { user: userObject(call.state, user, { email: true, locale: false }) };
}

function profile(call: Call): Record<string, unknown> {
  const { user } = parsed(z.object({ user: z.string() }), call.args);
  return {
    profile: userObject(call.state, userOf(call.state, user), { email: seesEmail(call), locale: false }).profile,
  };
}

export const userMethods: Readonly<Record<string, Method>> = {
  'users.info': { scopes: ['users:read'], run: info },
  'users.list': { scopes: ['users:read'], run: list },
  'users.lookupByEmail': { scopes: ['users:read.email'], run: lookupByEmail },
  'users.profile.get': { scopes: ['users.profile:read'], run: profile },
  'users.conversations': {
    scopes: ['groups:read', 'channels:read', 'im:read', 'mpim:read'],
    run: (call) => listed(call, true),
  },
};
