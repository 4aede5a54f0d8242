/** What mentoring is, and what it brings. */
export const about = {
  'about.objectives': 'What the programme is for',
  'about.forMentees': 'What it brings to mentees',
  'about.forMentors': 'What it brings to mentors',
  'about.isNot': 'What mentoring is not',
  'about.turnTo': 'Where to turn for that instead:',
  'about.more': 'What mentoring is, and is not',
  'about.which': 'About which programme would you like to read?',
  'help.about': 'What mentoring is and is not, and what it brings.',
  'about.offer.early':
    'You are in your first months in this assignment: many find a mentor most useful now. Would you like to look for one?',
  'about.offer.late':
    'The end of your assignment comes into sight. A mentor who has been there can help you with the next step. Would you like to look for one?',
  'about.offer.earlyAssigned':
    'You are in your first months in this assignment: many find a mentor most useful now. The coordinators look for one for you; tell them if there is something that matters to you.',
  'about.offer.lateAssigned':
    'The end of your assignment comes into sight, and a mentor can help with the next step. If you would like one again, tell the coordinators.',
} as const;
