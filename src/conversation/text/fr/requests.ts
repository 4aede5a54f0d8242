import type { requests as en } from '../en/requests.ts';

export const requests: Record<keyof typeof en, string> = {
  'requests.formTitle': 'Demander un mentor',
  'requests.formIntro':
    'Votre demande est transmise à {name}, avec ce que votre profil dit de votre travail et de vos attentes.',
  'requests.noteLabel': 'Qu’espérez-vous ?',
  'requests.noteHint': 'Deux ou trois phrases suffisent, lues par {name} et personne d’autre.',
  'requests.send': 'Envoyer la demande',
  'requests.tooLong': 'Merci de rester sous {most} caractères.',
  'requests.needed': 'Merci d’écrire quelques mots.',
  'requests.sent':
    'Votre demande est transmise à {name}, qui a jusqu’au {date} pour répondre. Je vous préviens dès qu’il y a du nouveau ; faute de réponse d’ici là, je vous propose d’autres mentors.',
  'requests.roomForMore':
    '{left, plural, =0 {C’était la dernière demande que vous pouvez avoir ouverte en même temps.} one {Vous pouvez avoir encore une demande ouverte en même temps.} other {Vous pouvez avoir encore # demandes ouvertes en même temps.}}',
  'requests.seeMine': 'Voir mes demandes',
  'requests.findOthers': 'Chercher d’autres mentors',
  'requests.barrier.assigned':
    'Dans ce programme, l’équipe de coordination vous présente un mentor : il n’y a donc pas de demande à faire.',
  'requests.barrier.hasMentor': 'Vous avez déjà un mentor dans ce programme : {name}.',
  'requests.barrier.alreadyAsked': 'Vous avez déjà écrit à {name}, et la réponse est encore attendue.',
  'requests.barrier.tooManyOpen':
    'Vous avez {most, plural, one {une demande ouverte} other {# demandes ouvertes}}, le maximum en même temps. Retirez-en une ou attendez une réponse.',
  'requests.barrier.notOffered':
    'Il n’est pas possible de s’adresser à {name} pour le moment. D’autres personnes pourraient vous convenir.',

  'requests.card.open': '{name} souhaite vous avoir comme mentor.',
  'requests.card.moreAsked': 'Vous avez posé une question à {name}. Je vous apporterai la réponse.',
  'requests.card.answered': '{name} a répondu à votre question.',
  'requests.card.accepted': 'Vous accompagnez désormais {name}.',
  'requests.card.acceptedNext':
    'Un espace pour vous deux est en cours d’ouverture. Vous y trouverez ensemble les premiers pas.',
  'requests.card.declined': 'Vous avez décliné la demande de {name}. La réponse lui est transmise avec tact.',
  'requests.card.lapsed': 'La demande de {name} a expiré. D’autres mentors lui ont été proposés.',
  'requests.card.closed': 'La demande de {name} est close. Vous n’avez plus rien à faire.',
  'requests.card.withdrawn': '{name} a retiré sa demande. Vous n’avez plus rien à faire.',
  'requests.card.inProgramme': 'Dans {programme}',
  'requests.card.note': 'Son message, réservé à vous',
  'requests.card.why': 'Ce que vous avez en commun',
  'requests.card.question': 'Votre question',
  'requests.card.more': 'Sa réponse',
  'requests.card.until':
    'Merci de répondre avant le {date}. Si ce n’est pas le bon moment, un « non » rapide aide aussi.',
  'requests.why.languages': 'Langues en commun : {list}',
  'requests.why.specialisations': 'Cherche une expérience dans ce domaine : {list}',
  'requests.why.topics': 'Aimerait parler de : {list}',
  'requests.why.dutyStation': 'Travaille dans votre lieu d’affectation',
  'requests.why.careerPath': 'S’intéresse à votre parcours : {path}',
  'requests.why.hours':
    'Environ {hours, plural, one {une heure de travail} other {# heures de travail}} en commun par semaine',
  'requests.why.preference': 'A le profil que vous souhaitez accompagner',
  'requests.accept': 'Accepter',
  'requests.decline': 'Décliner',
  'requests.askMore': 'En savoir plus',
  'requests.declineAndPause': 'Décliner et ne plus recevoir de demandes',
  'requests.pauseTitle': 'Ne plus recevoir de demandes ?',
  'requests.pauseText':
    'Toutes les demandes ouvertes qui vous sont adressées dans ce programme seront closes avec tact, et personne de nouveau ne vous sera adressé avant que vous le vouliez.',
  'requests.pauseYes': 'Décliner et suspendre',
  'requests.declineAll': 'Décliner toutes les demandes',
  'requests.declineAllTitle': 'Décliner toutes les demandes ?',
  'requests.declineAllText':
    'Toutes les demandes ouvertes qui vous sont adressées dans ce programme seront closes avec tact. Le programme continue de vous proposer : de nouvelles demandes peuvent arriver.',
  'requests.pauseNo': 'Revenir',

  'requests.declineTitle': 'Décliner la demande',
  'requests.declineIntro': 'La réponse sera transmise à {name} avec tact, et d’autres mentors lui seront proposés.',
  'requests.reasonLabel': 'Quelques mots pour {name}',
  'requests.reasonHint': 'Facultatif. Lu par {name} et personne d’autre, pas même l’équipe de coordination.',
  'requests.declineSend': 'Décliner la demande',
  'requests.askMoreTitle': 'En savoir plus',
  'requests.askMoreIntro':
    '{name} reçoit votre question et peut y répondre ici. Votre délai pour décider repart avec la réponse.',
  'requests.questionLabel': 'Que souhaitez-vous savoir ?',
  'requests.questionHint': 'Lu par {name} et personne d’autre.',
  'requests.questionSend': 'Envoyer la question',
  'requests.questionSent': 'Votre question est transmise à {name}. Je vous apporterai la réponse.',
  'requests.answerTitle': 'Répondre à la question',
  'requests.answerLabel': 'Votre réponse',
  'requests.answerHint': 'Lu par {name} et personne d’autre.',
  'requests.answerSend': 'Envoyer la réponse',
  'requests.answerSent': 'Votre réponse est transmise à {name}, qui a jusqu’au {date} pour décider.',

  'requests.paused':
    'Vous ne recevez plus de nouvelles demandes dans {programme} pour l’instant. Les personnes en attente ont été informées avec tact.',
  'requests.pausedOffered':
    'Les personnes en attente ont été informées avec tact, et je note que vous préférez ne pas recevoir de nouvelles demandes. {programme} vous propose tout de même ; une demande sans réponse expire d’elle-même.',
  'requests.openAgain': 'Recevoir à nouveau des demandes',
  'requests.opened': 'On peut à nouveau vous trouver dans {programme}. Je vous apporterai les demandes à mesure.',
  'requests.reminder': 'Un petit rappel : {name} espère toujours votre réponse.',
  'requests.reminderMentee': 'Un petit rappel : {name} vous a posé une question et attend votre réponse.',
  'requests.notNow':
    'Vous n’avez pas de place libre pour le moment, cette demande ne peut donc pas être acceptée. La réponse est transmise à {name} avec tact.',
  'requests.menteeHasMentor': '{name} a trouvé un mentor entre-temps. Merci de votre proposition.',

  'requests.told.accepted': 'Bonne nouvelle : {name} est désormais votre mentor.',
  'requests.told.acceptedNext':
    'Un espace pour vous deux est en cours d’ouverture. Un petit bonjour et deux ou trois dates possibles sont un bon début.',
  'requests.told.othersClosed': 'Vos autres demandes ouvertes sont closes, et ces mentors le savent.',
  'requests.told.declined': '{name} ne peut pas être votre mentor cette fois-ci.',
  'requests.told.reason': 'Ce que {name} vous écrit',
  'requests.told.encouragement':
    'Cela arrive à presque tout le monde et ne dit rien de vous. La prochaine personne dira peut-être oui.',
  'requests.told.lapsed': '{name} n’a pas trouvé le temps de répondre, votre demande est donc close.',
  'requests.told.lapsedOnYou':
    'Votre demande à {name} est close, car la question est restée trop longtemps sans réponse. Vous pouvez refaire une demande.',
  'requests.told.closed':
    '{name} ne peut pas accompagner une personne de plus pour le moment, votre demande est donc close.',
  'requests.told.next': 'Qui pourrait aussi vous convenir',
  'requests.told.noNext':
    'Je n’ai personne d’autre à vous proposer pour l’instant. Un collègue ou votre supérieur connaît peut-être quelqu’un et peut vous présenter.',
  'requests.told.question': '{name} aimerait en savoir un peu plus avant de décider.',
  'requests.told.questionUntil': 'Merci de répondre avant le {date}.',
  'requests.answer': 'Répondre',

  'requests.list.summary': 'Vos demandes',
  'requests.list.sent': 'Envoyées par vous',
  'requests.list.received': 'Reçues par vous',
  'requests.list.none': 'Vous n’avez encore ni envoyé ni reçu de demande.',
  'requests.list.noneMentor': 'Personne ne vous a encore écrit. Je vous préviendrai le moment venu.',
  'requests.list.withdraw': 'Retirer',
  'requests.list.withdrawTitle': 'Retirer cette demande ?',
  'requests.list.withdrawText': '{name} verra que vous l’avez retirée.',
  'requests.list.withdrawYes': 'Retirer la demande',
  'requests.list.withdrawNo': 'La garder',
  'requests.withdrawn': 'Votre demande à {name} est retirée.',
  'requests.list.show': 'Voir la demande',
  'requests.movedOn.mentee': 'Votre demande à {name} a évolué : {state}.',
  'requests.state.open': 'en attente d’une réponse jusqu’au {date}',
  'requests.state.moreAsked': 'une question attend une réponse jusqu’au {date}',
  'requests.state.accepted': 'acceptée',
  'requests.state.declined': 'déclinée',
  'requests.state.lapsed': 'expirée sans réponse',
  'requests.state.closed': 'close',
  'requests.state.withdrawn': 'retirée',
};
