import type { Programme } from '../../core/programme/programme.ts';
import { applySettings } from '../../core/settings/applySettings.ts';
import type { StoredSettings } from '../../ports/settings.ts';
import type { Repositories } from '../../ports/store.ts';
import type { ProgrammeBook } from '../job.ts';

/** What was made of a programme's file last: a programme is checked anew only when its settings have changed. */
const made = new WeakMap<Programme, { readonly from: string; readonly programme: Programme }>();

/**
 * The programmes as their files say them, with what coordinators have set by now. Read in each transaction, so that a
 * change holds everywhere from the moment it is committed, in every replica.
 */
export async function programmesAsSet(tx: Pick<Repositories, 'settings'>, book: ProgrammeBook): Promise<ProgrammeBook> {
  const stored = await tx.settings.all();
  if (stored.length === 0) return book;
  const all = book.all.map(({ id }) => asSet(book.filed(id), stored)).filter((programme) => programme !== null);
  return { ...book, all, byId: (id) => all.find((programme) => programme.id === id) ?? null };
}

function asSet(filed: Programme | null, stored: readonly StoredSettings[]): Programme | null {
  const set = filed === null ? [] : stored.filter(({ programmeId }) => programmeId === filed.id);
  if (filed === null || set.length === 0) return filed;
  const from = JSON.stringify(set.map(({ section, values }) => [section, values]));
  const known = made.get(filed);
  if (known?.from === from) return known.programme;
  const { programme } = applySettings(filed, set);
  made.set(filed, { from, programme });
  return programme;
}
