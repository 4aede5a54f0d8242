import type { talk as en } from '../en/talk.ts';

export const talk: Record<keyof typeof en, string> = {
  'talk.wish': 'Souhaitez-vous d’abord un échange, avant tout engagement ?',
  'talk.wish.yes': 'Oui, une demi-heure pour faire connaissance',
  'talk.wish.no': 'Ce n’est pas nécessaire, je suis décidé',
  'talk.wished': '{name} souhaite d’abord échanger avec vous, avant tout engagement.',
  'talk.first': 'Échanger d’abord',
  'talk.going': 'Vous échangez d’abord. Décidez ensuite.',
  'talk.agreed':
    '{name} apprend que vous souhaitez d’abord échanger.{hasEmail, select, yes { Vous pouvez écrire à {email}, ou ici dans la messagerie.} other { Vous pouvez lui écrire ici dans la messagerie.}} Une demi-heure suffit, et cela n’engage personne. Je vous demanderai dans une semaine ce que vous avez décidé.',
  'talk.told':
    '{name} souhaite échanger avec vous avant tout engagement : une demi-heure, pour voir si vous vous convenez.{hasEmail, select, yes { Vous pouvez écrire à {email}, ou ici dans la messagerie.} other { Vous pouvez lui écrire ici dans la messagerie.}}',
  'talk.toldNext': 'Deux questions suffisent : ce que vous espérez, et comment cette personne aime travailler.',
  'talk.decideLater': 'Voir la demande',
};
