import type { keeping as en } from '../en/keeping.ts';

export const keeping: Record<keyof typeof en, string> = {
  'keeping.checkIn.title': 'Un petit point',
  'keeping.checkIn.ask': 'Depuis le {date}, une rencontre a-t-elle eu lieu entre {who} ?',
  'keeping.checkIn.youAnd': 'vous et {partner}',
  'keeping.checkIn.who':
    'Il suffit d’appuyer une fois, et chacun de vous peut répondre. La coordination voit si les binômes se rencontrent, jamais de quoi vous parlez.',
  'keeping.checkIn.met': 'C’est fait',
  'keeping.checkIn.notYet': 'Pas encore',
  'keeping.checkIn.newDate': 'Il nous faut une autre date',
  'keeping.checkIn.says': '{name} : « {answer} »',
  'keeping.checkIn.youSaid': 'Votre réponse : « {answer} »',
  'keeping.checkIn.afterMet':
    'Voilà une bonne nouvelle. Pendant que c’est frais : souhaitez-vous en garder un objectif, ou fixer la prochaine date ?',
  'keeping.checkIn.afterNotYet':
    'Cela arrive quand les semaines sont chargées. Une demi-heure suffit pour garder le contact ; une date aide à la trouver.',
  'keeping.checkIn.afterNewDate': 'Proposez une date : je vous préviens tous les deux et vous la rappelle à temps.',
  'keeping.checkIn.change': 'La réponse peut être modifiée jusqu’au prochain point :',
  'keeping.checkIn.over': 'Ce point est clos. Le prochain viendra de lui-même.',

  'keeping.date.choose': 'Choisir une date',

  'keeping.goals.title': 'Vos objectifs avec {partner}',
  'keeping.goals.which': 'Vous faites partie de plusieurs binômes. De quel binôme s’agit-il ?',
  'keeping.goals.with': 'Avec {partner}',
  'keeping.goals.private': 'Vous deux seulement pouvez les lire.',
  'keeping.goals.none':
    'Pas encore d’objectif. Une phrase suffit pour commencer : qu’est-ce qui devrait avoir changé pour {mentee} dans quelques mois ?',
  'keeping.goals.noPair':
    'Ceci concerne un binôme, et vous n’en avez pas en ce moment. Voici ce que vous pouvez faire.',
  'keeping.goals.whatNow': 'Voir ce que je peux faire',
  'keeping.goals.by': 'Pour le {date}',
  'keeping.goals.byLate': 'Était prévu pour le {date}',
  'keeping.goals.reached': 'Atteints',
  'keeping.goals.add': 'Ajouter un objectif',
  'keeping.goals.edit': 'Modifier',
  'keeping.goals.done': 'Atteint',
  'keeping.goals.drop': 'Abandonner',
  'keeping.goals.dropTitle': 'Abandonner cet objectif ?',
  'keeping.goals.dropText':
    'Il disparaît de votre liste à tous les deux. Renoncer à un objectif peut être une bonne décision.',
  'keeping.goals.dropYes': 'L’abandonner',
  'keeping.goals.keep': 'Le garder',
  'keeping.goals.full':
    'Vous avez {count, plural, one {# objectif en cours} other {# objectifs en cours}}, c’est déjà beaucoup. Terminez-en un ou renoncez à un autre avant d’en ajouter.',
  'keeping.goals.show': 'Voir nos objectifs',
  'keeping.goalForm.new': 'Un nouvel objectif',
  'keeping.goalForm.change': 'Modifier cet objectif',
  'keeping.goalForm.readers': 'Seuls {partner} et vous pouvez lire ceci.',
  'keeping.goalForm.text': 'Que souhaitez-vous atteindre ?',
  'keeping.goalForm.hint': 'Le concret aide : que saurez-vous faire, ou qu’est-ce qui sera fait ?',
  'keeping.goalForm.by': 'Pour quand ?',
  'keeping.goalForm.missing': 'Merci d’écrire l’objectif en quelques mots.',
  'keeping.goalForm.notADate': 'Je n’ai pas pu lire cette date. Merci de la choisir à nouveau.',
  'keeping.goalForm.past': 'Ce jour est passé. Choisissez-en un autre, ou laissez le champ vide.',
  'keeping.goalForm.add': 'Ajouter l’objectif',
  'keeping.goalForm.save': 'Enregistrer l’objectif',

  'keeping.review.title': 'Un regard sur les objectifs',
  'keeping.review.ask':
    '{count, plural, =0 {Vous n’avez pas encore noté d’objectif. Un premier, en une phrase, donne une direction à vos échanges.} one {Vous avez # objectif en cours. Est-il toujours le bon ?} other {Vous avez # objectifs en cours. Sont-ils toujours les bons ?}}',
  'keeping.review.still': 'Toujours les bons',
  'keeping.review.change': 'Quelque chose a changé',
  'keeping.review.confirmed': '{name} a relu les objectifs : ils sont toujours les bons.',
  'keeping.review.next': 'Le prochain regard viendra vers le {date}.',
};
