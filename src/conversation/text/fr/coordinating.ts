import type { coordinating as en } from '../en/coordinating.ts';

export const coordinating: Record<keyof typeof en, string> = {
  'coordinating.menu': '{programme} : ce que vous pouvez faire',
  'coordinating.nothing': 'Rien ne vous attend pour le moment.',
  'coordinating.match':
    'Réunir ceux qui n’ont pas de mentor : vous lisez la proposition avant que quiconque en sache rien.',
  'coordinating.matchButton': 'Proposer des binômes',
  'coordinating.see': 'Voir',
  'coordinating.which': 'Vous coordonnez plusieurs programmes. Lequel ?',
  'coordinating.open': 'Ouvrir',
  'coordinating.movedOn': 'Cette demande a reçu une réponse entre-temps. Il n’y a rien à faire.',
  'coordinating.reminded': '{name} reçoit un rappel aujourd’hui, à ses heures de travail.',
  'coordinating.nudged': '{mentee} et {mentor} reçoivent chacun un petit mot aujourd’hui, à leurs heures de travail.',
  'coordinating.pairOver': 'Ce binôme s’est terminé entre-temps. Il n’y a rien à faire.',
  'coordinating.nudge':
    'D’après les points réguliers, vous et {name} ne vous êtes pas vus dernièrement. Un quart d’heure suffit pour reprendre : on cherche une date ?',
  'coordinating.nudgeButton': 'Trouver une date',
  'coordinating.extendIntro':
    '{mentee} avec {mentor}. La décision leur revient : les deux sont sollicités, et la fin est repoussée si les deux acceptent.',
  'coordinating.extendDone':
    'Je demande à {mentee} et {mentor} s’ils souhaitent continuer jusqu’au {date}. La fin est repoussée si les deux acceptent.',
  'coordinating.noEnd': 'Ce binôme n’a pas de fin prévue : il n’y a rien à prolonger.',
  'coordinating.closed': 'Le binôme de {mentee} et {mentor} est clos. Les deux l’apprennent avec tact, sans motif.',
  'coordinating.talk': 'Comment joindre {mentee} et {mentor}',
  'coordinating.talkThen': 'Ce qu’ils se disent leur appartient. Après leur avoir parlé, vous pouvez :',
  'coordinating.write': 'Écrire à {name}',
  'coordinating.helpers':
    'Des mentors pour « {what} » qui n’ont plus de place. Vous pourriez leur en demander une de plus.',
  'coordinating.noHelpers':
    'Aucun mentor du programme ne propose « {what} ». Vous pourriez inviter quelqu’un qui le fait.',
  'coordinating.helperFull': '{name} : toutes les places sont prises',
  'coordinating.helperNotTaking': '{name} : ne prend personne en ce moment',
};
