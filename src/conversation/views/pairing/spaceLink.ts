import type { Conversation } from '../../../ports/conversation.ts';

/** The address that opens a space in its own client. `team`: that of a Teams channel, `null` for everything else. */
export function spaceLink({ platform, tenant, id }: Conversation, team: string | null): string {
  const [space, home] = [encodeURIComponent(id), encodeURIComponent(tenant)];
  switch (platform) {
    case 'slack':
      // "Reference: Deep linking into Slack": app_redirect with a channel and the team it is in.
      return `https://slack.com/app_redirect?channel=${space}&team=${home}`;
    case 'teams':
      // The forms of `webUrl` in Graph's "chat resource type" and "channel resource type".
      return team === null
        ? `https://teams.microsoft.com/l/chat/${space}/0?tenantId=${home}`
        : `https://teams.microsoft.com/l/channel/${space}/mentoring?groupId=${encodeURIComponent(team)}&tenantId=${home}`;
  }
}
