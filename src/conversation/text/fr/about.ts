import type { about as en } from '../en/about.ts';

export const about: Record<keyof typeof en, string> = {
  'about.objectives': 'À quoi sert le programme',
  'about.forMentees': 'Ce qu’il apporte aux personnes accompagnées',
  'about.forMentors': 'Ce qu’il apporte aux mentors',
  'about.isNot': 'Ce que le mentorat n’est pas',
  'about.turnTo': 'À qui s’adresser pour cela :',
  'about.more': 'Ce qu’est le mentorat, et ce qu’il n’est pas',
  'about.which': 'Sur quel programme voulez-vous en savoir plus ?',
  'help.about': 'Ce qu’est le mentorat, ce qu’il n’est pas, et ce qu’il apporte.',
  'about.offer.early':
    'Ce sont vos premiers mois dans cette affectation : c’est souvent là qu’un mentor est le plus utile. Voulez-vous en chercher un ?',
  'about.offer.late':
    'La fin de votre affectation approche. Un mentor qui est passé par là peut vous aider pour la suite. Voulez-vous en chercher un ?',
  'about.offer.earlyAssigned':
    'Ce sont vos premiers mois dans cette affectation : c’est souvent là qu’un mentor est le plus utile. La coordination en cherche un pour vous ; dites-lui ce qui compte pour vous.',
  'about.offer.lateAssigned':
    'La fin de votre affectation approche, et un mentor peut aider pour la suite. Si vous en souhaitez un à nouveau, dites-le à la coordination.',
};
