import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/conversation/text/catalogues.ts';

const src = new URL('../../src', import.meta.url).pathname;
const english = Object.entries(catalogues.en);
const others = Object.entries(catalogues).filter(([language]) => language !== 'en');

/** The arguments of a message, with those of every branch. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => argumentsOf(value))];
    }
    return [element.value];
  });
  return [...new Set(names)].sort();
}

const read = (message: string) => argumentsOf(parse(message, { ignoreTag: true }));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return path.endsWith(join('conversation', 'text')) ? [] : sources(path);
    return entry.name.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('message catalogues', () => {
  it.each(others)('%s has exactly the keys of English, none of them empty', (_language, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual(english.map(([key]) => key).sort());
    expect(Object.entries(catalogue).filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it.each(others)('%s asks for the same values in every message', (_language, catalogue) => {
    const all = new Map(Object.entries(catalogue));
    const different = english.filter(([key, message]) => read(message).join() !== read(all.get(key) ?? '').join());
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('uses every key somewhere in the product', () => {
    const code = sources(src).join('\n');
    expect(english.map(([key]) => key).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });

  it.each(Object.entries(catalogues))('%s speaks calmly: no exclamation marks', (_language, catalogue) => {
    expect(Object.entries(catalogue).filter(([, message]) => message.includes('!'))).toEqual([]);
  });

  it('writes French with its own apostrophes and quotation marks', () => {
    const wrong = Object.entries(catalogues.fr).filter(([, message]) => /\p{L}'\p{L}|[“”"]/u.test(message));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
