import type { Capability } from '../capability.ts';
import { away, openAway, saveAway } from './away.ts';
import { awayReturn, returnRule } from './awayDue.ts';
import { partnerAway, returned } from './awayEffects.ts';
import { openLanguage, saveLanguage } from './chooseLanguage.ts';
import { openSection, saveSection } from './editSection.ts';
import { help } from './help.ts';
import { askToLeave, leave, quit } from './quit.ts';
import { profile, showProfile } from './showProfile.ts';

/** Being known, being away and leaving. */
export const people: Capability = {
  commands: { help, profile, away, quit },
  actions: {
    'profile.show': showProfile,
    'profile.edit': openSection,
    'profile.language': openLanguage,
    'away.form': openAway,
    'quit.ask': askToLeave,
    'quit.leave': leave,
  },
  forms: { 'joining.section': saveSection, 'profile.language': saveLanguage, away: saveAway },
  effects: { 'people.partner-away': partnerAway, 'people.returned': returned },
  due: { [returnRule]: awayReturn },
};
