import type { explaining as english } from '../en/explaining.ts';

export const explaining: Record<keyof typeof english, string> = {
  'explain.help': '« explain Ana / Ben » dit pourquoi deux personnes vont bien ensemble, ou quelle règle les sépare.',
  'explain.how':
    'Dites de qui il s’agit, la personne mentorée d’abord : « explain Ana Souza / Ben Okoro ». Un nom, une partie du nom ou une adresse e-mail suffit.',
  'explain.nobody':
    'Dans vos programmes, « {typed} » ne me dit rien. Mettez une barre entre les deux, la personne mentorée d’abord : « explain Ana Souza / Ben Okoro ».',
  'explain.whom': 'De qui s’agit-il ?',
  'explain.pairButton': '{mentee} avec {mentor}',
  'explain.score': 'Score de {mentee} avec {mentor} : {points, number} sur 100',
  'explain.points': '{criterion} : {points, number} sur {of, number}',
  'explain.pointsBecause': '{criterion} : {points, number} sur {of, number} – {because}',
  'explain.criterion.specialisations': 'Spécialisations',
  'explain.criterion.topics': 'Sujets',
  'explain.criterion.languages': 'Langues',
  'explain.criterion.hours': 'Heures de travail',
  'explain.criterion.dutyStation': 'Lieu d’affectation',
  'explain.criterion.grade': 'Classe',
  'explain.criterion.careerPath': 'Parcours',
  'explain.criterion.category': 'Catégorie de personnel',
  'explain.criterion.preference': 'Préférence du mentor',
  'explain.criterion.load': 'Disponibilité',
  'explain.criterion.words': 'Attentes et offre',
  'explain.shared': 'en commun : {list}',
  'explain.missing': 'pas couvert : {list}',
  'explain.sharedAndMissing': 'en commun : {shared} ; pas couvert : {missing}',
  'explain.nothingNamed':
    '{reader, select, mentee {rien d’indiqué dans votre profil} other {rien d’indiqué par la personne mentorée}}, la moitié pour chaque mentor',
  'explain.noLanguage': 'aucune langue en commun',
  'explain.hours': '{hours, number} {hours, plural, one {heure} other {heures}} en commun par semaine',
  'explain.hoursUnknown': 'l’un des deux n’a pas indiqué ses heures',
  'explain.station.same': 'le même',
  'explain.station.remote':
    'ailleurs, et {reader, select, mentee {vous préférez} other {la personne mentorée préfère}} les échanges à distance',
  'explain.station.either':
    'ailleurs, et {reader, select, mentee {vous échangez} other {la personne mentorée échange}} sur place ou à distance',
  'explain.station.in-person':
    'ailleurs, et {reader, select, mentee {vous aimeriez} other {la personne mentorée aimerait}} des rencontres sur place',
  'explain.grade':
    '{ranks, plural, =0 {la même} one {le mentor a une classe de plus} other {le mentor a # classes de plus}}',
  'explain.gradeBelow': 'le mentor a {ranks, plural, one {une classe} other {# classes}} de moins',
  'explain.gradeUnknown': 'l’un des deux n’a pas indiqué la sienne',
  'explain.path.same': 'celui que {reader, select, mentee {vous avez} other {la personne mentorée a}} indiqué : {path}',
  'explain.path.other':
    'pas celui que {reader, select, mentee {vous avez} other {la personne mentorée a}} indiqué : {path}',
  'explain.category.same': 'la même',
  'explain.category.other': 'une autre',
  'explain.category.unknown': 'l’un des deux n’a pas indiqué la sienne',
  'explain.preference.none': 'aucune préférence',
  'explain.preference.all':
    '{reader, select, mentee {vous êtes} other {la personne mentorée est}} ce que le mentor souhaite',
  'explain.preference.some':
    '{reader, select, mentee {vous êtes} other {la personne mentorée est}} en partie ce que le mentor souhaite',
  'explain.preference.not': 'le mentor souhaiterait plutôt quelqu’un d’autre',
  'explain.load':
    '{mentees, plural, =0 {n’accompagne personne} one {accompagne une personne} other {accompagne # personnes}} actuellement',
  'explain.words': 'proches à {percent, number} %',
  'explain.wordsUnknown':
    '{reader, select, mentee {pas d’attentes dans votre profil} other {pas d’attentes indiquées}}, la moitié pour chaque mentor',

  'explain.cannot': '{mentor} ne peut pas accompagner {mentee} :',
  'explain.can': 'Aucune règle ne sépare {mentee} et {mentor}.',
  'explain.rule.same-person': 'C’est la même personne.',
  'explain.rule.not-a-mentee':
    '{mentee} ne participe pas pour être accompagné ou accompagnée. Il suffirait de s’y inscrire.',
  'explain.rule.not-a-mentor': '{mentor} ne participe pas comme mentor. Il suffirait de s’y inscrire.',
  'explain.rule.mentee-not-eligible':
    '{mentee} n’a pas accès au programme : sa population ou son organisation n’en est pas.',
  'explain.rule.mentor-not-eligible':
    '{mentor} ne peut pas être mentor : pas d’ancienne population dont viennent les mentors, ou personne ne l’a encore confirmée.',
  'explain.rule.not-taking': '{mentor} ne prend personne en ce moment. Cela ne dépend que de cette personne.',
  'explain.rule.mentee-away': '{mentee} est en congé jusqu’au {date}.',
  'explain.rule.mentor-away': '{mentor} est en congé jusqu’au {date}.',
  'explain.rule.full':
    '{mentor} accompagne {taken, plural, =0 {zéro personne} one {# personne} other {# personnes}} et a {capacity, plural, =0 {zéro place} one {# place} other {# places}}. {needed, plural, one {Une place de plus} other {# places de plus}} : cela suffirait.',
  'explain.rule.own-manager': '{mentor} est responsable hiérarchique de {mentee}.',
  'explain.rule.own-report': '{mentor} relève de {mentee}.',
  'explain.rule.former-partner': 'Les deux forment un binôme, ou en ont formé un.',
  'explain.rule.declined': 'L’un des deux a refusé l’autre.',
  'explain.rule.reciprocal': '{mentee} est déjà mentor de {mentor}, et le programme ne permet cela que dans un sens.',
  'explain.rule.grade':
    '{mentor} a {ranks, plural, one {une classe} other {# classes}} de moins que {mentee} ; il en faut une égale ou supérieure.',
  'explain.rule.grade-unknown': 'L’un des deux n’a pas indiqué sa classe, dont le programme tient compte.',
  'explain.rule.duty-station': 'Leurs lieux d’affectation diffèrent ; {mentor} est à {station}.',
  'explain.rule.duty-station-unknown':
    'L’un des deux n’a pas indiqué son lieu d’affectation, dont le programme tient compte.',
  'explain.rule.category-same': 'Leurs catégories de personnel diffèrent ; il faut la même.',
  'explain.rule.category-different': 'Leur catégorie de personnel est la même ; il en faut une autre.',
  'explain.rule.category-unknown': 'L’un des deux n’a pas indiqué sa catégorie, dont le programme tient compte.',
  'explain.rule.language': 'Aucune langue en commun. {mentor} parle {languages} : l’une de ces langues suffirait.',
  'explain.rule.language-unknown': '{mentor} n’a indiqué aucune langue.',
  'explain.rule.hours': 'Trop peu d’heures de travail en commun : {hours, number} de plus par semaine suffiraient.',
  'explain.rule.hours-unknown': 'L’un des deux n’a pas indiqué ses heures de travail, dont le programme tient compte.',
  'explain.rule.floor': 'Il manque {points, number} points au score que demande le programme.',

  'explain.short.same-person': 'même personne',
  'explain.short.not-a-mentee': 'pas de rôle à accompagner',
  'explain.short.not-a-mentor': 'pas mentor',
  'explain.short.mentee-not-eligible': 'pas dans une population du programme',
  'explain.short.mentor-not-eligible': 'mentor pas dans une population requise',
  'explain.short.not-taking': 'ne prend personne en ce moment',
  'explain.short.mentee-away': 'la personne est en congé',
  'explain.short.mentor-away': 'mentor en congé',
  'explain.short.full': 'aucune place libre',
  'explain.short.own-manager': 'responsable hiérarchique',
  'explain.short.own-report': 'sous sa responsabilité',
  'explain.short.former-partner': 'ancien binôme',
  'explain.short.declined': 'refus',
  'explain.short.reciprocal': 'accompagne déjà ce mentor',
  'explain.short.grade': 'classe',
  'explain.short.duty-station': 'lieu d’affectation',
  'explain.short.category': 'catégorie de personnel',
  'explain.short.language': 'aucune langue commune',
  'explain.short.hours': 'trop peu d’heures communes',
  'explain.short.floor': 'score trop bas',
  'explain.ruleUntold': '{rule} (non indiqué par la personne)',
  'explain.ruleCount': '{rule} : {mentors, plural, one {un mentor} other {# mentors}}',

  'explain.left.no-mentors': 'Il n’y a aucun mentor.',
  'explain.left.rules': 'Aucun mentor ne convient. {rules}.',
  'explain.left.shortage':
    '{suitable, plural, one {Un mentor conviendrait} other {# mentors conviendraient}}, mais toutes leurs places vont à d’autres.',
  'explain.cohort.given': 'Dans la cohorte, {mentee} a pour mentor {given} ({points, number} sur 100).',
  'explain.cohort.leftOut': 'Dans la cohorte, {mentee} reste sans mentor. {why}',
  'explain.move.together': '{mentee} et {mentor} forment un binôme.',
  'explain.move.not-possible': 'Une règle les sépare.',
  'explain.move.fewer':
    'Les réunir laisserait quelqu’un d’autre sans mentor, ou avec un binôme moins bon que tous les autres.',
  'explain.move.costs':
    'Les réunir rendrait les autres binômes moins bons : cela coûte au moins {cost, number} sur 1000, où 1000 est un binôme sans rien en commun.',
  'explain.move.stable': 'En mode stable, aucun prix ne dit ce que coûterait un changement.',
};
