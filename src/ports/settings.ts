import type { SectionSettings } from '../core/settings/applySettings.ts';

/** One form's settings as they are kept. */
export interface StoredSettings extends SectionSettings {
  readonly programmeId: string;
  /** From 1, and one more with each change; a form that was never changed has 0 and is not kept. */
  readonly version: number;
  readonly changedAt: Date;
}

/** What coordinators have set over the programmes' files. */
export interface SettingsRepository {
  /** Of every programme; forms of another release are left out. */
  all(): Promise<StoredSettings[]>;
  /** Saves the version after `settings.version`; false, and nothing is saved, when somebody has done so meanwhile. */
  save(settings: StoredSettings): Promise<boolean>;
}
