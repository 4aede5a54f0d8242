import type { Programme } from '../../../core/programme/programme.ts';
import { type SettingSection, settingSections } from '../../../core/settings/setting.ts';
import { type SettingId, settingsOf } from '../../../core/settings/settings.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, does, heading, line, quiet, text } from '../blocks.ts';
import { noteWith } from '../noteWith.ts';
import { sectionTitles, settingLabels, settingText, valueText } from './settingWords.ts';

const abouts: Readonly<Record<SettingSection, TextKey>> = {
  requests: 'settings.about.requests',
  rhythm: 'settings.about.rhythm',
  asking: 'settings.about.asking',
  rules: 'settings.about.rules',
  weights: 'settings.about.weights',
  digest: 'settings.about.digest',
  links: 'settings.about.links',
};

export interface SettingsShown {
  /** As it holds. */
  readonly programme: Programme;
  readonly filed: Programme;
  /** By form: how often it was changed, and what of it is set over the file. */
  readonly set: ReadonlyMap<SettingSection, { readonly version: number; readonly ids: readonly SettingId[] }>;
  /** Forms whose values do not go with the file any more. */
  readonly ignored: readonly SettingSection[];
}

/** What can be set, form by form, and what of it differs from the programme's file. */
export function settingsView(words: Words, shown: SettingsShown): MessageView {
  const summary = words.t('settings.title', { programme: words.label(shown.programme.name) });
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('settings.intro')),
      ...settingSections.flatMap((section) => sectionBlocks(words, shown, section)),
    ],
  };
}

function sectionBlocks(
  words: Words,
  { programme, filed, set, ignored }: SettingsShown,
  section: SettingSection,
): Block[] {
  const { version, ids } = set.get(section) ?? { version: 0, ids: [] };
  const title = words.t('settings.line', { section: words.t(sectionTitles[section]), about: words.t(abouts[section]) });
  const different = settingsOf(section, filed).flatMap(({ id, read }) =>
    ids.includes(id)
      ? [
          words.t('settings.ofFile', {
            label: words.t(settingLabels[id]),
            value: valueText(words, id, read(programme)),
            filed: valueText(words, id, read(filed)),
          }),
        ]
      : [],
  );
  const said = ignored.includes(section)
    ? words.t('settings.ignored')
    : words.t('settings.set', { what: different.join('; ') });
  return [
    line(title, button(words.t('settings.change'), does('coordinate.set', `${programme.id}/${section}`))),
    ...(ids.length === 0
      ? []
      : [
          line(
            said,
            button(
              words.t('settings.asFiled'),
              does('coordinate.as-filed', `${programme.id}/${section}/${version}`),
              'plain',
              {
                title: words.t('settings.asFiledTitle'),
                text: words.t('settings.asFiledAsk'),
                yes: words.t('settings.asFiled'),
                no: words.t('common.cancel'),
              },
            ),
          ),
        ]),
  ];
}

/** What was set, and from when it holds. */
export function settingsSaved(
  words: Words,
  programme: Programme,
  section: SettingSection,
  changed: readonly SettingId[],
): MessageView {
  const values = settingsOf(section, programme).filter(({ id }) => changed.includes(id));
  const what = values.map(({ id, read }) => settingText(words, id, read(programme))).join('; ');
  const ofPairs = section === 'rhythm' || section === 'asking';
  const summary = words.t('settings.saved', { what });
  const show = button(words.t('settings.show'), does('coordinate.settings', programme.id));
  return {
    summary,
    blocks: [text(summary), line(words.t(ofPairs ? 'settings.newPairs' : 'settings.fromNow'), show)],
  };
}

export const settingsNote = (words: Words, programmeId: string, said: string): MessageView =>
  noteWith(said, button(words.t('settings.show'), does('coordinate.settings', programmeId)));
