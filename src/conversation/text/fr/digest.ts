import type { digest as en } from '../en/digest.ts';

export const digest: Record<keyof typeof en, string> = {
  'digest.title': '{programme} : la semaine',
  'digest.quiet': 'Une semaine calme : rien de nouveau, et personne n’attend.',
  'digest.people': 'Personnes',
  'digest.newPeople':
    '{mentees, plural, =0 {Aucune nouvelle personne mentorée} one {# nouvelle personne mentorée} other {# nouvelles personnes mentorées}}, {mentors, plural, =0 {aucun nouveau mentor} one {# nouveau mentor} other {# nouveaux mentors}}',
  'digest.ofPopulation': '{population} : {count}',
  'digest.fewOfPopulation': '{population} : trop peu pour être indiqué',
  'digest.room':
    '{mentors, plural, =0 {Aucun mentor n’a de place en ce moment} one {# mentor a de la place} other {# mentors ont de la place}} ({places, plural, =0 {aucune place libre} one {# place libre} other {# places libres}}) ; {full, plural, =0 {aucun au complet} one {# au complet} other {# au complet}}',
  'digest.claims':
    '{count, plural, one {# ancienne participation attend votre confirmation} other {# anciennes participations attendent votre confirmation}}',
  'digest.waiting': 'En attente d’un mentor',
  'digest.waiting.away': 'En congé : {names}',
  'digest.waiting.centreProposes': 'Attendent votre proposition : {names}',
  'digest.waiting.waitsForAnswer': 'Ont fait une demande et attendent la réponse : {names}',
  'digest.waiting.noRequest': 'N’ont encore sollicité personne : {names}',
  'digest.requests': 'Demandes',
  'digest.requestsOpen':
    '{count, plural, one {# demande attend} other {# demandes attendent}} une réponse, {slow, plural, =0 {aucune depuis plus de deux jours} one {# depuis plus de deux jours} other {# depuis plus de deux jours}}',
  'digest.request':
    '{mentee} a sollicité {mentor} {days, plural, =0 {aujourd’hui} one {il y a # jour} other {il y a # jours}}',
  'digest.pairs': 'Binômes',
  'digest.pairsNow':
    '{active, plural, =0 {Aucun binôme en cours} one {# binôme en cours} other {# binômes en cours}}, {ended, plural, =0 {aucun terminé} one {# terminé} other {# terminés}} cette semaine',
  'digest.formed': 'Nouveaux cette semaine : {pairs}',
  'digest.met':
    'Interrogés cette semaine : {met, plural, one {# binôme s’est rencontré} other {# binômes se sont rencontrés}}, {notMet, plural, one {# ne s’est pas vu} other {# ne se sont pas vus}}, {noAnswer, plural, one {# n’a pas répondu} other {# n’ont pas répondu}}',
  'digest.notMet': 'Ne se sont pas vus : {pairs}',
  'digest.noAnswer': 'Sans réponse : {pairs}',
  'digest.ending': 'Se terminent dans les quatre semaines : {pairs}',
  'digest.pair': '{mentee} avec {mentor}',
  'digest.andMore': '{count, plural, one {# autre} other {# autres}}',
  'digest.delivery': 'Envois',
  'digest.dead': '{count, plural, one {# message n’a pas pu être remis} other {# messages n’ont pas pu être remis}}',
  'digest.uncertain':
    '{count, plural, one {# message est peut-être arrivé et n’est pas répété} other {# messages sont peut-être arrivés et ne sont pas répétés}} automatiquement',

  'digest.problem.spaceNotOpened':
    'L’espace commun de {people} n’a pas pu être ouvert. Vérifiez que l’application a toujours le droit d’ouvrir des espaces. Les deux le savent, se parlent directement d’ici là et peuvent réessayer d’un clic.',
  'digest.problem.notDelivered':
    'Un message pour {people} n’a pas pu être remis. Vérifiez, s’il vous plaît, que ces personnes sont encore joignables ici.',
  'digest.problem.uncertain':
    'Il n’est pas certain qu’un message pour {people} soit arrivé. Il ne sera pas répété de lui-même : demandez, s’il vous plaît, s’il a été reçu.',
  'digest.problem.channel':
    'La synthèse de la semaine n’a pas pu être publiée dans son canal ; vous la recevez donc directement. Invitez l’application dans le canal, ou indiquez-en un autre dans le fichier du programme.',
  'digest.resend.done': 'Le message part de nouveau.',
  'digest.resend.gone': 'Il n’y a rien à renvoyer : entre-temps, le message est arrivé ou la question est réglée.',
  'digest.problem.someone': 'une personne qui n’est plus connue',
};
