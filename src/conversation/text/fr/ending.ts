import type { ending as en } from '../en/ending.ts';

export const ending: Record<keyof typeof en, string> = {
  'ending.asked': '{name} en est informé. La fin reste la même tant que vous n’êtes pas d’accord tous les deux.',
  'ending.wouldGoOn':
    '{name} aimerait continuer avec vous {months, plural, one {un mois de plus} other {# mois de plus}}.',
  'ending.couldGoOn':
    'La coordination vous propose, à {name} et à vous, {months, plural, one {un mois de plus} other {# mois de plus}}.',
  'ending.firstYes': 'C’est noté. Vous continuez dès que {name} accepte aussi.',
  'ending.offerDeclined': 'C’est noté. Votre binôme se termine comme prévu.',
  'ending.offerOver':
    'Votre binôme prend fin le {date}, comme prévu : pour continuer, il faut l’accord des deux. Il n’y a plus rien à répondre.',
  'ending.askNew': 'Demander un nouveau mentor',
  'ending.askedNew':
    'La coordination sait que vous souhaitez un nouveau mentor. Elle en choisit un pour vous, et je vous présente l’un à l’autre ici.',
  'ending.past': 'Derrière vous',
  'ending.pastLine': '{name}, jusqu’au {date}',
  'ending.summary.short': 'Résumé',
  'ending.stays': 'Rien ne change sans votre accord. Un refus est permis, et n’a pas besoin de raison.',
  'ending.agree': 'Continuer',
  'ending.decline': 'Pas cette fois',
  'ending.settled': 'La question est réglée entre-temps.',
  'ending.declinedNow': 'C’est noté. {name} apprend que votre binôme prend fin comme prévu.',
  'ending.declined': '{name} préfère en rester à la fin convenue, {date}. Merci d’avoir demandé.',
  'ending.survey': 'Faire le bilan en deux minutes',
  'ending.summary.button': 'Télécharger notre résumé',
  'ending.summary.file': 'resume-mentorat.txt',
  'ending.summary.coming': 'Le résumé arrive.',
  'ending.summary.here':
    'Le résumé de votre mentorat : ce que vous avez partagé tous les deux, sans les notes personnelles de chacun.',
  'ending.summary.title': 'Mentorat de {mentee} avec {mentor}',
  'ending.summary.since': 'Depuis le {from}',
  'ending.summary.span': 'Du {from} au {until}',
  'ending.summary.goals': 'OBJECTIFS',
  'ending.summary.noGoals': 'Aucun n’a été noté.',
  'ending.summary.meetings': 'RENCONTRES : {count}',
  'ending.become': 'Devenir mentor à mon tour',
  'ending.becomeWhy':
    'Ce que vous avez reçu, vous pouvez maintenant le donner : quelqu’un qui débute comme vous en serait heureux.',
  'ending.reach': 'Vous pouvez joindre {name} à l’adresse {email}.',
  'ending.closingTalk': 'Prévoir un dernier échange',
  'ending.closingWhy': 'Une demi-heure pour regarder en arrière, se remercier et convenir si vous restez en contact.',
};
