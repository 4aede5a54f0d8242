import { distance } from 'fastest-levenshtein';
import { type CommandName, commandNames } from './commands.ts';

export type ParsedCommand =
  | { readonly kind: 'command'; readonly name: CommandName; readonly rest: string }
  | { readonly kind: 'unknown'; readonly word: string; readonly nearest: CommandName | null };

/** Many begin by saying hello: they are shown what they can do, as with `mentor` alone. */
const greetings = new Set(['hello', 'hi', 'hey', 'bonjour', 'bonsoir', 'salut', 'start', 'menu']);

/**
 * Reads what was typed: the first word is the command, the rest is its argument. A leading slash and the word
 * `mentor` are taken as habit and ignored, so that `/mentor find geneva`, `mentor find geneva` and `find geneva` are one.
 */
export function parseCommand(text: string): ParsedCommand {
  const words = text.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  if (words[0] && /^\/?mentor$/iu.test(words[0])) words.shift();
  const [first, ...rest] = words;
  if (!first) return { kind: 'command', name: 'home', rest: '' };
  const word = first.replace(/^\//u, '').toLowerCase();
  const exact = commandNames.find((name) => name === word);
  if (exact) return { kind: 'command', name: exact, rest: rest.join(' ') };
  if (greetings.has(word.replace(/[^\p{L}]+$/u, ''))) return { kind: 'command', name: 'home', rest: '' };
  // What people say who are: `away back` is the long way to put it.
  if (word === 'back') return { kind: 'command', name: 'away', rest: 'back' };
  // `who looked`, as one asks it.
  if (word === 'who' && /^looked\b/iu.test(rest[0] ?? '')) return { kind: 'command', name: 'looked', rest: '' };
  return { kind: 'unknown', word, nearest: nearest(word) };
}

/** At most two slips away, and never more than a third of the word. */
function nearest(word: string): CommandName | null {
  const ranked = commandNames.map((name) => ({ name, slips: distance(word, name) })).sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.min(2, Math.max(1, Math.floor(word.length / 2))) ? best.name : null;
}
