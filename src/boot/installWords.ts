import { wordsFor } from '../conversation/text/words.ts';
import { languageSchema } from '../core/people/language.ts';
import type { InstallWords } from '../platforms/slack/installDoor.ts';

/** What whoever installs the app reads in their browser. */
export function installWords(wanted: string): InstallWords {
  const language = languageSchema.catch('en').parse(wanted);
  const { t } = wordsFor(language, 'UTC');
  return {
    language,
    title: t('install.title'),
    say: {
      installed: t('install.installed'),
      notInvited: t('install.notInvited'),
      wrongVisit: t('install.wrongVisit'),
      cancelled: t('install.cancelled'),
      refused: t('install.refused'),
      slackAway: t('install.slackAway'),
      failed: t('install.failed'),
      wholeOrganisation: t('install.wholeOrganisation'),
    },
  };
}
