import { z } from 'zod';
import { settingSections } from '../../core/settings/setting.ts';
import type { SettingsRepository, StoredSettings } from '../../ports/settings.ts';
import type { Scope } from './scope.ts';

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()]));

export function createSettings({ db, installationId }: Scope): SettingsRepository {
  return {
    all: async () => {
      const rows = await db.programmeSettings.findMany({
        where: { installationId, section: { in: [...settingSections] } },
        orderBy: [{ programmeId: 'asc' }, { section: 'asc' }],
      });
      return rows.flatMap(({ programmeId, section, values, version, changedAt }): StoredSettings[] => {
        const known = settingSections.find((one) => one === section);
        return known ? [{ programmeId, section: known, values: valuesSchema.parse(values), version, changedAt }] : [];
      });
    },
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
