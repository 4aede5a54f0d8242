import { messageObject } from './methods/chat.ts';
import type { SlackChannel, SlackMessage, SlackUser, SlackView } from './model.ts';
import type { SlackState } from './slackState.ts';
import { viewObject } from './viewObject.ts';

/** Slack names private places after their kind (docs: "Slash commands, channel_name"). */
function channelName(channel: SlackChannel): string {
  switch (channel.kind) {
    case 'im':
      return 'directmessage';
    case 'private':
      return 'privategroup';
    case 'public':
      return channel.name;
  }
}

/** Docs: "Implementing slash commands, the payload". */
export function commandPayload(
  state: SlackState,
  user: SlackUser,
  channel: SlackChannel,
  about: { readonly command: string; readonly text: string; readonly responseUrl: string },
): Record<string, string> {
  return {
    token: state.verificationToken,
    team_id: state.team.id,
    team_domain: state.team.domain,
    channel_id: channel.id,
    channel_name: channelName(channel),
    user_id: user.id,
    user_name: user.handle,
    command: about.command,
    text: about.text,
    api_app_id: state.appId,
    is_enterprise_install: 'false',
    response_url: about.responseUrl,
    trigger_id: state.newTrigger(user.id),
  };
}

function interactive(state: SlackState, user: SlackUser): Record<string, unknown> {
  return {
    user: { id: user.id, username: user.handle, name: user.handle, team_id: state.team.id },
    api_app_id: state.appId,
    token: state.verificationToken,
    team: { id: state.team.id, domain: state.team.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

export type PressedIn =
  | {
      readonly kind: 'message';
      readonly channel: SlackChannel;
      readonly message: SlackMessage;
      readonly responseUrl: string;
    }
  | { readonly kind: 'view'; readonly view: SlackView };

/** Docs: "block_actions payload". An ephemeral message is not in it, only its container. */
export function blockActionsPayload(
  state: SlackState,
  user: SlackUser,
  action: Readonly<Record<string, unknown>>,
  where: PressedIn,
): Record<string, unknown> {
  const common = {
    type: 'block_actions',
    ...interactive(state, user),
    trigger_id: state.newTrigger(user.id),
    actions: [{ ...action, action_ts: state.ts() }],
  };
  if (where.kind === 'view') {
    return { ...common, container: { type: 'view', view_id: where.view.id }, view: viewObject(state, where.view) };
  }
  const { channel, message } = where;
  const ephemeral = message.onlyFor !== null;
  return {
    ...common,
    container: { type: 'message', message_ts: message.ts, channel_id: channel.id, is_ephemeral: ephemeral },
    channel: { id: channel.id, name: channelName(channel) },
    ...(ephemeral ? {} : { message: messageObject(state, message) }),
    state: { values: {} },
    response_url: where.responseUrl,
  };
}

/** Docs: "view_submission payload". */
export function viewSubmissionPayload(state: SlackState, user: SlackUser, view: SlackView): Record<string, unknown> {
  return {
    type: 'view_submission',
    ...interactive(state, user),
    trigger_id: state.newTrigger(user.id),
    view: viewObject(state, view),
    response_urls: [],
  };
}

/** Docs: "view_closed payload". */
export function viewClosedPayload(state: SlackState, user: SlackUser, view: SlackView): Record<string, unknown> {
  return { type: 'view_closed', ...interactive(state, user), view: viewObject(state, view), is_cleared: false };
}

/** The envelope of every event (docs: "Events API, callback field"). */
export function eventPayload(state: SlackState, event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return {
    token: state.verificationToken,
    team_id: state.team.id,
    api_app_id: state.appId,
    event,
    type: 'event_callback',
    event_id: state.id('Ev'),
    event_time: Math.floor(state.now().getTime() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: state.team.id,
        user_id: state.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: state.id('4-'),
  };
}
