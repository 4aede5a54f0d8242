import type { Method } from '../method.ts';

export const authMethods: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: [],
    run: ({ state, origin }) => ({
      url: `${origin}/`,
      team: state.team.name,
      user: state.appName,
      team_id: state.team.id,
      user_id: state.botUser,
      bot_id: state.botId,
      is_enterprise_install: false,
    }),
  },
  'apps.connections.open': {
    scopes: ['connections:write'],
    appToken: true,
    run: ({ state, origin }) => ({ url: `${origin.replace('http:', 'ws:')}/link/?ticket=${state.id('ticket')}` }),
  },
};
