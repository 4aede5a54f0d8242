/** The events that the app subscribes to and listens to: a test compares them with the manifest. */
export const heard = [
  'message',
  'app_mention',
  'app_home_opened',
  'user_change',
  'app_uninstalled',
  'tokens_revoked',
] as const;
