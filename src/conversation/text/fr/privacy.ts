import type { privacy as en } from '../en/privacy.ts';

export const privacy: Record<keyof typeof en, string> = {
  'help.export': 'Tout ce que je conserve à votre sujet, en deux fichiers.',
  'help.erase': 'Faire effacer tout ce qui vous concerne. J’explique d’abord, et je demande.',

  'help.looked': 'Qui a consulté ce que je conserve à votre sujet.',

  'looked.title': 'Qui a consulté ce que je conserve à votre sujet',
  'looked.intro': 'Chaque consultation est notée au moment où elle a lieu. Personne ne peut l’effacer ensuite.',
  'looked.nobody': 'Personne ne l’a fait jusqu’ici. Si la coordination le fait, ce sera écrit ici.',
  'looked.somebody': 'quelqu’un d’autre',
  'looked.recordRead': '{who} a consulté votre profil, pour voir qui vous conviendrait.',
  'looked.contactRead': '{who} a cherché comment vous joindre.',
  'looked.claimAnswered': '{who} a répondu à ce que vous avez dit d’une affectation passée.',
  'looked.fileExported':
    '{who} a sorti la liste de tous les binômes : noms, dates et situation de chacun, rien de ce que vous avez écrit.',

  'profile.export': 'Tout ce que vous conservez sur moi',
  'profile.erase': 'Effacer tout ce qui me concerne',

  'export.coming':
    'Je rassemble tout ce que je conserve à votre sujet. Vous le recevez ici dans un instant, en deux fichiers.',
  'export.page': 'Tout ce que je conserve à votre sujet, à lire. C’est pour vous seul : gardez-le en lieu sûr.',
  'export.data': 'La même chose sous forme de données, pour un autre programme.',
  'export.title': 'Ce que Rapport conserve à votre sujet',
  'export.intro':
    'Établi le {date}. Voici chaque sorte d’enregistrement, à quoi il sert, et ce qu’il dit de vous. Ce que quelqu’un d’autre a écrit pour soi seul n’en fait pas partie.',
  'export.yes': 'oui',
  'export.no': 'non',
  'export.empty': '–',

  'erase.title': 'Dois-je effacer tout ce qui vous concerne ?',
  'erase.goes': 'Voici ce qui disparaît, en moins d’une minute :',
  'erase.goes.profile': 'votre profil, vos comptes et votre participation à chaque programme',
  'erase.goes.words': 'ce que vous avez écrit : demandes, objectifs, réponses, notes, et ce que vous avez noté à deux',
  'erase.goes.messages': 'ce que j’ai publié pour vous ou à votre sujet, autant que la messagerie me laisse le retirer',
  'erase.goes.plans': 'les rappels, et ce que je devais encore envoyer',
  'erase.pairs':
    '{count, plural, one {Votre binôme avec {partners} prend fin} other {Vos binômes avec {partners} prennent fin}}. Ces personnes apprennent que c’est parce que vous avez fait effacer vos données.',
  'erase.stays': 'Voici ce qui reste :',
  'erase.stays.partner':
    'chez vos partenaires : ce qu’ils ont écrit eux-mêmes, et le fait d’avoir eu un binôme, et quand, sans votre nom',
  'erase.stays.never':
    'une marque illisible, pour que vous ne soyez pas associé de nouveau aux mêmes personnes si vous revenez',
  'erase.stays.backups': 'les sauvegardes de la base, jusqu’à ce que votre organisation les laisse expirer',
  'erase.stays.chat': 'ce que vous et d’autres avez écrit dans la messagerie même : cela lui appartient, pas à moi',
  'erase.button': 'Effacer tout ce qui me concerne',
  'erase.sure': 'C’est définitif. Même la coordination ne pourra rien récupérer.',
  'erase.yes': 'Effacer',
  'erase.no': 'Garder',
  'erase.firstExport': 'M’envoyer d’abord une copie',
  'erase.done':
    'C’est fait : je ne vous connais plus. Les messages que je vous ai envoyés sont retirés dans la minute. Si vous m’écrivez un jour, nous repartirons de zéro.',
  'erase.partner':
    '{role, select, mentor {Votre mentor dans {programme} a fait effacer ses données} other {La personne que vous accompagniez dans {programme} a fait effacer ses données}}, et votre binôme a donc pris fin. Ce que vous avez écrit vous-même reste à vous.',
  'erase.takenDown': 'Ce message a été retiré : une personne dont il parlait a fait effacer ses données.',
  'erase.home': 'Je ne vous connais pas. Écrivez-moi un mot si vous souhaitez commencer.',

  'privacy.table.people': 'Votre profil',
  'privacy.table.accounts': 'Vos comptes',
  'privacy.table.direct_talks': 'Où je vous écris',
  'privacy.table.coordinators': 'Ce que vous coordonnez',
  'privacy.table.participations': 'Votre participation aux programmes',
  'privacy.table.pairs': 'Vos binômes',
  'privacy.table.spaces': 'Les espaces de vos binômes',
  'privacy.table.goals': 'Objectifs',
  'privacy.table.goal_events': 'Ce que vous avez fait des objectifs',
  'privacy.table.check_ins': 'Si vous vous êtes rencontrés',
  'privacy.table.introductions': 'Mentors qu’on vous a proposés ou que vous avez proposés',
  'privacy.table.requests': 'Demandes envoyées ou reçues',
  'privacy.table.talks': 'Ce que vous avez commencé à remplir',
  'privacy.table.due_dates': 'Ce que je ferai, et quand',
  'privacy.table.outbox': 'Ce que j’ai envoyé ou vais envoyer',
  'privacy.table.meeting_notes': 'Notes de réunion',
  'privacy.table.reviews': 'Vos réponses aux bilans',
  'privacy.table.joining_answers': 'Vos réponses aux questions propres à un programme',
  'privacy.table.programme_tips': 'Conseils sur votre participation',
  'privacy.table.tips_given': 'Conseils que vous avez reçus',
  'privacy.table.concerns': 'Mots privés échangés avec la coordination',
  'privacy.table.referrals': 'Questions posées à des experts',
  'privacy.table.extensions': 'Prolongations',
  'privacy.table.follow_ups': 'Ce que vous avez convenu de faire',
  'privacy.table.meetings': 'Réunions',
  'privacy.table.agreements': 'Vos accords',
  'privacy.table.first_contacts': 'Premier contact avec un partenaire',
  'privacy.table.pair_terms': 'Les conditions de vos binômes',
  'privacy.table.roster_entries': 'Listes de la coordination où vous figuriez',
  'privacy.table.proposal_pairs': 'Binômes proposés à la coordination',
  'privacy.table.proposals': 'Propositions faites pour vous',
  'privacy.table.audit_entries': 'Ce que la coordination a fait vous concernant',
  'privacy.table.messages': 'Où sont mes messages pour vous et à votre sujet',
};
