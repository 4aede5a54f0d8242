import type { reviews as en } from '../en/reviews.ts';

export const reviews: Record<keyof typeof en, string> = {
  'review.send': 'Envoyer',
  'review.scale':
    '{value, select, 1 {1 · pas du tout} 2 {2 · un peu} 3 {3 · en partie} 4 {4 · en grande partie} other {5 · tout à fait}}',
  'review.fit.title': 'Une question personnelle',
  'review.fit.ask': 'Vous avez rencontré {partner} pour la première fois. Pensez-vous bien vous entendre ?',
  'review.fit.who': 'Personne d’autre ne lit votre réponse : ni {partner}, ni la coordination.',
  'review.fit.yes': 'Oui, cela va bien',
  'review.fit.unsure': 'Je ne sais pas encore',
  'review.fit.no': 'Plutôt non',
  'review.fit.afterYes': 'Voilà une bonne nouvelle. Une prochaine date entretient l’élan.',
  'review.fit.afterUnsure':
    'C’est fréquent après un seul échange. Un deuxième aide souvent, surtout avec une question qui vous tient à cœur. Vous pouvez aussi écrire en privé à la coordination ; {partner} n’en saura rien.',
  'review.fit.afterNo':
    'Cela arrive, et ce n’est la faute de personne. Vous pouvez mettre fin au binôme sans donner de raison et chercher quelqu’un d’autre ; {partner} apprend seulement que c’est terminé. Ou écrivez d’abord en privé à la coordination.',
  'review.midTerm.title': 'À mi-chemin',
  'review.midTerm.invite':
    '{partner} et vous êtes à mi-chemin. Trois courtes questions, où chacun répond de son côté, aident à bien employer la suite.',
  'review.midTerm.begin': 'Faire le point',
  'review.midTerm.intro':
    'Répondez pour vous. {partner} répond aussi, et ne lit que ce que vous cochez ci-dessous, quand vous aurez tous deux répondu.',
  'review.midTerm.progress': 'Où en êtes-vous de ce que vous vouliez atteindre ?',
  'review.midTerm.helps': 'Qu’est-ce qui vous aide dans vos échanges ?',
  'review.midTerm.change': 'Qu’est-ce qui devrait changer à partir de maintenant ?',
  'review.midTerm.share': 'Que peut lire {partner} ?',
  'review.midTerm.shareHint': 'Ce que vous ne cochez pas reste à vous. La coordination n’en lit rien.',
  'review.midTerm.saved': 'Merci. Dès que {partner} aura répondu aussi, chacun de vous lira ce que l’autre a partagé.',
  'review.midTerm.savedBoth': 'Merci. Vous avez tous deux répondu : j’écris à chacun de vous ce que l’autre a partagé.',
  'review.midTerm.both': 'Vous avez tous deux fait le point. Voici ce que {partner} souhaite vous faire lire.',
  'review.midTerm.nothing':
    '{partner} a gardé ses réponses pour soi. Vous pouvez quand même parler des vôtres quand vous vous verrez.',
  'review.closing.title': 'Regard en arrière',
  'review.closing.intro': 'Quelques questions, toutes facultatives. Elles aident les prochains binômes.',
  'review.closing.who': 'La coordination ne voit que des chiffres, et seulement à partir de cinq réponses.',
  'review.closing.thanks': 'Un mot de remerciement pour {partner} ?',
  'review.closing.thanksHint': '{partner} le lit, et personne d’autre.',
  'review.closing.done': 'Merci d’avoir pris ce temps, et merci pour le mentorat lui-même.',
  'review.closing.already': 'Vous avez déjà répondu. Merci.',
  'review.thanks': '{partner} vous remercie :',
};
