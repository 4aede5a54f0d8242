import { type Entry, entryOf } from '../../../core/people/entry.ts';
import type { Participation } from '../../../core/people/participation.ts';
import type { Person } from '../../../core/people/person.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import { fillJoining } from '../../flows/fillJoining.ts';
import { joiningScreens, type Screen, type ScreenId } from '../../flows/joiningScreens.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, facts, heading, quiet, strong } from '../blocks.ts';
import { joiningField } from '../joining/joiningField.ts';
import { fieldText } from './fieldText.ts';

const titles: Readonly<Record<ScreenId, TextKey>> = {
  start: 'profile.section.start',
  standing: 'profile.section.standing',
  place: 'profile.section.place',
  knowledge: 'profile.section.knowledge',
  rhythm: 'profile.section.rhythm',
  questions: 'profile.section.questions',
};

/** Everything a person told one programme, in the sections in which they told it, each with its way to change it. */
export function profileView(
  words: Words,
  programme: Programme,
  person: Person,
  part: Participation,
  answers: Entry['answers'],
  now: Date,
): MessageView {
  const summary = words.t('profile.title', { programme: words.label(programme.name) });
  const entry = entryOf(person, part, answers);
  const sections = joiningScreens(programme, part.roles);
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('profile.whoReads')),
      ...sections.flatMap((screen) => section(words, programme, entry, screen, now)),
      divider,
      buttons(
        button(words.t('profile.export'), does('command', '', 'export')),
        button(words.t('profile.erase'), does('command', '', 'erase')),
      ),
    ],
  };
}

function section(words: Words, programme: Programme, entry: Entry, screen: Screen, now: Date): Block[] {
  const title = words.t(titles[screen.id]);
  return [divider, strong(title), facts(rows(words, programme, entry, screen, now)), ways(words, programme, screen.id)];
}

function ways(words: Words, programme: Programme, screen: ScreenId): Block {
  if (screen !== 'start') {
    const label = words.t('profile.change', { section: words.t(titles[screen]) });
    return buttons(button(label, does('profile.edit', programme.id, screen)));
  }
  // Another role is asked other things, so it is told by going through the screens again.
  return buttons(
    button(words.t('joining.changeRole'), does('joining.start', programme.id)),
    button(words.t('profile.language'), does('profile.language')),
  );
}

function rows(words: Words, programme: Programme, entry: Entry, { inputs }: Screen, now: Date) {
  const filled = fillJoining(entry, programme, true);
  return inputs.flatMap((input): (readonly [string, string])[] => {
    // One row for the days and both times.
    if (input === 'work-from' || input === 'work-to') return [];
    const context = { words, programme, roles: entry.roles, now };
    const field = joiningField(context, input, filled[input] ?? null, null);
    const told = fieldText(words, field);
    if (input !== 'work-days') return [[field.label, told ?? words.t('profile.notTold')]];
    const hours = `${told}, ${filled['work-from']}–${filled['work-to']}`;
    return [[words.t('profile.workingHours'), hours]];
  });
}
