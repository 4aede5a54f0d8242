import { createHash } from 'node:crypto';
import type { Account } from '../../core/people/account.ts';
import type { Conversation } from '../../ports/conversation.ts';
import type { Inbound } from '../../ports/inbound.ts';
import { readActionValue } from './actionValue.ts';
import { unescapeText } from './escapeText.ts';
import type { BlockActionsPayload, CommandPayload, EventPayload, ViewSubmissionPayload } from './payloads.ts';
import { toAnswers } from './toAnswers.ts';

/** A slash command. Only its sender reads it, yet the conversation may be any, so it does not count as a direct talk. */
export function commandInbound(payload: CommandPayload): Inbound {
  return {
    kind: 'words',
    ...base(payload.trigger_id, payload.team_id, payload.user_id),
    conversation: conversation(payload.team_id, payload.channel_id),
    direct: false,
    text: payload.text.trim(),
  };
}

/** A press; `null` for links, which open by themselves, and for what is not one of ours. */
export function actionInbound(payload: BlockActionsPayload, tenant: string): Inbound | null {
  const [pressed] = payload.actions;
  const meaning = pressed?.value === undefined ? null : readActionValue(pressed.value);
  if (meaning === null) return null;
  const { container } = payload;
  const channelId = payload.channel?.id ?? container.channel_id ?? null;
  const place = channelId === null ? null : conversation(tenant, channelId);
  const direct = channelId?.startsWith('D') ?? true;
  const about = base(payload.trigger_id, tenant, payload.user.id);
  if (meaning.kind === 'words') {
    return place === null ? null : { kind: 'words', ...about, conversation: place, direct, text: meaning.text };
  }
  const ts = container.message_ts ?? null;
  const message = place === null || ts === null ? null : { conversation: place, id: ts };
  return { kind: 'action', ...about, conversation: place, message, direct, action: meaning.action };
}

/**
 * A submitted form. The same view can be submitted again after errors, with its id and hash unchanged, so the trigger
 * (or what was typed, where there is none) tells one submission from the next.
 */
export function formInbound(payload: ViewSubmissionPayload, tenant: string): Inbound {
  const { view } = payload;
  const once =
    payload.trigger_id ??
    createHash('sha256')
      .update(JSON.stringify(view.state ?? null))
      .digest('base64url');
  return {
    kind: 'form',
    ...base(`${view.id}:${view.hash}:${once}`, tenant, payload.user.id),
    form: view.callback_id,
    token: view.private_metadata,
    answers: toAnswers(view),
  };
}

/** An event that a person caused; `null` for everything the programme does not listen to, its own messages first. */
export function eventInbound(payload: EventPayload, botUser: string): Inbound | null {
  const { event, team_id } = payload;
  const about = (user: string) => base(payload.event_id, team_id, user);
  switch (event.type) {
    case 'message': {
      const plain = event.subtype === undefined || event.subtype === 'file_share';
      if (event.channel_type !== 'im' || !plain || event.bot_id != null || event.user === undefined) return null;
      if (event.user === botUser) return null;
      const place = conversation(team_id, event.channel);
      return {
        kind: 'words',
        ...about(event.user),
        conversation: place,
        direct: true,
        text: words(event.text, botUser),
      };
    }
    case 'app_mention': {
      // In a direct talk the same message also comes as `message.im`.
      if (event.bot_id != null || event.user === undefined || event.channel.startsWith('D')) return null;
      const place = conversation(team_id, event.channel);
      return {
        kind: 'words',
        ...about(event.user),
        conversation: place,
        direct: false,
        text: words(event.text, botUser),
      };
    }
    case 'app_home_opened':
      return event.tab === 'home' ? { kind: 'home', ...about(event.user) } : null;
    case 'user_change':
      return event.user.deleted ? { kind: 'left', ...about(event.user.id) } : null;
    case 'app_uninstalled':
    case 'tokens_revoked':
      return null;
  }
}

function base(id: string, tenant: string, user: string) {
  const account: Account = { platform: 'slack', tenant, user };
  return { id: `slack:${id}`, account, locale: null, timeZone: null };
}

function conversation(tenant: string, id: string): Conversation {
  return { platform: 'slack', tenant, id, serviceUrl: null };
}

/** What was said, without the mention of the bot. */
function words(text: string | null | undefined, botUser: string): string {
  const mention = new RegExp(`<@${botUser}(\\|[^>]*)?>`, 'g');
  return unescapeText((text ?? '').replaceAll(mention, ' '))
    .replaceAll(/[ \t]+/g, ' ')
    .trim();
}
