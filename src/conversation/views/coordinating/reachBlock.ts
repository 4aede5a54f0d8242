import type { Account } from '../../../core/people/account.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Block } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';

/** A link that opens a chat with somebody on the platform they use. */
export function reachBlock(words: Words, person: Person): Block[] {
  const [account] = person.accounts;
  return account
    ? [
        {
          kind: 'link',
          label: words.t('coordinating.write', { name: person.name }),
          url: chatUrl(account, person.email),
        },
      ]
    : [];
}

/** "Deep linking into Slack" (app_redirect) and "Deep link to a Teams chat". */
function chatUrl({ platform, tenant, user }: Account, email: string | null): string {
  switch (platform) {
    case 'slack':
      return `https://slack.com/app_redirect?team=${encodeURIComponent(tenant)}&channel=${encodeURIComponent(user)}`;
    case 'teams':
      return `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email ?? user)}`;
  }
}
