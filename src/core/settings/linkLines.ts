import type { Language } from '../people/language.ts';
import type { Programme } from '../programme/programme.ts';

type Link = Programme['links'][number];

/** Links as text, one a line: a title in each of the programme's languages and the address, parted by `|`. */
export function linkLines(links: readonly Link[], languages: readonly Language[]): string | null {
  const lines = links.map(({ label, url }) => [...languages.map((one) => label[one] ?? ''), url].join(' | '));
  return lines.length === 0 ? null : lines.join('\n');
}

/**
 * The same, read. A link that was there keeps its id and its readers, found by address and title; what is no link stays
 * in its place with an empty address or title, for the programme's schema to refuse.
 */
export function readLinkLines(text: string, { links, languages }: Pick<Programme, 'links' | 'languages'>): Link[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const known = [...links];
  const read: Link[] = [];
  for (const line of lines) {
    const cells = line.split('|').map((cell) => cell.trim());
    const url = cells.length === languages.length + 1 ? (cells.at(-1) ?? '') : '';
    const label = Object.fromEntries(languages.map((language, index) => [language, cells[index] ?? '']));
    const found =
      known.find((link) => link.url === url && languages.some((one) => link.label[one] === label[one])) ??
      known.find((link) => languages.some((one) => link.label[one] === label[one])) ??
      known.find((link) => link.url === url);
    if (found) known.splice(known.indexOf(found), 1);
    read.push({ id: found?.id ?? freshId([...links, ...read]), label, url, for: found?.for ?? 'both' });
  }
  return read;
}

/** The first of `link-1`, `link-2`… that is not taken. */
function freshId(taken: readonly Link[]): string {
  let number = 1;
  while (taken.some(({ id }) => id === `link-${number}`)) number += 1;
  return `link-${number}`;
}
