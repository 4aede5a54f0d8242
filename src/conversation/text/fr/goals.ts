import type { goals as en } from '../en/goals.ts';

export const goals: Record<keyof typeof en, string> = {
  'keeping.goalForm.partByPart':
    'La première ligne suffit pour commencer. Les autres rendent l’objectif plus facile à suivre.',
  'keeping.goalForm.example': 'Par exemple : {example}',
  'keeping.goalForm.measurable': 'À quoi verrez-vous tous deux que c’est fait ?',
  'keeping.goalForm.achievable': 'Qu’est-ce qui le rend possible, et de quelle aide avez-vous besoin ?',
  'keeping.goalForm.relevant': 'Pourquoi est-ce important maintenant ?',
  'keeping.goalForm.strategies': 'Quels sont les premiers pas ?',
  'keeping.goalForm.opportunities': 'Où une occasion pourrait-elle se présenter, et qui peut aider ?',
  'keeping.goal.measurable': 'On le verra à',
  'keeping.goal.achievable': 'Possible parce que',
  'keeping.goal.relevant': 'Important parce que',
  'keeping.goal.strategies': 'Premiers pas',
  'keeping.goal.opportunities': 'Occasions',
  'keeping.goal.saved': 'C’est noté : {goal}',
  'keeping.goal.ask.specific':
    'Une question, si vous voulez bien : qu’est-ce qui aura changé, précisément ? Imaginez que c’est fait et décrivez ce que l’on verrait.',
  'keeping.goal.ask.measurable': 'Une question, si vous voulez bien : à quoi verrez-vous tous deux que c’est fait ?',
  'keeping.goal.ask.timeBound':
    'Une question, si vous voulez bien : pour quand ? Une date n’est pas un couperet ; elle dit quand vous y reviendrez.',
  'keeping.goal.answer': 'L’ajouter à l’objectif',
  'keeping.goal.agree': 'Je suis d’accord',
  'keeping.goal.progress': 'Avancement',
  'keeping.goal.history': 'Historique',
  'keeping.goal.soFar': '{percent, plural, =0 {Pas commencé} =100 {Fait} other {# % du chemin}}',
  'keeping.goal.agreedByBoth': 'Convenu à deux',
  'keeping.goal.waitsFor': 'En attente de l’accord de {partner}',
  'keeping.goal.waitsForYou': 'En attente de votre accord',
  'keeping.goal.written': '{name} a noté un objectif pour vous deux. Êtes-vous d’accord ?',
  'keeping.progress.label': 'Où en est-il ?',
  'keeping.progress.step':
    '{percent, select, 0 {Pas commencé} 25 {Commencé} 50 {À mi-chemin} 75 {Presque} other {Atteint}}',
  'keeping.history.title': 'L’histoire de cet objectif',
  'keeping.history.none': 'Rien n’a été noté depuis.',
  'keeping.history.written': '{date} : noté par {name}',
  'keeping.history.changed': '{date} : modifié par {name}',
  'keeping.history.agreed': '{date} : accord de {name}',
  'keeping.history.progress': '{date} : {percent} % ({name})',
  'keeping.history.open': '{date} : repris ({name})',
  'keeping.history.done': '{date} : atteint ({name})',
  'keeping.history.dropped': '{date} : abandonné ({name})',
  'keeping.goalsInvite.title': 'Que voulez-vous atteindre ensemble ?',
  'keeping.goalsInvite.text':
    'Vous n’avez pas encore d’objectif. Un seul suffit pour commencer : je pose les questions une à une, et vous en convenez à deux.',
};
