import type { contact as english } from '../en/contact.ts';

export const contact: Record<keyof typeof english, string> = {
  'contact.yourMentor': 'Votre mentor dans {programme} est {name}.',
  'contact.yourMentee': 'Dans {programme}, vous accompagnez maintenant {name}.',
  'contact.why': 'Pourquoi vous deux',
  'contact.beginMentee':
    'La coordination a choisi {name} pour vous, et {name} le sait. Vous pouvez écrire en premier : un mot suffit.',
  'contact.proposed': 'Voici un message possible, tel quel ou avec vos mots :',
  'contact.beginMentor':
    'La coordination vous a réunis. Nous encourageons {name} à écrire en premier ; si rien n’est venu après {days, plural, one {un jour} other {# jours}}, je vous le demanderai.',
  'contact.write': 'Écrire à {name}',
  'contact.inTouch': 'Nous sommes en contact',
  'contact.line.mentee':
    'Bonjour {name}, j’apprends que vous êtes mon mentor et je m’en réjouis. Pourrions-nous trouver une demi-heure ces prochains jours pour faire connaissance ?',
  'contact.line.mentor':
    'Bonjour {name}, je suis votre mentor et me réjouis de faire votre connaissance. Une demi-heure cette semaine ou la prochaine vous conviendrait-elle, simplement pour nous rencontrer ?',
  'contact.form.title': 'Un premier mot',
  'contact.form.intro': '{name} le lira sous votre nom, là où vous pouvez tous deux répondre.',
  'contact.form.label': 'À {name}',
  'contact.form.hint': 'Modifiez-le à votre gré.',
  'contact.form.send': 'Envoyer',
  'contact.sent': 'C’est envoyé à {name}. La suite vous appartient à tous deux.',
  'contact.already': 'Un premier mot a déjà été échangé avec {name}. Vous pouvez vous écrire directement.',
  'contact.good': 'C’est une bonne nouvelle. Je vous laisse donc faire.',
  'contact.writeFirst':
    'À ma connaissance, {name} et vous n’êtes pas encore en contact. Un premier message est difficile à écrire quand on débute : voulez-vous commencer ?',
  'contact.lineFrom': '{name} écrit :',
};
