import type { Programme } from '../../core/programme/programme.ts';
import { rosterColumns } from '../../core/roster/rosterColumns.ts';
import type { FileCase } from '../coordinating/reach.ts';
import { forReader } from '../reporting/forReader.ts';

/** A table to fill in: the columns, and one row as an example, made of the programme's own words. */
export function rosterTemplate({
  populations,
  organisations,
  dutyStations,
  grades,
  categories,
  specialisations,
}: Programme) {
  const first = (list: readonly { readonly id: string }[]) => list[0]?.id ?? '';
  const example = [
    'ada.example@example.org',
    'Ada Example',
    'mentee',
    first(populations),
    first(organisations),
    first(dutyStations),
    first(grades),
    first(categories),
    'en;fr',
    first(specialisations),
    'manager@example.org',
    '2027-01-01',
    '2027-12-31',
  ];
  return { header: rosterColumns, rows: [example] };
}

export const templateFiles: readonly FileCase[] = (['xlsx', 'csv'] as const).map((format) => ({
  kind: `coordinate.template-${format}`,
  hours: 24,
  render: async (job, reader, ids) => {
    const found = await forReader(job, reader, ids.programme);
    return found && { kind: 'table', name: `roster.${format}`, format, ...rosterTemplate(found.programme) };
  },
}));
