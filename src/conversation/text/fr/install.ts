/** Ce que lit dans son navigateur la personne qui installe l’application dans un espace Slack. */
export const install = {
  'install.title': 'Rapport dans Slack',
  'install.installed':
    'Rapport est maintenant dans votre espace de travail. Vous pouvez fermer cette page et écrire « /mentor » dans Slack.',
  'install.notInvited':
    'Cette page s’ouvre avec une invitation qui n’a pas encore servi et qui a moins d’un jour. Demandez-en une nouvelle à la personne qui gère Rapport dans votre organisation.',
  'install.wrongVisit':
    'Cette visite n’a pas commencé dans ce navigateur, ou elle a duré plus de dix minutes. Rouvrez votre invitation et recommencez.',
  'install.cancelled':
    'Vous avez dit non dans Slack : rien n’a été installé. Votre invitation reste valable si vous changez d’avis.',
  'install.refused':
    'Slack n’a pas accepté cette visite : rien n’a été installé. Rouvrez votre invitation ; si cela se reproduit, dites-le à la personne qui gère Rapport.',
  'install.slackAway':
    'Slack n’a pas répondu à temps : Rapport n’est pas encore dans votre espace de travail. Votre invitation reste valable : rouvrez-la dans quelques minutes.',
  'install.failed':
    'Rapport n’a pas pu enregistrer votre visite : il n’est pas encore dans votre espace de travail. Votre invitation reste valable : rouvrez-la dans quelques minutes.',
  'install.wholeOrganisation':
    'Rapport s’installe dans un espace de travail à la fois. Dans Slack, choisissez un seul espace plutôt que toute l’organisation. Votre invitation reste valable.',
} as const;
