import type { Programme } from '../../core/programme/programme.ts';
import { RosterCheck, type RosterFaults } from '../../core/roster/rosterCheck.ts';
import { type RosterReader, type RosterRow, rosterReader } from '../../core/roster/rosterReader.ts';

/** A file as a table; its rows can be read again and again, and need not be kept. */
export interface RosterTable {
  readonly header: readonly string[];
  readonly rows: AsyncIterable<RosterRow> | Iterable<RosterRow>;
}

/** Reads a whole roster for what is wrong with it, outside of any transaction. */
export async function checkRoster(
  programme: Programme,
  { header, rows }: RosterTable,
): Promise<RosterFaults & { readonly reader: RosterReader }> {
  const reader = rosterReader(programme, header);
  const check = new RosterCheck(reader);
  if (reader.complete) for await (const row of rows) check.add(row);
  return { reader, ...check.faults() };
}
