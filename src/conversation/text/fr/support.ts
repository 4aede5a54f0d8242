import type { support as en } from '../en/support.ts';

export const support: Record<keyof typeof en, string> = {
  'support.tipAbout': 'Une idée pour votre mentorat avec {partner}',
  'support.tipIn': 'Une idée de votre programme : {programme}',
  'support.missing': 'Merci de remplir ce champ.',
  'support.isNot': 'Le mentorat n’est pas {what}. Voici où vous adresser :',
  'support.orConcern': 'Si vous préférez d’abord parler à quelqu’un du programme, écrivez en privé à la coordination.',
  'support.concernButton': 'Écrire à la coordination',
  'support.concern.title': 'Un mot en privé',
  'support.concern.intro': 'Quelque chose ne va pas, ou vous souhaitez un conseil ? Choisissez à qui écrire.',
  'support.concern.who':
    'Cette seule personne le lit, avec votre nom. Votre binôme n’en sait rien, et aucun rapport n’en parle.',
  'support.concern.to': 'À qui ?',
  'support.concern.toMissing': 'Merci de choisir une personne.',
  'support.concern.text': 'Qu’est-ce qui vous préoccupe ?',
  'support.concern.submit': 'Envoyer en privé',
  'support.concern.sent': '{name} a votre message et vous répondra ici. Personne d’autre ne le lit.',
  'support.concern.nobody':
    'Je ne connais personne à la coordination à qui vous pourriez écrire en privé. Adressez-vous à quelqu’un de confiance dans votre organisation.',
  'support.concern.received': '{name} vous a écrit en privé',
  'support.concern.onlyYou':
    'Pour vous seul : le reste de la coordination ne le voit pas. Merci de ne rien transmettre sans demander.',
  'support.concern.answer': 'Répondre',
  'support.concern.answerText': 'Votre réponse',
  'support.concern.answerWho': 'Seul {name} la lit.',
  'support.concern.answerSent': '{name} a votre réponse.',
  'support.concern.answered': '{name} a répondu à votre message privé',
  'support.concern.lost':
    'Votre message privé n’a pas pu être remis à {name}. Personne ne l’a vu. Écrivez « concern » pour choisir quelqu’un d’autre.',
  'support.expert.title': 'Demander à un expert',
  'support.expert.intro':
    'Je cherche un mentor qui connaît le sujet et lui demande s’il en parlerait une fois. Merci de ne pas nommer la personne que vous accompagnez.',
  'support.expert.subject': 'Sujet',
  'support.expert.question': 'Quelle est la question ?',
  'support.expert.questionHint': 'La personne sollicitée la lit, avec votre nom.',
  'support.expert.submit': 'Chercher quelqu’un',
  'support.expert.searching':
    'J’ai sollicité quelqu’un qui connaît le sujet. Je vous préviens dès que cette personne accepte.',
  'support.expert.nobody': 'Je ne connais en ce moment personne dans ce programme à qui poser la question.',
  'support.expert.asked': '{name} cherche quelqu’un qui s’y connaît : {subject}',
  'support.expert.once': 'Il s’agit d’un seul échange, pas d’un autre mentorat. Si vous acceptez, on vous écrit.',
  'support.expert.yes': 'Avec plaisir',
  'support.expert.no': 'Pas cette fois',
  'support.expert.thanks': 'Merci. {name} et la personne accompagnée sont prévenus et vous écrivent.',
  'support.expert.noThanks': 'Merci de l’avoir dit. Je demande à quelqu’un d’autre.',
  'support.expert.settled': 'La question est réglée entre-temps. Merci quand même.',
  'support.expert.foundMentor': '{expert} parlera volontiers une fois avec {mentee} de votre question.',
  'support.expert.foundMentee':
    '{mentor} a trouvé quelqu’un qui en sait plus sur l’une de vos questions : {expert} en parlera volontiers une fois avec vous. Écrivez-lui quand cela vous convient.',
  'support.expert.none':
    'J’ai demandé à toutes les personnes qui connaissent le sujet ; aucune n’a de temps en ce moment. Réessayez dans quelques semaines.',
  'support.expert.button': 'Demander à un expert',
};
