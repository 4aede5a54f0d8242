/** The words people can say to the bot. `home` is what saying nothing shows. */
export const commandNames = [
  'home',
  'join',
  'find',
  'suggest',
  'profile',
  'requests',
  'pair',
  'agreement',
  'goals',
  'meet',
  'notes',
  'concern',
  'away',
  'quit',
  'link',
  'coordinate',
  'export',
  'erase',
  'looked',
  'explain',
  'about',
  'help',
] as const;

export type CommandName = (typeof commandNames)[number];
