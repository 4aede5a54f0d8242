/** The first contact of two whom the coordinators brought together. */
export const contact = {
  'contact.yourMentor': 'Your mentor in {programme} is {name}.',
  'contact.yourMentee': 'Your new mentee in {programme} is {name}.',
  'contact.why': 'Why you two',
  'contact.beginMentee':
    'The coordinators chose {name} for you, and {name} knows about you. You can write first: it need not be long.',
  'contact.proposed': 'A line you could send, as it is or in your own words:',
  'contact.beginMentor':
    'The coordinators brought you together. {name} is encouraged to write first; if nothing has come in {days, plural, one {a day} other {# days}}, I ask you to.',
  'contact.write': 'Write to {name}',
  'contact.inTouch': 'We are in touch',
  'contact.line.mentee':
    'Hello {name}, I hear that you are my mentor, and I am glad. Could we find half an hour in the next days to get to know each other?',
  'contact.line.mentor':
    'Hello {name}, I am your mentor and look forward to meeting you. Would half an hour this week or next suit you, just to get to know each other?',
  'contact.form.title': 'A first line',
  'contact.form.intro': '{name} reads it under your name, where you both can answer.',
  'contact.form.label': 'To {name}',
  'contact.form.hint': 'Change it as you like.',
  'contact.form.send': 'Send it',
  'contact.sent': 'Sent to {name}. The rest is up to you two.',
  'contact.already': 'A first line between you and {name} has been sent already. You can write to each other directly.',
  'contact.good': 'Good to hear. Then I leave the two of you to it.',
  'contact.writeFirst':
    'I have not heard that you and {name} are in touch. A first message is hard to write when one is new: would you begin?',
  'contact.lineFrom': '{name} writes:',
} as const;
