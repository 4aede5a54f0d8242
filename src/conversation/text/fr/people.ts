import type { people as en } from '../en/people.ts';

export const people: Record<keyof typeof en, string> = {
  'profile.title': 'Votre profil dans {programme}',
  'profile.none': 'Vous n’avez pas encore de profil. Il se crée pendant l’inscription, en cinq minutes environ.',
  'profile.which':
    'Vous avez un seul profil, et chaque programme pose ses propres questions. Lequel souhaitez-vous voir ?',
  'profile.section.start': 'Rôle et langue',
  'profile.section.standing': 'Votre situation',
  'profile.section.place': 'Où et quand vous travaillez',
  'profile.section.knowledge': 'Vos sujets et ce que vous apportez',
  'profile.section.rhythm': 'Comment vous aimez échanger',
  'profile.section.questions': 'Les questions propres à ce programme',
  'profile.change': 'Modifier : {section}',
  'profile.notTold': 'Non précisé',
  'profile.workingHours': 'Heures de travail',
  'profile.whoReads':
    'Les personnes avec qui vous pourriez former un binôme voient ce qui les aide à choisir. L’adresse de votre responsable et vos heures de travail ne sont montrées à personne.',
  'profile.language': 'Changer de langue',
  'profile.languageTitle': 'Votre langue',
  'profile.languageSaved': 'Désormais, je vous parle en français.',
  'profile.heldTitle': 'Je n’ai encore rien modifié.',
  'profile.held.pairs':
    '{role, select, mentor {Vous accompagnez {partners} en tant que mentor.} other {{partners} est votre mentor.}} Mettez-y d’abord fin avec « pair », ou choisissez les deux rôles.',
  'profile.held.requests':
    '{role, select, mentor {{count, plural, one {Une demande attend encore} other {# demandes attendent encore}} votre réponse de mentor.} other {{count, plural, one {Une de vos demandes est encore ouverte.} other {# de vos demandes sont encore ouvertes.}}}} Réglez cela d’abord avec « requests », ou choisissez les deux rôles.',
  'profile.held.requestsButton': 'Voir les demandes',
  'profile.held.pairButton': 'Voir mon binôme',

  'away.title': 'Votre absence',
  'away.intro':
    'Pendant votre absence, je ne vous envoie pas de rappels et personne de nouveau ne vous est associé. Votre binôme apprend seulement jusqu’à quand.',
  'away.introOffered':
    'Pendant votre absence, je ne vous envoie pas de rappels. Votre binôme apprend seulement jusqu’à quand. Dans {programmes}, une nouvelle personne peut tout de même vous être associée.',
  'away.firstDayBack': 'Mon premier jour de retour',
  'away.submit': 'M’absenter jusque-là',
  'away.error.missing': 'Indiquez le jour de votre retour, s’il vous plaît.',
  'away.error.unreadable': 'Je n’ai pas pu lire cette date. Indiquez-en une comme 2026-12-24.',
  'away.error.past': 'Indiquez un jour après aujourd’hui, s’il vous plaît.',
  'away.error.tooFar': 'Indiquez un jour dans l’année qui vient, s’il vous plaît.',
  'away.saved':
    'C’est noté : vous êtes en absence jusqu’au {date}, votre premier jour de retour. Je reprends ce jour-là sans que vous ayez rien à faire.',
  'away.partners':
    '{count, plural, one {La personne de votre binôme apprend} other {Les # personnes de vos binômes apprennent}} cette date, et rien de plus.',
  'away.answerFirst':
    '{count, plural, one {Une demande attend} other {# demandes attendent}} votre réponse. Si possible, répondez avant de partir ; sinon, le moment venu, d’autres mentors seront proposés.',
  'away.meeting': 'Votre rencontre avec {partner}, le {at}, tombe pendant cette période.',
  'away.otherTime': 'Proposer un autre moment',
  'away.present': 'Vous êtes en absence jusqu’au {date}.',
  'away.change': 'Changer la date',
  'away.back': 'Bon retour. Les rappels et les nouvelles mises en relation reprennent dès maintenant.',
  'away.notAway': 'Tout est en ordre : aucune absence n’était notée.',
  'away.partner':
    '{name} est en absence jusqu’au {date}. D’ici là, je ne demande à aucun de vous deux si vous vous êtes vus.',
  'away.partnerBack': '{name} est de retour plus tôt que prévu.',
  'away.returned': 'Bon retour. À partir d’aujourd’hui, je reprends vos rappels.',

  'quit.which': 'Vous participez à plusieurs programmes. Lequel souhaitez-vous quitter ?',
  'quit.none': 'Vous ne participez à aucun programme pour le moment.',
  'quit.ask': 'Souhaitez-vous quitter {programme} ? Voici ce qui se passera :',
  'quit.requests': '{count, plural, one {Une demande ouverte est close.} other {# demandes ouvertes sont closes.}}',
  'quit.pairs':
    '{count, plural, one {Votre binôme avec {partners} prend fin} other {Vos binômes avec {partners} prennent fin}}, sans que ce soit la faute de quiconque. On apprend que c’est terminé, pas pourquoi.',
  'quit.unseen': 'Plus personne ne vous trouve dans ce programme.',
  'quit.profile': 'Votre profil est conservé pour le jour où vous reviendrez.',
  'quit.pause': 'Si ce n’est que pour un temps, vous pouvez vous absenter jusqu’à une date : tout reste en place.',
  'quit.leave': 'Quitter {programme}',
  'quit.awayInstead': 'M’absenter un temps',
  'quit.left':
    'Vous avez quitté {programme}. Merci d’y avoir participé. Vous pouvez vous inscrire à nouveau à tout moment.',
  'quit.notIn': 'Vous ne participez plus à {programme}.',

  'help.title': 'Ce que je peux faire pour vous',
  'help.how': 'Écrivez-moi l’un de ces mots. Ailleurs, mettez /mentor devant dans Slack, ou mentionnez-moi dans Teams.',
  'help.mentoring': 'Votre mentorat',
  'help.you': 'À votre sujet',
  'help.find': 'Les mentors qui vous correspondent. Ajoutez des mots pour chercher : « find french geneva ».',
  'help.requests': 'Les demandes envoyées ou reçues, et leurs réponses.',
  'help.pair': 'Votre binôme : rythme, espace, fin.',
  'help.agreement': 'Votre façon de travailler à deux, avec vos mots.',
  'help.goals': 'Ce que vous voulez atteindre à deux.',
  'help.meet': 'Trouver un moment pour vous voir, le changer ou l’annuler.',
  'help.notes': 'Les comptes rendus de vos rencontres et ce qui reste à faire.',
  'help.concern': 'Écrire en privé à une personne de la coordination.',
  'help.join': 'Participer à un programme, avec un mentor, comme mentor, ou les deux.',
  'help.profile': 'Voir et modifier ce que vous m’avez dit, et la langue.',
  'help.away': 'Vous absenter jusqu’à une date : « away 2026-12-24 ». Avec « back », je reprends aussitôt.',
  'help.quit': 'Quitter un programme. Je demande avant de faire quoi que ce soit.',
  'help.coordinator':
    'Vous coordonnez : la synthèse hebdomadaire vous parvient sans rien demander, et « coordinate » montre ce que vous pouvez faire.',
};
