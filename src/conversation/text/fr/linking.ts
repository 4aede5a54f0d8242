/** Une personne dans deux messageries. */
export const linking = {
  'help.link': 'Me faire savoir que vous êtes la même personne dans Slack et dans Teams.',
  'link.title': 'Une personne, deux messageries',
  'link.how': 'Dans les dix minutes, écrivez-moi ceci dans votre autre messagerie :',
  'link.say': 'link {code}',
  'link.careful':
    'Ne montrez ce code à personne. Avant de réunir quoi que ce soit, je vous dis qui l’a saisi, et je vous demande.',
  'link.known': 'Je vous connais aussi sur {where}.',
  'link.release': 'Séparer',
  'link.releaseTitle': 'Séparer votre compte sur {where} ?',
  'link.releaseAsk': 'Qui m’écrira de là-bas sera alors une nouvelle personne. Ce qui est à vous reste avec vous ici.',
  'link.released': 'Votre compte sur {where} est séparé.',
  'link.tooManyCodes':
    'Vous avez demandé plusieurs codes récemment. Utilisez le dernier tant qu’il est valable, ou revenez dans une heure.',
  'link.tooManyTries':
    'Plusieurs codes étaient faux. Attendez une heure, puis demandez un nouveau code dans votre autre messagerie.',
  'link.unknown':
    'Je ne connais pas ce code, ou ses dix minutes sont passées. Écrivez « link » dans votre autre messagerie pour en avoir un nouveau.',
  'link.own': 'Ce code est pour votre autre messagerie : saisissez-le là où je ne vous reconnais pas encore.',
  'link.question': '{name}, sur {where}, est-ce vous aussi ?',
  'link.name': 'Nom',
  'link.email': 'Adresse électronique',
  'link.where': 'Messagerie',
  'link.keeps':
    'Votre profil reste tel que vous l’avez donné sur {kept}. Ce que vous m’avez dit de vous sur {gone} disparaît. Écrivez « link » d’abord là-bas si vous préférez l’inverse.',
  'link.goesOn':
    'Les binômes, les demandes, les objectifs et les notes des deux continuent sous un seul nom. Je vous écris là où vous m’avez écrit en dernier.',
  'link.then':
    'Après votre oui, je vous demande aussi sur {where}. Tant que les deux n’ont pas dit oui, rien ne change.',
  'link.yes': 'Oui, c’est moi',
  'link.no': 'Non',
  'link.asked': 'Je vous ai demandé sur {where}. Dites oui là-bas dans l’heure.',
  'link.notAny': 'C’est terminé, ou la réponse est déjà donnée. Écrivez « link » pour recommencer.',
  'link.refused': 'Bien, rien n’a changé.',
  'link.eachOther':
    'Ces deux comptes forment un binôme, ou l’un attend une réponse de l’autre. Mettez-y fin d’abord : personne ne peut être son propre mentor.',
  'link.samePartner':
    'Les deux ont {name} comme partenaire, ou attendent sa réponse. Mettez d’abord fin à l’un des deux.',
  'link.done':
    'Vous êtes maintenant une seule personne pour moi, sur {where} et sur {other}. Je vous écris là où vous m’avez écrit en dernier.',
  'diary.accountsJoined': '{who} a réuni deux de ses comptes.',
  'diary.accountReleased': '{who} a séparé un de ses comptes.',
  'privacy.table.account_links': 'La réunion de deux comptes',
} as const;
