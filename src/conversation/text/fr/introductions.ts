import type { introductions as en } from '../en/introductions.ts';

export const introductions: Record<keyof typeof en, string> = {
  'help.suggest': 'Proposer un mentor à un collègue, ou demander une idée à des collègues.',

  'introductions.menu':
    'Connaissez-vous quelqu’un qui serait un bon mentor pour un collègue ? Ou souhaitez-vous que vos collègues pensent à quelqu’un pour vous ?',
  'introductions.suggest': 'Proposer un mentor à un collègue',
  'introductions.network': 'Demander une idée à des collègues',
  'introductions.networkIn': 'Demander à des collègues : {programme}',
  'introductions.off':
    'Dans votre programme, je ne transmets pas de propositions. Vous pouvez bien sûr mettre vous-même deux collègues en relation.',

  'introductions.form.title': 'Proposer un mentor',
  'introductions.form.intro':
    'Votre collègue reçoit votre proposition en privé, avec votre nom, et décide librement. Le mentor n’en sait rien tant qu’on ne le sollicite pas.',
  'introductions.form.to': 'Pour qui ? Son adresse électronique au travail',
  'introductions.form.mentor': 'À qui pensez-vous comme mentor ?',
  'introductions.form.mentorHint':
    'Son nom ou son adresse électronique. Cette personne doit être mentor dans le programme.',
  'introductions.form.why': 'Pourquoi ces deux personnes ?',
  'introductions.form.whyHint': 'Une phrase ou deux. Seul votre collègue les lit.',
  'introductions.form.send': 'Transmettre',
  'introductions.error.address': 'Merci de donner une seule adresse électronique.',
  'introductions.error.yourself': 'Pour vous-même, écrivez « find ».',
  'introductions.error.mentorYourself':
    'Merci de penser à quelqu’un d’autre : on vous trouve sans cela, et on vous sollicite si on le souhaite.',
  'introductions.error.several': 'Plusieurs personnes portent ce nom. Merci de donner l’adresse électronique.',
  'introductions.enough':
    'Vous avez fait plusieurs propositions cette semaine. Laissez un peu de temps à vos collègues, et revenez la semaine prochaine.',
  'introductions.passed':
    'Je transmets à {name}, qui décide librement. La suite lui appartient, à vous raconter ou non. {mentor} n’en sait rien tant qu’on ne le sollicite pas.',
  'introductions.cannot':
    'Je ne peux pas transmettre cette proposition en ce moment. Peut-être que quelqu’un ne participe pas, n’a plus de place ou a déjà trouvé ; ce n’est pas à moi de le dire. Vous pouvez toujours mettre vous-même ces deux personnes en relation.',

  'introductions.card': '{name} pense que {mentor} pourrait être un mentor pour vous',
  'introductions.card.why': 'Pourquoi {mentor} peut vous convenir',
  'introductions.card.private':
    '{mentor} n’en sait rien. Si vous faites une demande, il y sera écrit que {name} a pensé à vous deux ; {name} n’apprend pas ce que vous décidez.',
  'introductions.card.ask': 'Solliciter {mentor}',
  'introductions.card.talk': 'Demander d’abord un échange',
  'introductions.card.notNow': 'Pas maintenant',
  'introductions.notNow':
    'Entendu. Personne n’en saura rien. Si vous changez d’avis, vous retrouvez {mentor} avec « find {mentor} ».',
  'introductions.over': 'C’est réglé entre-temps. Écrivez « find » pour voir qui pourrait vous accompagner.',
  'introductions.toMentor': '{name} a pensé que vous vous entendriez bien.',

  'introductions.ask.title': 'Demander à vos collègues',
  'introductions.ask.intro':
    'Chacun reçoit votre question en privé et peut nommer quelqu’un. Personne ne voit à qui d’autre vous demandez, et nul autre n’en est informé.',
  'introductions.ask.whom': 'À qui voulez-vous demander ?',
  'introductions.ask.whomHint':
    'Des adresses électroniques au travail, {most} au plus. Vous pouvez aussi demander à des personnes qui ne participent pas au programme.',
  'introductions.ask.question': 'Votre question',
  'introductions.ask.proposed': 'Connaissez-vous quelqu’un qui pourrait être mon mentor ? J’aimerais progresser en ',
  'introductions.ask.send': 'Leur demander',
  'introductions.ask.wrong': 'Ce ne sont pas des adresses électroniques : {list}',
  'introductions.ask.tooMany':
    '{left, plural, =0 {Vous avez sollicité beaucoup de collègues ce mois-ci. Laissez-leur du temps, et cherchez avec « find » en attendant.} one {Vous pouvez solliciter encore un collègue en ce moment.} other {Vous pouvez solliciter # collègues en ce moment.}}',
  'introductions.ask.yourself': 'C’est votre propre adresse. Merci de nommer des collègues.',
  'introductions.ask.sent':
    'Je demande en privé à {count, plural, one {votre collègue} other {vos # collègues}}. Qui pense à quelqu’un répond, et je vous le transmets ; personne n’y est tenu.',
  'introductions.ask.lost':
    'Je n’ai pu joindre personne à l’adresse {address}. Vérifiez-la, ou demandez à quelqu’un d’autre avec « suggest ».',

  'introductions.asked': '{name} demande si vous connaissez quelqu’un qui pourrait être son mentor',
  'introductions.asked.private':
    'Vous seul recevez cette question de ma part. Rien ne vous oblige à répondre, et {name} ne saura pas si personne ne vous vient à l’esprit.',
  'introductions.asked.outside':
    'Je m’occupe du mentorat ici. Vous pouvez répondre sans participer vous-même ; la personne que vous nommez doit être mentor dans {programme}.',
  'introductions.asked.yes': 'Je connais quelqu’un',
  'introductions.asked.no': 'Personne ne me vient à l’esprit',
  'introductions.answer.title': 'Nommer un mentor',
  'introductions.answer.intro':
    'Seul {name} reçoit votre réponse et décide librement. Le mentor n’en sait rien tant qu’on ne le sollicite pas.',
  'introductions.answer.cannot':
    'Je ne peux pas transmettre ce nom en ce moment ; ce n’est pas à moi d’en dire la raison. Si quelqu’un d’autre vous vient à l’esprit, le même bouton vous permet de le nommer.',
  'introductions.answer.thanks': 'Merci. Je transmets le nom à {name}, qui décide librement.',
  'introductions.answer.none': 'Merci d’avoir lu. {name} n’en saura rien.',
  'introductions.answer.settled': 'C’est réglé entre-temps. Merci quand même.',
};
