/** The profile, being away, leaving, and help. */
export const people = {
  'profile.title': 'Your profile in {programme}',
  'profile.none': 'You have no profile yet. It comes about while you join a programme, in about five minutes.',
  'profile.which':
    'You have one profile, and each programme asks its own questions. Which one would you like to look at?',
  'profile.section.start': 'Role and language',
  'profile.section.standing': 'Where you stand',
  'profile.section.place': 'Where and when you work',
  'profile.section.knowledge': 'What you talk about and bring',
  'profile.section.rhythm': 'How you like to meet',
  'profile.change': 'Change: {section}',
  'profile.notTold': 'Not told',
  'profile.workingHours': 'Working hours',
  'profile.whoReads':
    'Possible partners see what helps them to choose. Your manager’s address and your working hours are shown to nobody.',
  'profile.language': 'Change the language',
  'profile.languageTitle': 'Your language',
  'profile.languageSaved': 'From now on I talk to you in English.',
  'profile.heldTitle': 'I have changed nothing yet.',
  'profile.held.pairs':
    '{role, select, mentor {You are the mentor of {partners}.} other {{partners} is your mentor.}} End this with “pair” first, or choose to do both.',
  'profile.held.requests':
    '{role, select, mentor {{count, plural, one {One request still waits} other {# requests still wait}} for your answer as a mentor.} other {{count, plural, one {One of your own requests is} other {# of your own requests are}} still open.}} Settle this with “requests” first, or choose to do both.',
  'profile.held.requestsButton': 'Show the requests',
  'profile.held.pairButton': 'Show my pair',

  'away.title': 'Being away',
  'away.intro':
    'While you are away I send you no reminders and nobody new is matched with you. Whoever you are paired with learns only until when.',
  'away.firstDayBack': 'My first day back',
  'away.submit': 'Be away until then',
  'away.error.missing': 'Please give the day on which you are back.',
  'away.error.unreadable': 'I could not read this date. Please give one like 2026-12-24.',
  'away.error.past': 'Please give a day after today.',
  'away.error.tooFar': 'Please give a day within a year from now.',
  'away.saved': 'Noted: you are away until {date}, your first day back. I start again by myself on that day.',
  'away.partners':
    '{count, plural, one {The person you are paired with learns} other {The # people you are paired with learn}} this date and nothing more.',
  'away.answerFirst':
    '{count, plural, one {One request waits} other {# requests wait}} for your answer. If you can, answer before you go; otherwise, in time, other mentors are offered instead.',
  'away.present': 'You are away until {date}.',
  'away.change': 'Change the date',
  'away.back': 'Welcome back. Reminders and new matches go on from now.',
  'away.notAway': 'Good to have you here. You were not marked as away.',
  'away.partner': '{name} is away until {date}. Until then I ask neither of you whether you have met.',
  'away.partnerBack': '{name} is back earlier than planned.',
  'away.returned': 'Welcome back. From today on I take up your reminders again.',

  'quit.which': 'You take part in several programmes. Which one would you like to leave?',
  'quit.none': 'You take part in no programme at the moment.',
  'quit.ask': 'Would you like to leave {programme}? This is what happens then:',
  'quit.requests': '{count, plural, one {One open request is} other {# open requests are}} closed.',
  'quit.pairs':
    '{count, plural, one {Your pair with {partners} ends} other {Your pairs with {partners} end}}, as nobody’s fault. They learn that it has ended, not why.',
  'quit.unseen': 'Nobody finds you in this programme any more.',
  'quit.profile': 'Your profile is kept for the day you come back.',
  'quit.pause': 'If it is only for a while, you can be away until a date, and everything stays.',
  'quit.leave': 'Leave {programme}',
  'quit.awayInstead': 'Be away for a while',
  'quit.left': 'You have left {programme}. Thank you for having been part of it. You can join again at any time.',
  'quit.notIn': 'You take no part in {programme} any more.',

  'help.title': 'What I can do for you',
  'help.how': 'Write me one of these words. Elsewhere in Slack, put /mentor before it.',
  'help.mentoring': 'Your mentoring',
  'help.you': 'About you',
  'help.find': 'Mentors who fit you. Add words to search: “find french geneva”.',
  'help.requests': 'Requests you have sent or received, and their answers.',
  'help.pair': 'You and whoever you are paired with: rhythm, space, ending.',
  'help.goals': 'What the two of you want to reach.',
  'help.join': 'Take part in a programme as a mentee, a mentor, or both.',
  'help.profile': 'See and change what you told me, and the language.',
  'help.away': 'Be away until a date: “away 2026-12-24”. With “back” I start again at once.',
  'help.quit': 'Leave a programme. I ask before anything happens.',
  'help.coordinator':
    'You are a coordinator: the weekly digest comes to you by itself, and “coordinate” shows what you can do.',
} as const;
