import { settingsForm } from '../../conversation/views/settings/settingsForm.ts';
import { settingsNote, settingsSaved, settingsView } from '../../conversation/views/settings/settingsView.ts';
import { sectionTitles } from '../../conversation/views/settings/settingWords.ts';
import type { Programme } from '../../core/programme/programme.ts';
import {
  applySettings,
  keptValues,
  type SettingProblem,
  type SettingValues,
  sameValue,
  withValues,
} from '../../core/settings/applySettings.ts';
import { type SettingSection, type SettingValue, settingSections } from '../../core/settings/setting.ts';
import { type SettingId, settingsOf } from '../../core/settings/settings.ts';
import type { Reply } from '../../ports/reply.ts';
import type { StoredSettings } from '../../ports/settings.ts';
import type { FormAnswers } from '../../ports/view.ts';
import { coordinates } from '../coordinating/coordinates.ts';
import type { ActionCase, Call, FormCase } from '../coordinating/reach.ts';
import { writeDown } from '../coordinating/writeDown.ts';
import { planDigests } from '../digest/planDigests.ts';
import { notAllowed } from '../notAllowed.ts';
import { programmesAsSet } from './programmesAsSet.ts';

/** What can be set, and what has been. */
export const showSettings: ActionCase = (call, { id }) =>
  coordinates(call, id, async (programme) => {
    const filed = call.programmes.filed(programme.id);
    if (!filed) return notAllowed(call);
    const stored = (await call.tx.settings.all()).filter(({ programmeId }) => programmeId === programme.id);
    const set = new Map(
      stored.map(({ section, version, values }) => {
        const ids = settingsOf(section, filed).flatMap((one) => (one.id in values ? [one.id] : []));
        return [section, { version, ids }];
      }),
    );
    const { ignored } = applySettings(filed, stored);
    return { kind: 'answer', view: settingsView(call.words, { programme, filed, set, ignored }) };
  });

export const openSettings: ActionCase = (call, { id }) =>
  inSection(call, id, async (place) => ({ kind: 'form', form: formOf(call, place, null) }));

export const submitSettings: FormCase = (call, token, answers) =>
  inSection(call, token, async (place, version) => {
    const { programme, filed, section, others } = place;
    const typed = typedValues(place, answers);
    const { problems } = withValues(others, filed, section, typed);
    if (problems.length > 0) return { kind: 'errors', form: formOf(call, place, typed, problems) };
    const changed = settingsOf(section, filed).flatMap(({ id, read }) =>
      sameValue(typed[id] ?? null, read(programme)) ? [] : [id],
    );
    if (changed.length === 0) {
      return { kind: 'answer', view: settingsNote(call.words, programme.id, call.words.t('settings.same')) };
    }
    const values = keptValues(section, filed, typed);
    if (version !== place.version || !(await save(call, place, values))) return meanwhile(call, place, typed);
    const after = await asSetNow(call, place);
    const facts = { section, ...factsOf(changed, typed) };
    await writeDown(call, { actorId: call.person.id, programmeId: programme.id, code: 'settings-changed', facts });
    return { kind: 'answer', view: settingsSaved(call.words, after, section, changed) };
  });

/** Drops what was set in one form: the file holds again. */
export const resetSettings: ActionCase = (call, { id }) =>
  inSection(call, id, async (place, version) => {
    const { words, person } = call;
    const { programme, section } = place;
    if (version !== place.version || !(await save(call, place, {}))) {
      return { kind: 'answer', view: settingsNote(words, programme.id, words.t('settings.resetMeanwhile')) };
    }
    await asSetNow(call, place);
    const facts = { section };
    await writeDown(call, { actorId: person.id, programmeId: programme.id, code: 'settings-reset', facts });
    const said = words.t('settings.reset', { section: words.t(sectionTitles[section]) });
    return { kind: 'answer', view: settingsNote(words, programme.id, said) };
  });

/** One form of a programme. */
interface Place {
  /** As it holds. */
  readonly programme: Programme;
  readonly filed: Programme;
  /** As it would hold without this form. */
  readonly others: Programme;
  readonly section: SettingSection;
  readonly version: number;
}

/** A deed on the form that `programme/section/version` names, if the sender coordinates its programme. */
function inSection(call: Call, id: string, deed: (place: Place, version: number) => Promise<Reply>): Promise<Reply> {
  return coordinates(call, id, async (programme, rest) => {
    const [name, version = ''] = rest.split('/');
    const section = settingSections.find((one) => one === name);
    const place = section ? await placeOf(call, programme.id, section) : null;
    return place ? deed(place, Number(version)) : notAllowed(call);
  });
}

/** As the database has it at this moment. */
async function placeOf(call: Call, programmeId: string, section: SettingSection): Promise<Place | null> {
  const filed = call.programmes.filed(programmeId);
  if (!filed) return null;
  const stored = (await call.tx.settings.all()).filter((one) => one.programmeId === programmeId);
  const others = applySettings(
    filed,
    stored.filter((one) => one.section !== section),
  ).programme;
  const { programme } = applySettings(filed, stored);
  const version = stored.find((one) => one.section === section)?.version ?? 0;
  return { programme, filed, others, section, version };
}

function formOf(
  call: Call,
  place: Place,
  typed: SettingValues | null,
  problems: readonly SettingProblem[] = [],
  changedMeanwhile = false,
) {
  return settingsForm(call.words, { ...place, now: call.now, typed, problems, meanwhile: changedMeanwhile });
}

/** A colleague was quicker: what they set is shown beside what was typed, and sending again sets it knowingly. */
async function meanwhile(call: Call, place: Place, typed: SettingValues): Promise<Reply> {
  const now = await placeOf(call, place.programme.id, place.section);
  return now ? { kind: 'form', form: formOf(call, now, typed, [], true) } : notAllowed(call);
}

function save(call: Call, { programme, section, version }: Place, values: SettingValues): Promise<boolean> {
  const settings: StoredSettings = { programmeId: programme.id, section, values, version, changedAt: call.now };
  return call.tx.settings.save(settings);
}

/** The programme as it holds after a change; what is planned by its calendar is planned anew. */
async function asSetNow(call: Call, { filed, section }: Place): Promise<Programme> {
  const programmes = await programmesAsSet(call.tx, call.programmes);
  if (section === 'digest') await planDigests({ ...call, programmes });
  return programmes.byId(filed.id) ?? filed;
}

/** One answer for each setting that was asked for; nothing chosen is an empty list. */
function typedValues({ section, filed }: Place, answers: FormAnswers): SettingValues {
  return Object.fromEntries(
    settingsOf(section, filed).map(({ id, input }): [string, SettingValue] => [
      id,
      answers[id] ?? (input(filed)?.kind === 'choices' ? [] : null),
    ]),
  );
}

/** What the diary tells: figures and choices; of texts only that they were set. */
function factsOf(changed: readonly SettingId[], typed: SettingValues): Record<string, string | number> {
  return Object.fromEntries(
    changed.map((id) => {
      const value = typed[id] ?? null;
      const isText = id === 'links' || id === 'slack-channel' || id === 'teams-channel';
      return [id, typeof value === 'number' ? value : isText || value === null ? '' : String(value)];
    }),
  );
}
