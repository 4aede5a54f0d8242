import type { common as en } from '../en/common.ts';

export const common: Record<keyof typeof en, string> = {
  'common.cancel': 'Annuler',
  'common.save': 'Enregistrer',
  'common.notAllowed': 'Ce n’est plus disponible. Écrivez « help » pour voir ce que vous pouvez faire.',
  'common.optional': 'Facultatif',
  'common.workingOnIt': 'Je m’en occupe. La réponse arrive ici dans un instant.',
  'common.answeredDirectly': 'Je vous ai répondu dans notre conversation directe.',
  'common.failed': 'Cela n’a pas fonctionné, et rien n’a été modifié. Réessayez dans un instant, s’il vous plaît.',
  'common.formClosed': 'Fermé. Rien n’a été modifié.',
  'common.addTheApp':
    'Je ne peux vous répondre que dans notre conversation directe. Ajoutez-moi d’abord comme application, puis écrivez-moi là-bas.',
  'common.needed': 'Merci de remplir ce champ.',
  'common.numberNeeded': 'Merci d’indiquer un nombre de {min} à {max}.',
  'common.openForm': 'Voici le formulaire que vous avez demandé.',
  'common.openFormButton': 'Ouvrir le formulaire',
  'common.unknown': 'Je ne connais pas encore « {word} ». Voici ce que je peux faire pour vous.',
  'common.unknownNearest': 'Je ne connais pas « {word} ». Vouliez-vous dire « {nearest} » ?',
  'common.whatCanIDo': 'Voir ce que je peux faire',
};
