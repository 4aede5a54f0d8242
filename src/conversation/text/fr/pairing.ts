import type { pairing as en } from '../en/pairing.ts';

export const pairing: Record<keyof typeof en, string> = {
  'pairing.spaceTopic': 'Mentorat · réservé à vous deux',
  'pairing.welcome.summary': 'Bienvenue, {mentee} et {mentor}.',
  'pairing.welcome.privacy':
    'Vous êtes les deux seules personnes à pouvoir lire ici. Je peux y écrire sans lire vos échanges, et l’équipe de coordination n’y a pas accès.',
  'pairing.welcome.until': 'Votre mentorat dure jusqu’au {date}. Vous pouvez y mettre fin plus tôt ou le prolonger.',
  'pairing.welcome.meetings':
    'Votre mentorat est prévu pour {meetings, plural, one {une rencontre} other {# rencontres}}. Vous pouvez y mettre fin plus tôt ou le prolonger.',
  'pairing.welcome.open':
    'Votre mentorat n’a pas de date de fin. Il dure aussi longtemps qu’il vous est utile à tous les deux.',
  'pairing.welcome.firstSteps': 'Les premiers pas',
  'pairing.welcome.hello': '{mentee} : dites bonjour et proposez deux ou trois dates pour un premier échange.',
  'pairing.welcome.rhythm':
    'Convenez du rythme, de la durée et de la forme de vos échanges, et de ce qui reste entre vous.',
  'pairing.welcome.goals': 'Notez ensemble un à trois objectifs.',
  'pairing.welcome.checkIn': 'Je vous demanderai ici, {cadence}, si vous vous êtes vus. Un clic suffira pour répondre.',
  'pairing.setGoals': 'Fixer des objectifs',
  'pairing.changeRhythm': 'Changer de rythme',
  'pairing.notReady':
    'Vous formez un binôme avec {name}. Votre espace n’est pas encore prêt ; l’équipe de coordination le sait. En attendant, écrivez-vous directement.',
  'pairing.across':
    'Vous formez un binôme avec {name}. Vous utilisez des messageries différentes : j’écris donc à chacun de vous ici, et vous pouvez échanger par téléphone, vidéo ou courriel.',
  'pairing.email': 'Courriel de {name} : {email}',
  'pairing.tryAgain': 'Réessayer d’ouvrir l’espace',
  'pairing.trying': 'J’essaie encore une fois. Je vous tiens tous les deux au courant.',

  'pairing.list.summary': '{count, plural, one {Votre binôme de mentorat} other {Vos binômes de mentorat}}',
  'pairing.list.none': 'Vous n’êtes dans aucun binôme pour le moment.',
  'pairing.list.findMentor': 'Chercher un mentor',
  'pairing.list.seeRequests': 'Voir mes demandes',
  'pairing.list.withMentor': '{name}, votre mentor',
  'pairing.list.withMentee': '{name}, que vous accompagnez',
  'pairing.list.programme': 'Programme',
  'pairing.list.since': 'Depuis le',
  'pairing.list.until': 'Jusqu’au',
  'pairing.list.noEnd': 'sans date de fin',
  'pairing.list.rhythm': 'Rythme',
  'pairing.list.nextCheckIn': 'Prochain point',
  'pairing.list.away': 'Absence de {name} jusqu’au {date}.',
  'pairing.list.openSpace': 'Ouvrir votre espace',
  'pairing.list.meet': 'Rencontres',
  'pairing.list.goals': 'Objectifs',
  'pairing.list.agreement': 'Notre accord',
  'pairing.list.end': 'Mettre fin au binôme',
  'pairing.list.longer': 'Prolonger',

  'pairing.rhythm.title': 'Changer de rythme',
  'pairing.rhythm.label': 'À quel rythme dois-je vous demander si vous vous êtes vus ?',
  'pairing.rhythm.hint': 'Cela vaut pour vous deux, dès maintenant.',
  'pairing.rhythm.save': 'Enregistrer le rythme',
  'pairing.rhythm.saved': 'C’est fait. Je demanderai désormais {cadence}.',
  'pairing.rhythm.told':
    '{name} a changé le rythme auquel je vous demande si vous vous êtes vus : désormais {cadence}.',

  'pairing.end.title': 'Mettre fin au binôme',
  'pairing.end.intro':
    '{name} apprend que le binôme a pris fin, mais pas ce que vous choisissez ici. Votre espace commun est fermé aux nouveaux messages.',
  'pairing.end.label': 'Comment le diriez-vous ?',
  'pairing.end.completed': 'Nous avons atteint ce que nous voulions',
  'pairing.end.withoutFault': 'Cela ne convient plus, et ce n’est la faute de personne',
  'pairing.end.needed': 'Merci de faire un choix.',
  'pairing.end.submit': 'Mettre fin au binôme',
  'pairing.ended.summary': 'Votre mentorat avec {name} a pris fin.',
  'pairing.ended.completed': 'Vous l’avez mené à bien : bravo à vous deux.',
  'pairing.ended.time': 'La durée convenue est écoulée. Merci pour ce que vous vous êtes apporté.',
  'pairing.ended.other': 'Merci pour le temps que vous vous êtes accordé.',
  'pairing.ended.touch': 'Libre à vous de rester en contact.',
  'pairing.ended.findNew': 'Chercher un nouveau mentor',
  'pairing.ended.free': 'Vous avez de nouveau une place libre, et d’autres personnes peuvent vous trouver.',
  'pairing.ended.already': 'Ce binôme a déjà pris fin.',
  'pairing.farewell':
    'Votre mentorat a pris fin, et cet espace se ferme avec lui. Merci à vous deux, et bonne continuation.',

  'pairing.ending.summary': 'Votre mentorat avec {name} prend fin le {date}.',
  'pairing.ending.next': 'Est-ce le moment de revenir sur vos objectifs, ou souhaitez-vous continuer ?',
  'pairing.extend.title': 'Prolonger',
  'pairing.extend.intro': '{name} l’apprendra, et chacun de vous peut toujours y mettre fin.',
  'pairing.extend.label': 'Pour combien de temps ?',
  'pairing.extend.months': '{months, plural, one {un mois} other {# mois}}',
  'pairing.extend.submit': 'Prolonger',
  'pairing.extend.done': 'C’est fait. Votre mentorat avec {name} dure désormais jusqu’au {date}.',
  'pairing.extend.told': '{name} continue volontiers : votre mentorat dure désormais jusqu’au {date}.',
};
