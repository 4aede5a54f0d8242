import type { reporting as en } from '../en/reporting.ts';

export const reporting: Record<keyof typeof en, string> = {
  'reporting.onItsWay': 'C’est en route : vous le trouverez dans un instant dans notre conversation directe.',
  'reporting.link':
    '{programme} : le rapport. Il contient des chiffres et aucun nom. Quiconque a le lien peut le lire.',
  'reporting.open': 'Ouvrir le rapport',
  'reporting.until': 'Le lien fonctionne jusqu’au {when}.',
  'reporting.noAddress':
    'Je n’ai pas d’adresse publique et ne peux donc pas vous donner de lien vers le rapport. La personne qui m’exploite peut définir PUBLIC_URL.',
  'reporting.chart.title': 'Les {weeks, plural, one {dernière semaine} other {# dernières semaines}}',
  'reporting.chart.asTable': 'Le graphique sous forme de tableau',
  'reporting.chart.week': 'Semaine commencée le',
  'reporting.chart.joined': 'Arrivées',
  'reporting.chart.matched': 'Nouveaux binômes',
  'reporting.chart.met': 'Rencontres, parmi les binômes interrogés',
  'reporting.chart.text':
    'En {weeks, plural, one {une semaine} other {# semaines}}, {joined, plural, =0 {personne n’est arrivé} one {# personne est arrivée} other {# personnes sont arrivées}} et {matched, plural, =0 {aucun binôme n’a commencé} one {# binôme a commencé} other {# binômes ont commencé}} ; parmi les derniers binômes interrogés, {met} % s’étaient rencontrés.',
  'reporting.chart.textUnasked':
    'En {weeks, plural, one {une semaine} other {# semaines}}, {joined, plural, =0 {personne n’est arrivé} one {# personne est arrivée} other {# personnes sont arrivées}} et {matched, plural, =0 {aucun binôme n’a commencé} one {# binôme a commencé} other {# binômes ont commencé}}.',
  'reporting.cohorts.title': 'Cette cohorte et la précédente',
  'reporting.cohorts.asTable': 'Les cohortes sous forme de tableau',
  'reporting.cohorts.content': 'Satisfaction (5 = 100 %)',
  'reporting.cohorts.text':
    'Cette cohorte, et la précédente entre parenthèses – rencontres : {met} ; objectifs revus : {goals} ; satisfaction : {content} ; fidélité : {stayed}.',
  'reporting.cohorts.textMatched':
    'Cette cohorte, et la précédente entre parenthèses – rencontres : {met} ; objectifs revus : {goals} ; satisfaction : {content} ; fidélité : {stayed} ; délai pour trouver un mentor : {days}.',
  'reporting.cohorts.both': '{now} ({before})',
  'reporting.cohorts.either': '{value}, pour l’une comme pour l’autre',
  'reporting.cohorts.percent': '{percent} %',
  'reporting.cohorts.fewPairs': 'moins de cinq binômes',
  'reporting.cohorts.fewPeople': 'moins de cinq personnes',
  'reporting.cohorts.noPair': 'aucun binôme n’a commencé',
  'reporting.title': '{programme} : rapport',
  'reporting.intro': 'État au {date}.',
  'reporting.table': 'Les sept derniers jours et les sept précédents ; une durée du programme et celle d’avant.',
  'reporting.measure': 'Mesure',
  'reporting.week': '7 derniers jours',
  'reporting.lastWeek': '7 jours précédents',
  'reporting.cohort': 'Cette cohorte',
  'reporting.lastCohort': 'Cohorte précédente',
  'reporting.daysToMatch': 'Jours jusqu’au mentor, médiane',
  'reporting.ended': 'Terminés',
  'reporting.endedOf': '{ended}, dont {completed} avec succès ou à leur terme',
  'reporting.waits': 'Ce qui attend une décision',
  'reporting.mentors': 'Mentors',
  'reporting.populations': 'Arrivées des sept derniers jours, par population',
  'reporting.footer':
    'Les nombres de personnes selon ce qu’elles sont ou ont répondu ne sont indiqués qu’à partir de cinq. Ce que les binômes se disent et s’écrivent leur appartient et ne figure dans aucun rapport.',
  'reporting.evidence.here': 'Le dossier de preuves, en un seul document à lire, imprimer ou conserver.',
  'reporting.evidence.title': '{programme} : preuves pour la norme des programmes',
  'reporting.evidence.intro':
    'Ce que le programme dit, a fait et a mesuré, sous les six rubriques de la norme EMCC des programmes de mentorat et de coaching (ISMCP).',
  'reporting.evidence.purpose': '1. Clarté de l’objectif',
  'reporting.evidence.briefing': '2. Information et formation',
  'reporting.evidence.briefed':
    'À l’arrivée, chacun lit l’objectif, ce que le mentorat est et n’est pas, et ce qui lui est demandé. Dans cette cohorte : {mentees, plural, one {# personne mentorée} other {# personnes mentorées}} et {mentors, plural, one {# mentor} other {# mentors}}.',
  'reporting.evidence.tips':
    '{count, plural, =0 {Aucun conseil n’est prévu} one {# conseil est donné} other {# conseils sont donnés}} au moment où il est utile.',
  'reporting.evidence.matching': '3. Sélection et mise en relation',
  'reporting.evidence.explained':
    'Chaque proposition dit ce qui parle pour elle ; pour qui reste sans mentor, la coordination voit la règle en cause et ce qui la lèverait. Personne n’est mis en relation sans son accord ou celui de la coordination.',
  'reporting.evidence.rule.manager': 'Personne n’a pour mentor son responsable ou son subordonné.',
  'reporting.evidence.rule.grade': 'Le mentor est d’un grade égal ou supérieur.',
  'reporting.evidence.rule.language': 'Les deux ont une langue en commun.',
  'reporting.evidence.rule.station': 'Les deux travaillent dans le même lieu d’affectation.',
  'reporting.evidence.rule.hours': 'Les deux ont au moins {hours} heures de travail en commun par semaine.',
  'reporting.evidence.review': '4. Mesure et suivi',
  'reporting.evidence.rhythm':
    'On demande aux binômes s’ils se sont vus ({cadence}), et ils revoient leurs objectifs {months, plural, one {chaque mois} other {tous les # mois}}.',
  'reporting.evidence.met': 'Rencontres, parmi les binômes interrogés : {share}',
  'reporting.evidence.goals': 'Objectifs revus, parmi les binômes en cours : {share}',
  'reporting.evidence.content': 'Satisfaction, à la fin : {share}',
  'reporting.evidence.survey':
    'Ce qu’ont répondu les personnes de cette cohorte à l’enquête de clôture. Les réponses de moins de cinq personnes ne sont pas données ; ce qu’elles ont écrit n’est lu par personne.',
  'reporting.survey.few': '{question} : moins de cinq réponses',
  'reporting.survey.of': '{question} : {answers} ({count} réponses)',
  'reporting.survey.answer': '{answer} : {count}',
  'reporting.survey.hidden': '{answer} : moins de cinq, ou caché à côté',
  'reporting.evidence.reached':
    'Dans cette cohorte : {joined, plural, =0 {aucune arrivée} one {# arrivée} other {# arrivées}}, {running, plural, =0 {aucun binôme} one {# binôme} other {# binômes}} en cours ; sur {ended, plural, =0 {aucun binôme terminé} one {# binôme terminé} other {# binômes terminés}}, {completed} avec succès ou à leur terme.',
  'reporting.evidence.early':
    '{count, plural, =0 {Dans cette cohorte, aucun binôme ne s’est terminé avant son terme} one {Dans cette cohorte, # binôme s’est terminé avant son terme} other {Dans cette cohorte, # binômes se sont terminés avant leur terme}}, sans faute de personne.',
  'reporting.evidence.stayed': 'Fidélité, parmi les présents : {share}',
  'reporting.evidence.ethics': '5. Éthique et attention aux personnes',
  'reporting.evidence.isNot': 'Ce que le mentorat n’est pas, et vers qui se tourner dans ce cas :',
  'reporting.evidence.titled': '{title} : {said}',
  'reporting.evidence.private':
    'Ce qu’un binôme se dit et s’écrit est scellé et n’appartient qu’à lui : la coordination voit l’état, jamais le texte. Chacun peut mettre fin sans faute à tout moment, et cela mène à un nouveau mentor.',
  'reporting.evidence.support': '6. Accompagnement et administration',
  'reporting.evidence.clock':
    'Une demande reçoit une réponse en {days, plural, one {# jour} other {# jours}}, sinon le mentor suivant est proposé : personne n’attend.',
  'reporting.evidence.silence':
    'Après {days, plural, one {# jour} other {# jours}} de silence, une aide est proposée au binôme.',
  'reporting.evidence.coordinators':
    '{count, plural, one {# personne coordonne} other {# personnes coordonnent}} le programme, avec une liste de travail chaque semaine.',
  'reporting.evidence.diary':
    '{count, plural, =0 {Aucune décision de la coordination ne figure} one {# décision de la coordination figure} other {# décisions de la coordination figurent}} au journal.',
  'reporting.export.here':
    'La table des binômes, avec leur état et leurs mesures. Rien de ce qu’ils ont écrit n’y figure.',
  'reporting.export.mentee': 'Personne mentorée',
  'reporting.export.mentor': 'Mentor',
  'reporting.export.state': 'État',
  'reporting.export.active': 'en cours',
  'reporting.export.over': 'terminé',
  'reporting.export.began': 'Début',
  'reporting.export.ends': 'Fin prévue',
  'reporting.export.ended': 'Fin',
  'reporting.export.reason': 'Manière de finir',
  'reporting.export.completed': 'avec succès',
  'reporting.export.time': 'à son terme',
  'reporting.export.meetings': 'après ses rencontres',
  'reporting.export.withoutFault': 'sans faute',
  'reporting.export.left': 'un départ',
  'reporting.export.rhythm': 'Rythme',
  'reporting.export.asked': 'Points réguliers',
  'reporting.export.met': 'S’étaient vus',
  'reporting.export.goals': 'Objectifs',
  'reporting.export.goalsDone': 'Objectifs atteints',
  'reporting.menu.report': 'Un rapport pour la direction : des chiffres, des graphiques, aucun nom.',
  'reporting.menu.reportButton': 'Rapport',
  'reporting.menu.evidence': 'Les preuves pour la norme des programmes (ISMCP), en un document.',
  'reporting.menu.evidenceButton': 'Preuves',
  'reporting.menu.export': 'Tous les binômes avec leur état et leurs mesures, en table.',
  'reporting.menu.exportButton': 'Excel',
  'reporting.menu.exportCsvButton': 'CSV',
};
