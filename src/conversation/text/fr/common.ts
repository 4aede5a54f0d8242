import type { common as en } from '../en/common.ts';

export const common: Record<keyof typeof en, string> = {
  'common.cancel': 'Annuler',
  'common.save': 'Enregistrer',
  'common.notAllowed': 'Ce n’est plus disponible. Écrivez « help » pour voir ce que vous pouvez faire.',
  'common.optional': 'Facultatif',
  'common.workingOnIt': 'Je m’en occupe. La réponse arrive ici dans un instant.',
  'common.answeredDirectly': 'Je vous ai répondu dans notre conversation directe.',
  'common.formExpired':
    'Le formulaire a mis un peu trop de temps à s’ouvrir. Appuyez encore une fois, s’il vous plaît.',
  'common.unknown': 'Je ne connais pas encore « {word} ». Voici ce que je peux faire pour vous.',
  'common.unknownNearest': 'Je ne connais pas « {word} ». Vouliez-vous dire « {nearest} » ?',
  'common.whatCanIDo': 'Voir ce que je peux faire',
};
