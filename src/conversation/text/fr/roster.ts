import type { roster as en } from '../en/roster.ts';

export const roster: Record<keyof typeof en, string> = {
  'roster.title': '{programme} : la liste',
  'roster.stands':
    '{all, plural, =0 {Personne n’y figure encore.} one {# personne :} other {# personnes :}} {waiting} pas encore invitées, {invited} invitées, {joined} arrivées, {missing} sans compte ici.',
  'roster.inviteThem':
    '{count, plural, one {# personne n’a pas encore été invitée.} other {# personnes n’ont pas encore été invitées.}}',
  'roster.invite': 'Les inviter',
  'roster.inviteAsk':
    '{count, plural, one {# personne reçoit} other {# personnes reçoivent}} un message ici, et au plus deux rappels : après une semaine, puis deux semaines plus tard.',
  'roster.inviting':
    '{count, plural, =0 {Tout le monde a déjà été invité.} one {# personne est en cours d’invitation.} other {# personnes sont en cours d’invitation, l’une après l’autre.}}',
  'roster.upload': 'Envoyer une liste (CSV ou Excel)',
  'roster.template': 'Modèle à remplir',
  'roster.until': 'Le lien d’envoi est à vous et fonctionne jusqu’au {when}.',
  'roster.invited':
    'Bonjour {name}. La coordination de {programme} aimerait vous compter parmi les participants. À vous de décider : rejoindre prend environ trois minutes.',
  'roster.invitedAgain': 'Bonjour {name}. Votre place dans {programme} est toujours là, si vous la souhaitez.',
  'roster.join': 'Rejoindre',
  'roster.decline': 'Non merci',
  'roster.yours':
    'Ce que la coordination sait de vous est déjà rempli, à vous de le modifier. Rien n’est enregistré avant que vous ne le disiez.',
  'roster.declined': 'Merci de l’avoir dit. Personne ne vous le redemandera. « join » reste toujours possible.',
  'roster.menu': 'La liste : lire un fichier, inviter des personnes.',
  'roster.menuButton': 'Liste',
  'roster.page.intro':
    'Rien n’est écrit avant que vous ayez vu ce qui changerait, et rien du tout tant que quelque chose ne va pas.',
  'roster.page.send': 'Envoyer une liste',
  'roster.page.sure': 'L’importer',
  'roster.page.again': 'Choisissez de nouveau le même fichier, et importez-le.',
  'roster.page.file': 'Fichier CSV ou Excel',
  'roster.page.check': 'Vérifier seulement',
  'roster.page.import': 'Importer',
  'roster.page.columns':
    'Colonnes : {columns}. « email » et « name » sont nécessaires (ou « courriel » et « nom ») ; plusieurs langues ou spécialités se séparent par un point-virgule.',
  'roster.page.footer':
    'Une adresse sert à trouver le compte à inviter. Seule la personne, en rejoignant, fait sienne une entrée.',
  'roster.page.wrong': 'Ce qu’il faut d’abord corriger',
  'roster.page.nothingDone':
    '{count, plural, one {Une chose ne va pas} other {# choses ne vont pas}} : rien n’a été importé.',
  'roster.page.problems': 'Par ligne et colonne, comme dans le fichier',
  'roster.page.row': 'Ligne',
  'roster.page.column': 'Colonne',
  'roster.page.what': 'Quoi',
  'roster.page.would': 'Ce qui changerait',
  'roster.page.done': 'Importé',
  'roster.page.counted': '{added} nouvelles, {changed} modifiées, {same} inchangées.',
  'roster.page.changes': 'Les premières',
  'roster.page.name': 'Nom',
  'roster.page.email': 'Courriel',
  'roster.page.added': 'nouveau',
  'roster.page.changed': 'modifié',
  'roster.page.next': 'Revenez dans la conversation et dites « coordinate » pour inviter ces personnes.',
  'roster.problem.meant': 'Vouliez-vous dire « {nearest} » ?',
  'roster.problem.noEmailColumn':
    'Il n’y a pas de colonne « email ». La première ligne est : {found}. Si tout est dans une seule cellule, le séparateur n’est ni une virgule, ni un point-virgule, ni une tabulation.',
  'roster.problem.noNameColumn': 'Il n’y a pas de colonne « name ». La première ligne est : {found}.',
  'roster.problem.unknownColumn': 'Je ne connais pas de colonne « {found} ».',
  'roster.problem.missing': 'Cette cellule est nécessaire et vide.',
  'roster.problem.notAnEmail': '« {found} » n’est pas une adresse électronique.',
  'roster.problem.twice': 'La même adresse figure à la ligne {line}.',
  'roster.problem.unknown': '« {found} » n’est pas dans la liste du programme.',
  'roster.problem.notARole': '« {found} » n’est pas un rôle : mentee, mentor ou both.',
  'roster.problem.notADate': '« {found} » n’est pas une date comme 2027-01-31.',
  'roster.problem.formula':
    '« {found} » est une formule, ou commence comme une formule. Mettez à sa place ce qu’elle donne, comme du texte.',
  'roster.problem.ownManager': 'Personne n’est son propre responsable.',
  'roster.problem.managerLoop': 'Les responsables forment une boucle : {found}.',
  'roster.file.empty': 'Le fichier est vide.',
  'roster.file.encoding':
    'La ligne {line} n’est pas en UTF-8. Enregistrez le fichier comme « CSV UTF-8 » et renvoyez-le.',
  'roster.file.oneColumn':
    'La ligne {line} n’a qu’une cellule : « {found} ». Séparez les cellules par des virgules, des points-virgules ou des tabulations.',
  'roster.file.quote': 'À la ligne {line}, un guillemet n’est pas fermé.',
  'roster.file.cells': 'La ligne {line} a {found} cellules, et l’en-tête en a {wanted}.',
  'roster.file.tooBig':
    'Une fois ouvert, ce fichier dépasse 128 Mo. Enregistrez la feuille au format « CSV UTF-8 » et envoyez-la ainsi, ou en plusieurs fois.',
  'roster.file.unreadable': 'Ce n’est ni un CSV ni un fichier Excel (.xlsx) que je sache lire.',
};
