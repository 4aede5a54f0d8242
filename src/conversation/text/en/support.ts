/** Help: tips, what mentoring is not, somebody who knows a subject, a private word to a coordinator. */
export const support = {
  'support.tipAbout': 'A thought for your mentoring with {partner}',
  'support.tipIn': 'A thought from {programme}',
  'support.missing': 'Please fill this in.',
  'support.isNot': 'Mentoring is not {what}. This is where to turn instead:',
  'support.orConcern':
    'If you would rather talk to somebody of the programme first, write to a coordinator in private.',
  'support.concernButton': 'Write to a coordinator',
  'support.concern.title': 'A private word',
  'support.concern.intro': 'Something is not going well, or you would like advice? Choose whom to write to.',
  'support.concern.who':
    'That one coordinator alone reads it, with your name. Your partner does not hear of it, and it appears in no report.',
  'support.concern.to': 'To whom?',
  'support.concern.toMissing': 'Please choose one coordinator.',
  'support.concern.text': 'What is on your mind?',
  'support.concern.submit': 'Send privately',
  'support.concern.sent': '{name} has your message and answers you here. Nobody else reads it.',
  'support.concern.nobody':
    'I know no coordinator whom you could write to in private. Please turn to somebody you trust in your organisation.',
  'support.concern.received': '{name} has written to you in private',
  'support.concern.onlyYou':
    'For you alone: other coordinators do not see it. Please do not pass it on without asking.',
  'support.concern.answer': 'Answer',
  'support.concern.answerText': 'Your answer',
  'support.concern.answerWho': 'Only {name} reads it.',
  'support.concern.answerSent': '{name} has your answer.',
  'support.concern.answered': '{name} has answered your private message',
  'support.concern.lost':
    'Your private message could not be delivered to {name}. It was shown to nobody. Please write “concern” to choose somebody else.',
  'support.expert.title': 'Ask an expert',
  'support.expert.intro':
    'I look for a mentor who knows the subject and ask whether they would talk about it once. Please leave your mentee’s name out.',
  'support.expert.subject': 'Subject',
  'support.expert.question': 'What is the question?',
  'support.expert.questionHint': 'Whoever I ask reads it, with your name.',
  'support.expert.submit': 'Find somebody',
  'support.expert.searching':
    'I have asked somebody who knows the subject. I will tell you when they are happy to help.',
  'support.expert.nobody': 'I know nobody in this programme who could be asked about it at the moment.',
  'support.expert.asked': '{name} is looking for somebody who knows {subject}',
  'support.expert.once': 'It is about one talk, not about another mentoring. If you say yes, they write to you.',
  'support.expert.yes': 'Happy to help',
  'support.expert.no': 'Not this time',
  'support.expert.thanks': 'Thank you. {name} and their mentee hear of it and write to you.',
  'support.expert.noThanks': 'Thank you for saying so. I will ask somebody else.',
  'support.expert.settled': 'This has been settled meanwhile. Thank you all the same.',
  'support.expert.foundMentor': '{expert} is happy to talk to {mentee} once about your question.',
  'support.expert.foundMentee':
    '{mentor} has found somebody who knows more about one of your questions: {expert} is happy to talk to you once. Write to them when it suits you.',
  'support.expert.none':
    'I have asked everybody who knows the subject; nobody has time at the moment. Try again in a few weeks.',
  'support.expert.button': 'Ask an expert',
} as const;
