import type { joining as en } from '../en/joining.ts';

export const joining: Record<keyof typeof en, string> = {
  'joining.choose': 'Quel programme souhaitez-vous rejoindre ?',
  'joining.chooseButton': 'Voir {programme}',
  'joining.noneOpen':
    'Aucun programme de mentorat n’est ouvert ici pour le moment. Adressez-vous à votre coordinatrice ou coordinateur.',
  'joining.howLong.months':
    'Un binôme dure {months, plural, one {un mois} other {# mois}}. Vous décidez à deux de la fréquence et de la forme de vos rencontres.',
  'joining.howLong.meetings':
    'Un binôme est formé pour {meetings, plural, one {une rencontre} other {# rencontres}}. Vous décidez à deux de leur fréquence et de leur forme.',
  'joining.howLong.open':
    'Un binôme dure aussi longtemps qu’il vous est utile à tous les deux. Vous décidez à deux de la fréquence et de la forme de vos rencontres.',
  'joining.welcomeTime':
    'Je vous pose quelques questions en plusieurs écrans courts, cinq minutes en tout. Chaque écran envoyé est conservé : vous pouvez vous arrêter et continuer plus tard.',
  'joining.start': 'Commencer',
  'joining.halfWay': 'Vous avez déjà commencé à rejoindre {programme}. Ce que vous avez envoyé est conservé.',
  'joining.goOn': 'Continuer où je me suis arrêté·e',
  'joining.startOver': 'Recommencer',
  'joining.startOverTitle': 'Recommencer ?',
  'joining.startOverText': 'Les réponses déjà envoyées seront effacées.',
  'joining.keep': 'Les garder',
  'joining.already':
    'Vous participez déjà à {programme} {role, select, mentee {en tant que mentoré·e} mentor {en tant que mentor} other {en tant que mentoré·e et mentor}}.',
  'joining.changeRole': 'Changer de rôle',
  'joining.showProfile': 'Voir mon profil',

  'joining.title': 'Inscription : {number} sur {of}',
  'joining.editTitle': 'Modifier votre profil',
  'joining.next': 'Suivant',
  'joining.finish': 'M’inscrire',
  'joining.later': 'Plus tard',
  'joining.intro.start': 'Pour commencer : que souhaitez-vous faire, et dans quelle langue dois-je vous parler ?',
  'joining.intro.standing': 'Quelle est votre situation actuelle ?',
  'joining.intro.place':
    'Où et quand travaillez-vous ? Je ne vous écris que pendant vos heures de travail, et je cherche des heures communes avec votre binôme.',
  'joining.intro.knowledge': 'De quoi souhaitez-vous parler, et qu’apportez-vous ?',
  'joining.intro.rhythm': 'Comment aimeriez-vous vous rencontrer ?',

  'joining.role': 'Je souhaite',
  'joining.role.mentee': 'trouver un mentor',
  'joining.role.mentor': 'être mentor',
  'joining.role.both': 'les deux',
  'joining.language': 'Langue dans laquelle je vous parle',
  'joining.population': 'Je suis',
  'joining.population.none': 'Rien de tout cela',
  'joining.organisation': 'Je travaille pour, ou suis affecté·e à',
  'joining.assignmentStart': 'Mon affectation a commencé, ou commence, le',
  'joining.assignmentEnd': 'Elle se termine le',
  'joining.assignmentHint': 'Seulement si votre affectation a une fin.',
  'joining.former': 'Auparavant, j’étais',
  'joining.former.none': 'Rien de tout cela',
  'joining.former.confirmed': 'La coordination le confirme avant que votre nom n’apparaisse.',
  'joining.grade': 'Classe',
  'joining.category': 'Catégorie de personnel',
  'joining.dutyStation': 'Lieu d’affectation',
  'joining.timeZone': 'Fuseau horaire',
  'joining.workDays': 'Jours travaillés',
  'joining.workFrom': 'De',
  'joining.workTo': 'À',
  'joining.manager': 'Adresse électronique de ma ou mon responsable',
  'joining.managerHint': 'Uniquement pour ne jamais vous associer à votre responsable. Personne ne la voit.',
  'joining.languages': 'Langues dans lesquelles je peux échanger',
  'joining.specialisations.mentee': 'Domaines que je veux découvrir',
  'joining.specialisations.mentor': 'Domaines que je connais bien',
  'joining.specialisations.both': 'Domaines où je travaille ou que je veux découvrir',
  'joining.topics.mentee': 'Ce dont j’aimerais parler',
  'joining.topics.mentor': 'Ce sur quoi je peux aider',
  'joining.topics.both': 'Ce dont j’aimerais parler ou sur quoi je peux aider',
  'joining.careerPath': 'Parcours que je suis ou que j’envisage',
  'joining.hopes': 'Ce que j’espère',
  'joining.hopesHint': 'Les mentors que vous sollicitez peuvent le lire. La coordination, non.',
  'joining.offers': 'Ce que je peux apporter',
  'joining.offersHint': 'Les personnes qui cherchent un mentor peuvent le lire. La coordination, non.',
  'joining.cadence': 'À quelle fréquence j’aimerais échanger',
  'joining.means': 'Comment j’aime échanger',
  'joining.capacity': 'Combien de personnes à la fois',
  'joining.preferGrades': 'Classes que je préfère accompagner',
  'joining.preferSpecialisations': 'Domaines dans lesquels je préfère accompagner',
  'joining.preferHint': 'Laissez vide si vous n’avez pas de préférence.',

  'joining.cadence.weekly': 'Chaque semaine',
  'joining.cadence.fortnightly': 'Toutes les deux semaines',
  'joining.cadence.monthly': 'Chaque mois',
  'joining.means.in-person': 'En personne',
  'joining.means.video': 'En visioconférence',
  'joining.means.phone': 'Par téléphone',
  'joining.means.email': 'Par courriel',
  'joining.means.chat': 'Par messagerie',

  'joining.error.missing': 'Merci de remplir ce champ.',
  'joining.error.assignment-needed': 'Merci d’indiquer cette date : le groupe choisi est en affectation.',
  'joining.error.not-in-list': 'Merci de choisir dans la liste.',
  'joining.error.too-long': 'C’est un peu long. Merci de rester sous {longest} caractères.',
  'joining.error.not-an-email': 'Cela ne ressemble pas à une adresse électronique. Elle s’écrit comme nom@exemple.org.',
  'joining.error.own-email': 'C’est votre propre adresse. Indiquez celle de votre responsable, ou laissez vide.',
  'joining.error.not-a-date': 'Indiquez une date comme 2026-11-30.',
  'joining.error.ends-before-start': 'La fin précède le début. Vérifiez les deux dates, s’il vous plaît.',
  'joining.error.already-over': 'Cette affectation est déjà terminée. Indiquez l’affectation actuelle.',
  'joining.error.not-a-time': 'Indiquez une heure comme 09:00.',
  'joining.error.no-hours': 'La journée se termine quand elle commence. Vérifiez les deux heures, s’il vous plaît.',
  'joining.error.not-a-number': 'Indiquez un nombre entier de 1 à {max}.',

  'joining.closed.population':
    'ce programme accompagne les personnes qui sont {populations}. D’après vos réponses, ce n’est pas votre situation actuelle.',
  'joining.closed.organisation':
    'ce programme accompagne les personnes affectées à {organisations}. D’après vos réponses, vous travaillez ailleurs en ce moment.',
  'joining.closed.former':
    'les mentors de ce programme ont eux-mêmes été {populations}. D’après vos réponses, ce n’est pas votre cas.',
  'joining.closed.asMentee': 'Vous ne pouvez pas vous inscrire pour trouver un mentor : {why}',
  'joining.closed.asMentor': 'Vous ne pouvez pas vous inscrire comme mentor : {why}',
  'joining.stopped':
    'Merci pour vos réponses. Je regrette, {programme} ne vous est pas ouvert comme vous le souhaitiez.',
  'joining.stopped.mentorInstead':
    'Si vous en avez fait partie auparavant, vous pouvez tout de même devenir mentor et partager ce que vous avez appris.',
  'joining.stopped.menteeInstead': 'Vous pouvez tout de même chercher un mentor, si le programme s’adresse à vous.',
  'joining.stopped.changed':
    'Si c’est une erreur, ou si votre situation change, vous pouvez répondre à nouveau à tout moment.',
  'joining.answerAgain': 'Répondre à nouveau',
  'joining.goOnWithOther': 'Nous continuons avec l’autre partie de votre souhait.',

  'joining.done': 'C’est fait : {programme}. Bienvenue.',
  'joining.saved': 'Votre profil est à jour.',
  'joining.done.tips': 'Pour commencer',
  'joining.done.find': 'Prochaine étape : découvrez les mentors qui vous correspondent et sollicitez l’un d’eux.',
  'joining.done.findButton': 'Trouver un mentor',
  'joining.done.assigned':
    'La coordination choisit un mentor pour vous et vous met en relation. Vous aurez de mes nouvelles ici.',
  'joining.done.mentor': 'Je vous écris ici dès qu’une personne souhaite vous avoir pour mentor.',
  'joining.done.claimWaiting':
    'La coordination va confirmer que vous étiez {population}. D’ici là, on ne vous voit pas encore ; je vous préviens dès que c’est fait.',

  'joining.claim.ask':
    '{name} souhaite être mentor dans {programme} et dit avoir été {population}. Pouvez-vous le confirmer ?',
  'joining.claim.confirm': 'Confirmer',
  'joining.claim.refuse': 'Impossible à confirmer',
  'joining.claim.refuseTitle': 'Impossible à confirmer ?',
  'joining.claim.refuseText':
    'La personne apprend avec tact que cela n’a pas pu être confirmé, et n’est pas proposée comme mentor.',
  'joining.claim.back': 'Retour',
  'joining.claim.isConfirmed': 'Confirmé : {name} a été {population} et peut être mentor dans {programme}.',
  'joining.claim.isRefused': 'Non confirmé : {name} n’est pas proposé·e comme mentor dans {programme}.',
  'joining.claim.isGone': 'Il n’y a plus rien à confirmer ici.',
  'joining.claim.none': 'Personne n’attend de confirmation.',
  'joining.claim.list': '{count, plural, one {Un mentor attend} other {# mentors attendent}} votre confirmation.',
  'joining.claim.toldConfirmed':
    'Il est confirmé que vous étiez {population}. On peut maintenant vous trouver et vous solliciter dans {programme}.',
  'joining.claim.toldRefused':
    'La coordination n’a pas pu confirmer que vous étiez {population} ; vous n’apparaissez donc pas dans {programme}. Si c’est une erreur, écrivez à la coordination ou corrigez votre réponse.',

  'joining.readByPossible': 'Les partenaires possibles lisent la réponse.',
  'joining.readByPartner': 'Seule la personne qui formera un binôme avec vous lit la réponse.',
  'joining.intro.questions': 'Encore une ou deux choses que ce programme aimerait savoir.',

  'home.title': 'Bonjour {name}',
  'home.nothing': 'Vous n’avez rien à faire pour le moment.',
  'home.hint': 'Vous pouvez toujours écrire « help ».',
  'home.profile': 'Mon profil',
  'home.help': 'Ce que je peux faire pour vous',
  'home.join':
    'Un mentor vous aide à trouver votre chemin ; l’être soi-même aide à regarder le sien. L’inscription prend environ cinq minutes.',
  'home.joinButton': 'M’inscrire',
  'home.resume': 'Vous avez commencé à rejoindre {programme}. Ce que vous avez envoyé est conservé.',
  'home.away':
    'Vous êtes en absence jusqu’au {date}. D’ici là, je ne vous envoie pas de rappels{offered, select, true {. Une nouvelle personne peut tout de même vous être associée} other { et personne de nouveau ne vous est associé}}.',
  'home.answer':
    '{count, plural, one {Une personne souhaite} other {# personnes souhaitent}} vous avoir pour mentor et {count, plural, one {attend} other {attendent}} votre réponse.',
  'home.iAmBack': 'Je suis de retour',
  'home.answerButton': 'Lire et répondre',
  'home.confirmButton': 'Les voir',
  'home.pair':
    '{role, select, mentee {{partner} est votre mentor.} other {Vous accompagnez {partner} en tant que mentor.}}',
  'home.pairButton': 'Vous et {partner}',
  'home.agreement':
    '{missing, select, all {Vous et {partner} n’avez pas encore écrit comment vous souhaitez travailler ensemble.} other {{partner} a écrit comment vous pourriez travailler ensemble, et attend votre accord.}}',
  'home.agreementButton': 'Notre accord',
  'home.goals':
    '{missing, select, all {Vous et {partner} n’avez pas encore d’objectif. Un seul suffit pour commencer.} other {Un objectif que vous partagez avec {partner} attend votre accord.}}',
  'home.goalsButton': 'Nos objectifs',
  'home.find': 'Vous n’avez pas encore de mentor dans {programme}.',
  'home.wait':
    '{open, plural, one {Une de vos demandes attend} other {# de vos demandes attendent}} une réponse.{more, plural, =0 {} one { Vous pouvez en envoyer encore une.} other { Vous pouvez en envoyer encore #.}}',
  'home.waitButton': 'Mes demandes',
  'home.claimWaiting':
    'La coordination confirme encore votre ancienne participation pour {programme}. Je vous préviens dès que c’est fait.',
  'home.notTaking':
    '{offered, select, true {Vous préférez ne pas recevoir de nouvelles demandes dans {programme} en ce moment. Le programme vous propose tout de même.} other {Vous ne prenez pas de nouvelles demandes dans {programme} en ce moment.}}',
  'home.ready':
    'Vous avez de la place pour {places, plural, one {une personne} other {# personnes}} dans {programme}. Je vous préviens dès qu’on vous sollicite.',
  'home.readyForAny': 'On peut vous trouver dans {programme}. Je vous préviens dès qu’on vous sollicite.',
  'home.coordinate': 'Vous coordonnez le programme. Le bulletin hebdomadaire vous dit comment il avance.',
};
