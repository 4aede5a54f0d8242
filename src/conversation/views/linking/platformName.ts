import type { Account } from '../../../core/people/account.ts';

/** Names of products, the same in every language. */
export function platformName({ platform }: Pick<Account, 'platform'>): string {
  switch (platform) {
    case 'slack':
      return 'Slack';
    case 'teams':
      return 'Microsoft Teams';
  }
}
