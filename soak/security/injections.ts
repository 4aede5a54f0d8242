import { parse } from 'csv-parse/sync';
import { writeCsv } from '../../src/files/csv/writeCsv.ts';
import { toMessage } from '../../src/platforms/slack/toMessage.ts';
import { toModal } from '../../src/platforms/slack/toModal.ts';
import { toCard } from '../../src/platforms/teams/toCard.ts';
import { toFormCard } from '../../src/platforms/teams/toFormCard.ts';
import type { FormView, MessageView } from '../../src/ports/view.ts';
import { everyField } from '../../test/contracts/sampleViews.ts';
import { hostileString } from './hostileStrings.ts';
import { randomOf } from './random.ts';
import { type Part, shareOf } from './row.ts';

/** Hostile words in every place of a view that shows words, on both platforms, and in the cells of a table. */
export const injections: Part = async (size) => {
  const count = shareOf(10_000, size);
  const misses = { 'live on Slack': 0, 'live on Teams': 0, 'live in CSV': 0, lost: 0 };
  const fieldWords = { needed: 'Needed', numberNeeded: () => 'A number' };
  let places = 0;
  for (let index = 0; index < count; index += 1) {
    const words = hostileString(randomOf(size.seed + index));
    const message = everywhere(everyBlock, words);
    const form = everywhere(everyField(), words);
    for (const made of [toMessage(message), toModal(form)]) {
      const seen = leaves(made, []);
      places += seen.length;
      misses['live on Slack'] += seen.filter((leaf) => liveOnSlack(leaf, words)).length;
    }
    const card = toCard(message);
    for (const made of [card, toFormCard(form, fieldWords)]) {
      const seen = leaves(made, []);
      places += seen.length;
      misses['live on Teams'] += seen.filter((leaf) => liveOnTeams(leaf, words)).length;
    }
    const table = parse(writeCsv([words, 'plain'], [[words, 1]]), { bom: true });
    const split = writeCsv([words, 'plain'], [[words, 1]]).split(/[;\r\n]/u);
    misses['live in CSV'] += split.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell)).length;
    misses['live in CSV'] += table.flat().filter((cell: string) => /^[=+\-@\t\r＝＋－＠]/u.test(cell)).length;
    if (!JSON.stringify(card).includes('evil') && words.includes('evil')) misses.lost += 1;
  }
  return {
    what: 'injection strings × every field × both platforms + CSV',
    tried: count,
    misses,
    seen: `${places} strings looked at`,
  };
};

const everyBlock: MessageView = {
  summary: 'x',
  blocks: [
    { kind: 'heading', text: 'x' },
    { kind: 'text', text: 'x', tone: 'plain' },
    { kind: 'text', text: 'x', tone: 'strong' },
    { kind: 'text', text: 'x', tone: 'quiet' },
    { kind: 'facts', facts: [{ label: 'x', value: 'x' }] },
    { kind: 'list', items: ['x', 'x'] },
    { kind: 'quote', text: 'x', by: 'x' },
    { kind: 'link', label: 'x', url: 'https://rapport.example/fixed' },
    { kind: 'image', url: 'https://rapport.example/fixed.png', alternative: 'x' },
    { kind: 'divider' },
    {
      kind: 'buttons',
      buttons: [
        {
          label: 'x',
          action: { verb: 'fixed', id: 'fixed', arg: '' },
          tone: 'primary',
          confirm: { title: 'x', text: 'x', yes: 'x', no: 'x' },
        },
      ],
    },
  ],
};

/** What says which thing or kind it is, and is no word for anybody to read. */
const fixed = new Set(['kind', 'tone', 'style', 'form', 'token', 'id', 'verb', 'arg', 'url', 'value']);

function everywhere<V extends MessageView | FormView>(view: V, words: string): V {
  return JSON.parse(
    JSON.stringify(view, (key, value) => (typeof value === 'string' && !fixed.has(key) ? words : value)),
  );
}

interface Leaf {
  readonly path: readonly string[];
  readonly parent: Readonly<Record<string, unknown>>;
  readonly text: string;
}

function leaves(value: unknown, path: readonly string[], parent: Leaf['parent'] = {}): Leaf[] {
  if (typeof value === 'string') return [{ path, parent, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, String(index)], parent));
  if (value === null || typeof value !== 'object') return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, inner]) => leaves(inner, [...path, key], Object.fromEntries(entries)));
}

/** Markup is read in `mrkdwn` and in a message's own text; an address or a mention is an element of its own. */
function liveOnSlack({ path, parent, text }: Leaf, words: string): boolean {
  const key = path.at(-1);
  if (parent.type === 'mrkdwn') return text.includes(words.slice(0, 6));
  if (path.length === 1 && key === 'text') return /<[!@#a-z]/i.test(text);
  if (key === 'url' || key === 'image_url') return !text.startsWith('https://rapport.example/fixed');
  return ['user', 'broadcast', 'usergroup', 'channel', 'emoji'].includes(String(parent.type)) && key !== 'type';
}

/** Markdown is read in a TextBlock and in facts; functions in double braces anywhere; addresses in their own keys. */
function liveOnTeams({ path, parent, text }: Leaf, words: string): boolean {
  const key = path.at(-1) ?? '';
  if (/url$/i.test(key)) return !text.startsWith('https://rapport.example/fixed');
  if (key === 'text' && (parent.type === 'TextBlock' || path.includes('facts'))) {
    return text.includes(words.slice(0, 6)) && /[*_~`#<>[\]{}|\\&]|:\/\/|www\./.test(text);
  }
  return key === 'text' && parent.type === 'TextRun' && text.includes('{{');
}
