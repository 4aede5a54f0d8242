/** Mentors whom colleagues suggest to each other. */
export const introductions = {
  'help.suggest': 'Suggest a mentor to a colleague, or ask colleagues to suggest one to you.',

  'introductions.menu':
    'Do you know somebody who would be a good mentor for a colleague? Or would you like your own colleagues to think of somebody for you?',
  'introductions.suggest': 'Suggest a mentor to a colleague',
  'introductions.network': 'Ask colleagues for a suggestion',
  'introductions.networkIn': 'Ask colleagues: {programme}',
  'introductions.off':
    'In your programme, people are not suggested to each other through me. You can still bring two colleagues together yourself.',

  'introductions.form.title': 'Suggest a mentor',
  'introductions.form.intro':
    'Your colleague gets your suggestion in private, with your name, and decides alone. The mentor hears nothing of it until they are asked.',
  'introductions.form.to': 'For whom? Their e-mail address at work',
  'introductions.form.mentor': 'Whom do you think of as mentor?',
  'introductions.form.mentorHint': 'Their name or e-mail address. They have to be a mentor in the programme.',
  'introductions.form.why': 'Why these two?',
  'introductions.form.whyHint': 'A sentence or two. Your colleague alone reads it.',
  'introductions.form.send': 'Pass it on',
  'introductions.error.address': 'Please give one e-mail address.',
  'introductions.error.yourself': 'For yourself, write “find”.',
  'introductions.error.mentorYourself':
    'Please think of somebody else: mentees find you by themselves, and ask you if they like.',
  'introductions.error.several': 'There are several people of that name. Please give the e-mail address.',
  'introductions.enough':
    'You have made several suggestions this week. Leave your colleagues some time with them, and come back next week.',
  'introductions.passed':
    'I pass it on to {name}, who decides alone. What comes of it is theirs to tell you. {mentor} hears nothing of it until they are asked.',
  'introductions.cannot':
    'I cannot pass this on at the moment. It may be that somebody does not take part, has no room, or has found somebody; which it is, is not mine to tell. You can always bring the two together yourself.',

  'introductions.card': '{name} thinks that {mentor} could be a mentor for you',
  'introductions.card.why': 'Why {mentor} may suit you',
  'introductions.card.private':
    '{mentor} does not know of this. If you ask, they read that {name} thought of you both; {name} does not hear what you decide.',
  'introductions.card.ask': 'Ask {mentor}',
  'introductions.card.talk': 'Ask for a talk first',
  'introductions.card.notNow': 'Not now',
  'introductions.notNow':
    'All right. Nobody hears of it. If you change your mind, you find {mentor} with “find {mentor}”.',
  'introductions.over': 'This has been settled meanwhile. Write “find” to see who could mentor you.',
  'introductions.toMentor': '{name} thought that the two of you would suit each other.',

  'introductions.ask.title': 'Ask your colleagues',
  'introductions.ask.intro':
    'Each of them gets your question in private and can name somebody. None of them sees whom else you ask, and nobody hears of it who is not asked.',
  'introductions.ask.whom': 'Whom would you like to ask?',
  'introductions.ask.whomHint':
    'E-mail addresses at work, up to {most}. People who take no part in the programme can be asked, too.',
  'introductions.ask.question': 'Your question',
  'introductions.ask.proposed': 'Do you know somebody who could mentor me? I would like to get better at ',
  'introductions.ask.send': 'Ask them',
  'introductions.ask.wrong': 'These are not e-mail addresses: {list}',
  'introductions.ask.tooMany':
    '{left, plural, =0 {You have asked many colleagues this month. Give them some time, and look with “find” meanwhile.} one {You can ask one more colleague at the moment.} other {You can ask # colleagues at the moment.}}',
  'introductions.ask.yourself': 'That is your own address. Please name colleagues.',
  'introductions.ask.sent':
    'I ask {count, plural, one {your colleague} other {your # colleagues}} in private. Whoever thinks of somebody answers, and I bring it to you; nobody has to.',
  'introductions.ask.lost':
    'I could not reach anybody at {address}. Please check the address, or ask somebody else with “suggest”.',

  'introductions.asked': '{name} asks whether you know somebody who could mentor them',
  'introductions.asked.private':
    'Only you have this from me. You need not answer, and {name} does not hear it if nobody comes to mind.',
  'introductions.asked.outside':
    'I help with mentoring here. You need not take part yourself to answer; the person you name has to be a mentor in {programme}.',
  'introductions.asked.yes': 'I know somebody',
  'introductions.asked.no': 'Nobody comes to mind',
  'introductions.answer.title': 'Name a mentor',
  'introductions.answer.intro':
    '{name} alone gets your answer and decides. The mentor hears nothing of it until they are asked.',
  'introductions.answer.cannot':
    'I cannot pass on this name at the moment; why is not mine to tell. If somebody else comes to mind, name them with the same button.',
  'introductions.answer.thanks': 'Thank you. {name} gets the name from me and decides alone.',
  'introductions.answer.none': 'Thank you for reading. {name} does not hear of it.',
  'introductions.answer.settled': 'This has been settled meanwhile. Thank you all the same.',
} as const;
