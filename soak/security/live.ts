export interface Leaf {
  readonly path: readonly string[];
  readonly parent: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Every string of what is sent to a platform, and where it stands. */
export function leaves(value: unknown, path: readonly string[] = [], parent: Leaf['parent'] = {}): Leaf[] {
  if (typeof value === 'string') return [{ path, parent, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, String(index)], parent));
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key], Object.fromEntries(entries)));
}

/** Addresses that the programme makes, and nobody types. */
const ours = /^https:\/\/(rapport\.example|slack\.com\/app_redirect\?)/;

/** Markup is read in `mrkdwn` and in a message's own text; an address or a mention is an element of its own. */
export function liveOnSlack({ path, parent, text }: Leaf, words: string): boolean {
  const key = path.at(-1);
  if (parent.type === 'mrkdwn') return text.includes(words.slice(0, 6));
  if (path.length === 1 && key === 'text') return /<[!@#a-z]/i.test(text);
  if (key === 'url' || key === 'image_url') return !ours.test(text);
  return ['user', 'broadcast', 'usergroup', 'channel', 'emoji'].includes(String(parent.type)) && key !== 'type';
}

/** Markdown is read in a TextBlock and in facts; functions in double braces anywhere; addresses in their own keys. */
export function liveOnTeams({ path, parent, text }: Leaf, words: string): boolean {
  const key = path.at(-1) ?? '';
  if (/url$/i.test(key)) return !ours.test(text);
  if (key === 'text' && (parent.type === 'TextBlock' || path.includes('facts'))) {
    return text.includes(words.slice(0, 6)) && /[*_~`#<>[\]{}|\\&]|:\/\/|www\./.test(text);
  }
  return key === 'text' && parent.type === 'TextRun' && text.includes('{{');
}
