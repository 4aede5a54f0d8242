import type { digest as en } from '../en/digest.ts';

export const digest: Record<keyof typeof en, string> = {
  'digest.title': '{programme} : la semaine',
  'digest.quiet': 'Rien n’attend votre décision cette semaine.',
  'digest.newPeople':
    '{mentees, plural, =0 {aucune nouvelle personne mentorée} one {# nouvelle personne mentorée} other {# nouvelles personnes mentorées}}, {mentors, plural, =0 {aucun nouveau mentor} one {# nouveau mentor} other {# nouveaux mentors}}',
  'digest.room':
    '{mentors, plural, =0 {Aucun mentor n’a de place en ce moment} one {# mentor a de la place} other {# mentors ont de la place}} ({places, plural, =0 {aucune place libre} one {# place libre} other {# places libres}}) ; {full, plural, =0 {aucun au complet} one {# au complet} other {# au complet}}',
  'digest.requests': '{count, plural, one {# demande sans réponse} other {# demandes sans réponse}}',
  'digest.request':
    '{mentee} a sollicité {mentor} {days, plural, =0 {aujourd’hui} one {il y a # jour} other {il y a # jours}} ; expire {left, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}',
  'digest.requestMore':
    '{mentor} a demandé des précisions à {mentee} {days, plural, =0 {aujourd’hui} one {il y a # jour} other {il y a # jours}} ; expire {left, plural, =0 {aujourd’hui} one {dans # jour} other {dans # jours}}',
  'digest.noMatch': '{count, plural, one {# personne sans mentor} other {# personnes sans mentor}}',
  'digest.who': '{name} : {how}',
  'digest.claims':
    '{count, plural, one {# ancienne participation attend votre confirmation} other {# anciennes participations attendent votre confirmation}}',
  'digest.claim': '{name} dit avoir déjà participé au programme',
  'digest.notMet':
    '{count, plural, one {# binôme ne s’est pas vu cette fois} other {# binômes ne se sont pas vus cette fois}}',
  'digest.atRisk': '{count, plural, one {# binôme fragile} other {# binômes fragiles}}',
  'digest.unsigned':
    '{count, plural, one {# accord n’est pas encore signé} other {# accords ne sont pas encore signés}}',
  'digest.waitsForYes': '{pair} : leur accord du {date} attend encore un oui',
  'digest.silent':
    '{count, plural, one {# binôme ne s’est pas vu depuis longtemps} other {# binômes ne se sont pas vus depuis longtemps}}',
  'digest.missed':
    '{pair} : {missed, plural, one {pas de rencontre au dernier point} other {pas de rencontre aux # derniers points}}',
  'digest.ending':
    '{count, plural, one {# binôme se termine dans les quatre semaines} other {# binômes se terminent dans les quatre semaines}}',
  'digest.ends': '{pair} : se termine le {date}',
  'digest.shortage': 'Ce qui manque du côté des mentors',
  'digest.short':
    '{what} : {mentees, plural, one {# personne attend} other {# personnes attendent}}, {places, plural, =0 {aucune place libre} one {# place libre} other {# places libres}}',
  'digest.shortPlacesFew':
    '{what} : {mentees, plural, one {# personne attend} other {# personnes attendent}}, moins de cinq places libres',
  'digest.shortFew': '{what} : moins de cinq personnes attendent, et il y a moins de places encore',
  'digest.shortFewNone': '{what} : moins de cinq personnes attendent, et aucun mentor n’a de place libre',
  'digest.delivery':
    '{count, plural, one {# message n’est peut-être pas arrivé} other {# messages ne sont peut-être pas arrivés}}',
  'digest.maybe': 'Pour {people}, {date} : peut-être arrivé, peut-être pas',
  'digest.dead': 'Pour {people}, {date} : n’a pas pu être remis',
  'digest.pair': '{mentee} avec {mentor}',
  'digest.andMore': 'et {count, plural, one {# autre} other {# autres}}',
  'digest.seeAll': 'Tout voir',
  'digest.next': 'Suite',
  'digest.nothingLeft': 'Il ne reste rien ici.',
  'digest.remind': 'Relancer',
  'digest.propose': 'Proposer',
  'digest.nudge': 'Encourager',
  'digest.talk': 'Leur parler',
  'digest.extend': 'Prolonger',
  'digest.close': 'Clore',
  'digest.closeTitle': 'Clore ce binôme ?',
  'digest.closeAsk':
    'Les deux apprendront avec tact qu’il se termine sans faute de personne, et leur espace sera fermé. Ils pourront trouver un nouveau mentor.',
  'digest.whoCould': 'Qui pourrait aider',
  'digest.resend': 'Renvoyer',
  'digest.resendAsk': 'Le message est peut-être déjà arrivé ; renvoyé, il sera peut-être lu deux fois.',
  'digest.resendYes': 'Le renvoyer',
  'digest.act': 'Ce que je peux faire',
  'digest.picture': 'Où en est le programme',
  'digest.chart': 'Deux graphiques : les huit dernières semaines, et cette cohorte à côté de la précédente. {text}',
  'digest.chartText':
    'Cette semaine, {joined, plural, =0 {personne n’est arrivé} one {# personne est arrivée} other {# personnes sont arrivées}}, {matched, plural, =0 {aucun binôme n’a commencé} one {# binôme a commencé} other {# binômes ont commencé}} ; rencontres parmi les binômes interrogés : {met}.',
  'digest.lastWeek': 'semaine précédente : {value}',
  'digest.lastCohort': 'cohorte précédente : {value}',
  'digest.label.joined': 'Arrivées',
  'digest.label.matched': 'Mises en relation',
  'digest.label.met': 'Rencontres',
  'digest.label.goals': 'Objectifs revus',
  'digest.label.content': 'Satisfaction',
  'digest.label.stayed': 'Fidélité',
  'digest.label.room': 'Places',
  'digest.newPairs': '{count, plural, =0 {aucun nouveau binôme} one {# nouveau binôme} other {# nouveaux binômes}}',
  'digest.daysToMatch': '{days, plural, =0 {moins d’un jour} one {# jour} other {# jours}} pour trouver un mentor',
  'digest.days': '{days, plural, =0 {moins d’un jour} one {# jour} other {# jours}}',
  'digest.share': '{part} sur {whole} ({percent} %)',
  'digest.none.met': 'aucun binôme n’a été interrogé',
  'digest.none.goals': 'aucun binôme en cours',
  'digest.none.stayed': 'personne n’était là auparavant',
  'digest.none.content': 'pas encore de réponses',
  'digest.mean': '{mean, number, ::.0} sur 5',
  'digest.fewAnswers': 'moins de cinq réponses',
  'digest.ofPopulation': '{population} : {count}',
  'digest.fewOf': '{population} : moins de cinq',
  'digest.why.full': 'aucun mentor n’a de place libre ; une place de plus suffirait',
  'digest.why.introduce':
    'attend votre proposition ; {count, plural, one {# mentor conviendrait} other {# mentors conviendraient}}',
  'digest.why.notAsked':
    'n’a encore sollicité personne ; {count, plural, one {# mentor conviendrait} other {# mentors conviendraient}}',
  'digest.why.shortage':
    '{count, plural, one {# mentor conviendrait, mais ses places vont} other {# mentors conviendraient, mais leurs places vont}} à d’autres ; une place de plus suffirait',
  'digest.why.menteeAway': 'en congé jusqu’au {date}',
  'digest.why.mentorAway': 'les mentors qui conviendraient sont en congé, le premier jusqu’au {date}',
  'digest.why.notTaking': 'les mentors qui conviendraient ne prennent personne en ce moment',
  'digest.why.grade':
    'les mentors disponibles sont d’un grade inférieur ; {count, plural, one {# grade} other {# grades}} de plus suffirait',
  'digest.why.gradeUnknown': 'son grade, ou celui des mentors disponibles, n’est pas connu',
  'digest.why.station': 'aucun mentor disponible dans son lieu d’affectation ; il y en a un à {station}',
  'digest.why.stationUnknown': 'son lieu d’affectation, ou celui des mentors disponibles, n’est pas connu',
  'digest.why.categorySame': 'aucun mentor disponible de la même catégorie de personnel',
  'digest.why.categoryOther': 'aucun mentor disponible d’une autre catégorie de personnel',
  'digest.why.language': 'aucune langue en commun ; un mentor disponible parle {languages}',
  'digest.why.hours':
    'trop peu d’heures de travail en commun ; {hours, plural, one {# de plus par semaine suffirait} other {# de plus par semaine suffiraient}}',
  'digest.why.hoursUnknown': 'ses heures de travail, ou celles des mentors disponibles, ne sont pas connues',
  'digest.why.floor':
    'le meilleur mentor est à {points, plural, one {# point} other {# points}} sur 100 sous le seuil du programme',
  'digest.why.manager': 'les mentors disponibles sont ses responsables ou ses subordonnés',
  'digest.why.partner': 'les mentors disponibles sont ou ont été ses partenaires',
  'digest.why.declined': 'l’un a déjà dit non à l’autre ; un autre mentor conviendrait',
  'digest.why.menteeNotEligible': 'ne remplit pas les conditions de ce programme',
  'digest.why.mentorNotEligible': 'les mentors disponibles ne remplissent pas les conditions',

  'digest.problem.spaceNotOpened':
    'L’espace commun de {people} n’a pas pu être ouvert. Vérifiez que l’application a toujours le droit d’ouvrir des espaces. Les deux le savent, se parlent directement d’ici là et peuvent réessayer d’un clic.',
  'digest.problem.notDelivered':
    'Un message pour {people} n’a pas pu être remis. Vérifiez, s’il vous plaît, que ces personnes sont encore joignables ici.',
  'digest.problem.uncertain':
    'Il n’est pas certain qu’un message pour {people} soit arrivé. Il ne sera pas répété de lui-même : demandez, s’il vous plaît, s’il a été reçu.',
  'digest.problem.channel':
    'La synthèse de la semaine n’a pas pu être publiée dans son canal ; vous la recevez donc directement. Invitez l’application dans le canal, ou indiquez-en un autre : dites « coordinate », puis Réglages.',
  'digest.resend.done': 'Le message part de nouveau.',
  'digest.resend.gone': 'Il n’y a rien à renvoyer : entre-temps, le message est arrivé ou la question est réglée.',
  'digest.problem.someone': 'une personne qui n’est plus connue',
};
