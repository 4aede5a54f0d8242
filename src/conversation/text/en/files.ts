/** What is said when a file is handed out by a link. */
export const files = {
  'files.open': 'Open {name}',
  'files.until': 'The link works until {when}. Please keep it to yourself: whoever has it can open the file.',
  'files.noAddress':
    'I cannot hand you {name} here, since Rapport has no public address yet. Please ask your coordinators to have PUBLIC_URL set, then ask me again.',
} as const;
