import type { Account } from './account.ts';

/** One name for an account, the same wherever it is met: to tell two apart, and to name one in a button. */
export const accountName = ({ platform, tenant, user }: Account): string => `${platform}/${tenant}/${user}`;
