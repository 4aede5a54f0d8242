import type { finding as en } from '../en/finding.ts';

export const finding: Record<keyof typeof en, string> = {
  'finding.summary':
    'Voici {count, plural, one {une personne} other {# personnes}} qui {count, plural, one {pourrait} other {pourraient}} bien vous accompagner.',
  'finding.summaryFor': 'Voici {count, plural, one {un résultat} other {# résultats}} pour « {query} ».',
  'finding.inProgramme': 'Dans {programme}.',
  'finding.nextStep':
    'Adressez-vous à qui vous inspire. Vous pouvez avoir {most, plural, one {une demande ouverte} other {# demandes ouvertes}} à la fois, et un « non » tient presque toujours à un manque de temps.',
  'finding.reading':
    'Je suis en train de lire les profils de tout le monde, cela prend quelques secondes. Rien n’est perdu : redemandez dans un instant.',
  'finding.readAgain': 'Redemander',
  'finding.seeProfile': 'Voir le profil',
  'finding.ask': 'Demander à {name}',
  'finding.more': 'En voir plus',
  'finding.noMore': 'Vous avez vu toutes les personnes disponibles pour l’instant.',
  'finding.missed': 'Ne correspond pas à : {words}',
  'finding.whichProgramme': 'Dans quel programme cherchez-vous un mentor ?',
  'finding.joinFirst': 'Pour chercher un mentor, inscrivez-vous d’abord à un programme. Cela prend quelques minutes.',
  'finding.join': 'M’inscrire à un programme',
  'finding.mentorsOnly':
    'Vous participez comme mentor : les demandes viennent donc à vous. Pour chercher vous-même un mentor, inscrivez-vous aussi pour être accompagné ou accompagnée.',
  'finding.assigned':
    'Dans {programme}, l’équipe de coordination vous présente un mentor choisi pour vous. Vous l’apprendrez ici, et vous pouvez déjà réfléchir à votre premier message.',
  'finding.hasMentor': 'Votre mentor dans {programme} : {mentor}.',
  'finding.showPair': 'Voir mon binôme',
  'finding.notEligible':
    'Vous ne pouvez pas chercher de mentor dans {programme} pour le moment. Vérifiez, s’il vous plaît, la population et l’organisation indiquées dans votre profil.',
  'finding.away':
    'Votre absence dure jusqu’au {date}. Prévenez-moi à votre retour et nous chercherons un mentor ensemble.',
  'finding.back': 'Je suis de retour',
  'finding.gone': 'Ce mentor ne peut pas être sollicité pour le moment.',
  'finding.whyScore': 'Pourquoi ce score',
  'finding.whyNot': 'Pourquoi pas {name} ?',
  'finding.score': '{name} vous correspond avec {points, number} points sur 100. Les voici en détail :',
  'finding.closed':
    'On ne peut pas s’adresser à {name} en ce moment. Les raisons des autres leur appartiennent, mais il y a peut-être quelqu’un d’autre pour vous.',
  'finding.stillWaiting': 'Vous avez déjà sollicité {name}, et la réponse n’est pas encore venue.',
  'finding.couldAsk': 'Je pourrais vous proposer {name} si ceci était différent dans votre profil :',
  'finding.lift.language':
    'Vous n’avez aucune langue en commun. {name} parle {languages} : si vous parlez l’une de ces langues, ajoutez-la.',
  'finding.lift.hours':
    'Vous avez trop peu d’heures de travail en commun : {hours, number} de plus par semaine suffiraient. Des heures plus larges aideraient.',
  'finding.lift.hoursUntold': 'Vos heures de travail ne sont pas encore indiquées.',
  'finding.lift.gradeUntold': 'Votre classe n’est pas encore indiquée.',
  'finding.lift.categoryUntold': 'Votre catégorie de personnel n’est pas encore indiquée.',
  'finding.lift.dutyStationUntold': 'Votre lieu d’affectation n’est pas encore indiqué.',
  'finding.lift.floor':
    'Il manque {points, number} points au score. Plus vous en dites sur votre travail, vos sujets et vos attentes, mieux je peux en juger.',
  'finding.lift.self': 'C’est vous.',
  'finding.nothing': 'Aucun mentor disponible ne correspond à votre profil pour le moment.',
  'finding.nothingFor': 'Je n’ai trouvé aucun mentor disponible pour « {query} ».',
  'finding.tryFewer': 'Essayez avec moins de mots, ou regardez tous les mentors.',
  'finding.showAll': 'Voir tous les mentors',
  'finding.change.languages':
    'Il y a des mentors disponibles qui parlent {languages}. Si vous parlez l’une de ces langues, ajoutez-la à votre profil.',
  'finding.change.hours':
    'Il y a des mentors disponibles à d’autres heures. Élargir vos heures de travail dans votre profil pourrait aider.',
  'finding.change.grade':
    'Votre profil n’indique pas encore votre classe. Ici, les mentors sont proposés en fonction de celle-ci.',
  'finding.change.category':
    'Votre profil n’indique pas encore votre catégorie de personnel. Ici, les mentors sont proposés en fonction de celle-ci.',
  'finding.change.dutyStation':
    'Votre profil n’indique pas encore votre lieu d’affectation. Ici, les mentors sont proposés en fonction de celui-ci.',
  'finding.change.more':
    'Plus votre profil en dit sur votre travail, vos sujets et vos attentes, mieux je peux chercher.',
  'finding.later':
    'De nouveaux mentors s’inscrivent régulièrement : regardez à nouveau dans quelques jours. Vous pouvez aussi demander à un collègue ou à votre supérieur de vous suggérer quelqu’un et de vous présenter.',
  'finding.openProfile': 'Ouvrir mon profil',
  'finding.why': 'Pourquoi {name}',
  'finding.offers': 'Ce que propose {name}',
  'finding.hopes': 'Ce qu’espère {name}',
  'finding.fact.organisation': 'Organisation',
  'finding.fact.dutyStation': 'Lieu d’affectation',
  'finding.fact.grade': 'Classe',
  'finding.fact.category': 'Catégorie de personnel',
  'finding.fact.languages': 'Langues',
  'finding.fact.specialisations': 'Domaines',
  'finding.fact.topics': 'Sujets',
  'finding.fact.careerPath': 'Parcours',
  'finding.fact.cadence': 'Rythme souhaité',
  'finding.fact.means': 'Échanges',
  'finding.cadence.weekly': 'chaque semaine',
  'finding.cadence.fortnightly': 'toutes les deux semaines',
  'finding.cadence.monthly': 'une fois par mois',
  'finding.means.in-person': 'en personne',
  'finding.means.video': 'par vidéo',
  'finding.means.phone': 'par téléphone',
  'finding.means.email': 'par courriel',
  'finding.means.chat': 'par messagerie',
  'finding.reason.found': 'Correspond à votre recherche : {words}',
  'finding.reason.specialisations': 'Travaille dans un domaine que vous cherchez : {list}',
  'finding.reason.topics': 'Échange volontiers sur : {list}',
  'finding.reason.languages': 'Langues en commun : {list}',
  'finding.reason.hours':
    'Environ {hours, plural, one {une heure de travail} other {# heures de travail}} en commun par semaine',
  'finding.reason.dutyStation': 'Même lieu d’affectation que vous',
  'finding.reason.grade': '{ranks, plural, one {Une classe} other {# classes}} au-dessus de la vôtre',
  'finding.reason.careerPath': 'Suit le parcours qui vous intéresse : {path}',
  'finding.reason.categorySame': 'Même catégorie de personnel que vous',
  'finding.reason.categoryOther': 'Apporte le regard d’une autre catégorie de personnel',
  'finding.reason.preference': 'Souhaite accompagner quelqu’un avec un profil comme le vôtre',
  'finding.reason.words': 'Propose une bonne part de ce que vous espérez',
};
