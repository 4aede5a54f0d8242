import { z } from 'zod';
import { settingSections } from '../../core/settings/setting.ts';
import type { SettingsRepository, StoredSettings } from '../../ports/settings.ts';
import { Prisma } from '../generated/client.ts';
import { rowsOf } from './rowsOf.ts';
import type { Scope } from './scope.ts';

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()]));

const settingsRows = rowsOf(
  'programme_settings',
  z.object({
    programmeId: z.string(),
    section: z.enum(settingSections),
    values: valuesSchema,
    version: z.int(),
    changedAt: z.date(),
  }),
  { values: '"values"' },
);
const known = [...settingSections];

export function createSettings(scope: Scope): SettingsRepository {
  const { db, installationId } = scope;
  return {
    all: () => settingsRows(scope, Prisma.sql`section = ANY(${known}) ORDER BY programme_id, section`),
    save: async ({ programmeId, section, values, version, changedAt }) => {
      const key = { installationId, programmeId, section };
      const next = { values: toJson(values), version: version + 1, changedAt };
      const { count } =
        version === 0
          ? await db.programmeSettings.createMany({ data: [{ ...key, ...next }], skipDuplicates: true })
          : await db.programmeSettings.updateMany({ where: { ...key, version }, data: next });
      return count === 1;
    },
  };
}

/** A plain object, as the column takes it. */
const toJson = (values: StoredSettings['values']) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, Array.isArray(value) ? [...value] : value]));
