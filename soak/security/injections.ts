import { parse } from 'csv-parse/sync';
import { cleanText } from '../../src/core/text/cleanText.ts';
import { writeCsv } from '../../src/files/csv/writeCsv.ts';
import { toMessage } from '../../src/platforms/slack/toMessage.ts';
import { toModal } from '../../src/platforms/slack/toModal.ts';
import { toCard } from '../../src/platforms/teams/toCard.ts';
import { toFormCard } from '../../src/platforms/teams/toFormCard.ts';
import type { Block, FormView, MessageView } from '../../src/ports/view.ts';
import { seedRightsWorld } from '../../test/app/rights/rightsWorld.ts';
import { everyField } from '../../test/contracts/sampleViews.ts';
import { appRig } from '../../test/support/appRig.ts';
import { testProgramme } from '../../test/support/testProgramme.ts';
import { hostileString, hostileStrings } from './hostileStrings.ts';
import { leaves, liveOnSlack, liveOnTeams } from './live.ts';
import { randomOf } from './random.ts';
import { type Part, type Size, shareOf } from './row.ts';
import { plantWords, readTyped, typedFields } from './typedFields.ts';

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
      const seen = leaves(made);
      places += seen.length;
      misses['live on Slack'] += seen.filter((leaf) => liveOnSlack(leaf, words)).length;
    }
    const card = toCard(message);
    for (const made of [card, toFormCard(form, fieldWords)]) {
      const seen = leaves(made);
      places += seen.length;
      misses['live on Teams'] += seen.filter((leaf) => liveOnTeams(leaf, words)).length;
    }
    const table = parse(writeCsv([words, 'plain'], [[words, 1]]), { bom: true });
    const split = writeCsv([words, 'plain'], [[words, 1]]).split(/[;\r\n]/u);
    misses['live in CSV'] += split.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell)).length;
    misses['live in CSV'] += table.flat().filter((cell: string) => /^[=+\-@\t\r＝＋－＠]/u.test(cell)).length;
    if (!JSON.stringify(card).includes('evil') && words.includes('evil')) misses.lost += 1;
  }
  const typed = await inEveryTypedField(size);
  return {
    what: 'injection strings × every field × both platforms + CSV',
    tried: count,
    misses: { ...misses, ...typed.misses },
    seen: `${places} strings looked at; ${typed.seen}`,
  };
};

/** What people type, kept and read by others: each string there is, in every field; a hundredth takes one of them. */
async function inEveryTypedField(size: Size) {
  const strings = hostileStrings.slice(0, shareOf(hostileStrings.length, size));
  const misses = { 'live where it is read': 0, 'not seen where it is read': 0 };
  const joiningQuestions = [
    { kind: 'text', readBy: 'possible-partners', id: 'proud', label: { en: 'Proud of?', fr: 'Fier de ?' } },
  ] as const;
  for (const words of strings.map((one) => cleanText(one))) {
    const rig = await appRig({ programmes: [testProgramme({ joiningQuestions: [...joiningQuestions] })] });
    await seedRightsWorld(rig);
    await plantWords(rig, words);
    const { live, unseen } = await readTyped(rig, words);
    misses['live where it is read'] += live.length;
    misses['not seen where it is read'] += unseen.length;
    await rig.close();
  }
  const fields = Object.keys(typedFields).length;
  return { misses, seen: `${strings.length} strings typed into ${fields} fields and read where these are shown` };
}

/** One of every kind: a new kind of block is no longer left out by mistake. */
const blocks: { readonly [K in Block['kind']]: Extract<Block, { kind: K }> } = {
  heading: { kind: 'heading', text: 'x' },
  text: { kind: 'text', text: 'x', tone: 'plain' },
  facts: { kind: 'facts', facts: [{ label: 'x', value: 'x' }] },
  list: { kind: 'list', items: ['x', 'x'] },
  quote: { kind: 'quote', text: 'x', by: 'x' },
  link: { kind: 'link', label: 'x', url: 'https://rapport.example/fixed' },
  image: { kind: 'image', url: 'https://rapport.example/fixed.png', alternative: 'x' },
  divider: { kind: 'divider' },
  buttons: {
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
  line: {
    kind: 'line',
    text: 'x',
    button: { label: 'x', action: { verb: 'fixed', id: 'fixed', arg: '' }, tone: 'plain', confirm: null },
  },
};
const tones = ['strong', 'quiet'] as const;

const everyBlock: MessageView = {
  summary: 'x',
  blocks: [...Object.values(blocks), ...tones.map((tone) => ({ ...blocks.text, tone }))],
};

/** What says which thing or kind it is, and is no word for anybody to read. */
const fixed = new Set(['kind', 'tone', 'style', 'form', 'token', 'id', 'verb', 'arg', 'url', 'value']);

function everywhere<V extends MessageView | FormView>(view: V, words: string): V {
  return JSON.parse(
    JSON.stringify(view, (key, value) => (typeof value === 'string' && !fixed.has(key) ? words : value)),
  );
}
