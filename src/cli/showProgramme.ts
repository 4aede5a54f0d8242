import { joiningScreens } from '../conversation/flows/joiningScreens.ts';
import { type Words, wordsFor } from '../conversation/text/words.ts';
import { aboutView } from '../conversation/views/about/aboutView.ts';
import { agreementForm } from '../conversation/views/agreement/agreementForm.ts';
import { welcome } from '../conversation/views/joining/welcome.ts';
import { goalForm } from '../conversation/views/keeping/goalForm.ts';
import { settingLabels, settingText, valueText } from '../conversation/views/settings/settingWords.ts';
import { bareGoal } from '../core/mentoring/goal.ts';
import type { Language } from '../core/people/language.ts';
import type { JoiningQuestion } from '../core/programme/joiningQuestions.ts';
import type { Programme } from '../core/programme/programme.ts';
import { sameValue } from '../core/settings/applySettings.ts';
import { settingSections } from '../core/settings/setting.ts';
import { settingsOf } from '../core/settings/settings.ts';
import { plainForm, plainMessage } from './plainText.ts';

/**
 * A programme as people will meet it, from joining to closing, in one language, and what its coordinators can set;
 * where that differs from `filed`, what the file says stands beside it.
 */
export function showProgramme(programme: Programme, language: Language, filed: Programme = programme): string {
  const words = wordsFor(language, programme.timeZone);
  const say = words.label;
  const { duration, meetings, prompts, closing } = programme;
  const amount = duration.kind === 'months' ? duration.months : duration.kind === 'meetings' ? duration.meetings : null;
  const lines = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  const part = (title: string, text: string) => (text === '' ? [] : [`\n=== ${title}\n\n${text}`]);
  return [
    ...part('join', plainMessage(welcome(words, programme))),
    ...part(
      'join: populations, and what is asked',
      lines([
        ...programme.populations.map(({ label, entryRoute }) => `${say(label)}: ${entryRoute}`),
        ...joiningScreens(programme, ['mentee', 'mentor']).map(({ id, inputs }) => `${id}: ${inputs.join(', ')}`),
      ]),
    ),
    ...part('join: questions of its own', lines(programme.joiningQuestions.map((one) => questionLine(words, one)))),
    ...part('about', plainMessage(aboutView(words, programme, []))),
    ...part(
      'agreement',
      plainForm(
        agreementForm(words, {
          pairId: '',
          programme,
          partner: '…',
          typed: {
            kind: duration.kind,
            amount,
            minutes: meetings.minutes,
            cadence: programme.checkIns.cadence,
            means: programme.means,
            clauses: {},
          },
          problems: [],
        }),
      ),
    ),
    ...part(
      'goals',
      plainForm(
        goalForm(
          words,
          { kind: 'new', id: '' },
          '…',
          programme.goalTemplate,
          { ...bareGoal, text: null, by: null },
          [],
        ),
      ),
    ),
    ...part('meetings: video', meetings.video ? videoLine(words, meetings.video) : ''),
    ...part(
      'meeting record',
      lines(programme.meetingRecord.parts.map(({ label, shared }) => `${say(label)}${shared ? '' : ' (private)'}`)),
    ),
    ...part(
      'agenda topics',
      lines(programme.agendaTopics.map(({ label, question }) => `${say(label)}: ${say(question)}`)),
    ),
    ...part('tips', lines(programme.tips.map(({ moment, for: reader, text }) => `${moment}, ${reader}: ${say(text)}`))),
    ...part(
      'prompts',
      lines([
        `agreement: day ${prompts.agreementAfterDays}`,
        `goals: day ${prompts.goalsAfterDays}`,
        `check-ins: days ${prompts.firstMonthDays.join(', ')}, then ${programme.checkIns.cadence}`,
        ...prompts.own.map(({ afterDays, for: reader, text }) => `day ${afterDays}, ${reader}: ${say(text)}`),
      ]),
    ),
    ...part('closing', lines(closing.survey.map(({ label, of }) => `${say(label)} (${of})`))),
    ...part('settings, as coordinators can change them', lines(settingLines(words, programme, filed))),
  ].join('\n');
}

function questionLine(words: Words, question: JoiningQuestion): string {
  const options = question.kind === 'choice' ? question.options.map(({ label }) => words.label(label)) : [];
  const read = words.t(question.readBy === 'partner' ? 'joining.readByPartner' : 'joining.readByPossible');
  const asked = [`for ${question.for}`, ...(question.optional ? ['optional'] : []), ...options].join(', ');
  return `${words.label(question.label)} (${asked}) ${read}`;
}

function videoLine(words: Words, { label, url, room }: NonNullable<Programme['meetings']['video']>): string {
  const address = room ?? url;
  return address === null ? words.label(label) : `${words.label(label)}: ${address}`;
}

function settingLines(words: Words, programme: Programme, filed: Programme): string[] {
  return settingSections.flatMap((section) =>
    settingsOf(section, filed).map(({ id, read }) => {
      const [value, ofFile] = [read(programme), read(filed)];
      if (sameValue(value, ofFile)) return settingText(words, id, value);
      const values = { value: valueText(words, id, value), filed: valueText(words, id, ofFile) };
      return words.t('settings.ofFile', { label: words.t(settingLabels[id]), ...values });
    }),
  );
}
