import { distance } from 'fastest-levenshtein';
import { fold } from '../../core/matching/fold.ts';
import { type TermKind, termsOf } from '../../core/matching/term.ts';
import { spokenLanguages } from '../../core/people/spokenLanguages.ts';
import type { Label } from '../../core/programme/label.ts';
import type { Programme } from '../../core/programme/programme.ts';
import type { CellProblem } from './fileProblem.ts';

export type ListName = TermKind | 'population';

type Read = { readonly id: string } | CellProblem;

/** Entries of the programme's lists by anything that people call them, in any of its languages. */
export type Terms = (list: ListName, text: string) => Read;

const shown = 8;

export function readTerms(programme: Programme): Terms {
  const lists = new Map<ListName, { readonly ids: Map<string, string>; readonly names: string[] }>();
  const add = (kind: ListName, id: string, names: readonly string[]) => {
    const list = lists.get(kind) ?? { ids: new Map<string, string>(), names: [] };
    lists.set(kind, list);
    for (const name of [id, ...names]) if (!list.ids.has(keyOf(name))) list.ids.set(keyOf(name), id);
    list.names.push(names.find((name) => name !== id) ?? id);
  };
  for (const { kind, id, names } of termsOf(programme, spokenLanguages)) add(kind, id, names);
  for (const { id, label } of programme.populations) add('population', id, namesOf(label));
  return (kind, text) => {
    const list = lists.get(kind) ?? { ids: new Map<string, string>(), names: [] };
    const id = list.ids.get(keyOf(text));
    if (id !== undefined) return { id };
    return { code: 'unknown', nearest: nearestOf(text, list.names), some: list.names.slice(0, shown) };
  };
}

/** The one that is a few slips away at most; `null` when there is none. */
export function nearestOf(text: string, names: readonly string[]): string | null {
  const key = keyOf(text);
  const ranked = names
    .map((name) => ({ name, slips: distance(key, keyOf(name)) }))
    .toSorted((a, b) => a.slips - b.slips)
    .filter(({ name, slips }) => slips <= Math.max(1, Math.floor(Math.min(key.length, keyOf(name).length) / 2.5)));
  return ranked[0]?.name ?? null;
}

/** `P-3`, `p3` and `P 3` are one. Signs that are all there is are kept. */
function keyOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '') || text;
}

const namesOf = (label: Label) => Object.values(label).filter((name) => name !== undefined);
