/** Check-ins, meeting dates and goals. */
export const keeping = {
  'keeping.checkIn.title': 'A short check-in',
  'keeping.checkIn.ask': 'Have {who} met since {date}?',
  'keeping.checkIn.youAnd': 'you and {partner}',
  'keeping.checkIn.who':
    'One press is enough, and either of you can answer. Coordinators see whether pairs meet, never what you talk about.',
  'keeping.checkIn.met': 'We met',
  'keeping.checkIn.notYet': 'Not yet',
  'keeping.checkIn.newDate': 'We need a new date',
  'keeping.checkIn.says': '{name}: “{answer}”',
  'keeping.checkIn.youSaid': 'Your answer: “{answer}”',
  'keeping.checkIn.afterMet':
    'Good to hear. While it is fresh: is there something you would like to keep as a goal, or a next date to set?',
  'keeping.checkIn.afterNotYet':
    'That happens in busy weeks. Half an hour is enough to stay in touch; a date makes it easier.',
  'keeping.checkIn.afterNewDate': 'Suggest a date, and I will tell you both and remind you in time.',
  'keeping.checkIn.change': 'The answer can be changed until the next check-in:',
  'keeping.checkIn.over': 'This check-in is over. The next one comes by itself.',

  'keeping.date.choose': 'Choose a date',

  'keeping.goals.title': 'Your goals with {partner}',
  'keeping.goals.which': 'You are part of several pairs. Which one do you mean?',
  'keeping.goals.with': 'With {partner}',
  'keeping.goals.private': 'Only the two of you can read these.',
  'keeping.goals.none':
    'No goals yet. One sentence is a good start: what should be different for {mentee} in a few months?',
  'keeping.goals.noPair': 'This belongs to a pair, and you are not in one at the moment. Here is what you can do next.',
  'keeping.goals.whatNow': 'Show what I can do',
  'keeping.goals.by': 'By {date}',
  'keeping.goals.byLate': 'Was meant for {date}',
  'keeping.goals.reached': 'Reached',
  'keeping.goals.add': 'Add a goal',
  'keeping.goals.edit': 'Edit',
  'keeping.goals.done': 'Reached',
  'keeping.goals.drop': 'Let go',
  'keeping.goals.dropTitle': 'Let this goal go?',
  'keeping.goals.dropText': 'It disappears from the list of both of you. Letting a goal go can be a good decision.',
  'keeping.goals.dropYes': 'Let it go',
  'keeping.goals.keep': 'Keep it',
  'keeping.goals.full':
    'You have {count, plural, one {# open goal} other {# open goals}}, which is plenty. Finish one or let one go before adding another.',
  'keeping.goals.show': 'See our goals',
  'keeping.goalForm.new': 'A new goal',
  'keeping.goalForm.change': 'Change this goal',
  'keeping.goalForm.readers': 'Only {partner} and you can read this.',
  'keeping.goalForm.text': 'What would you like to reach?',
  'keeping.goalForm.hint': 'Concrete is easier: what will you be able to do, or what will be done?',
  'keeping.goalForm.by': 'By when?',
  'keeping.goalForm.missing': 'Please write the goal in a few words.',
  'keeping.goalForm.notADate': 'I could not read this date. Please choose it again.',
  'keeping.goalForm.past': 'This day has passed. Please choose a later one, or leave it empty.',
  'keeping.goalForm.add': 'Add goal',
  'keeping.goalForm.save': 'Save goal',

  'keeping.review.title': 'A look at the goals',
  'keeping.review.ask':
    '{count, plural, =0 {You have not written down any goals yet. A first one, in a sentence, gives your talks a direction.} one {There is # open goal. Is it still the right one?} other {There are # open goals. Are they still the right ones?}}',
  'keeping.review.still': 'Still right',
  'keeping.review.change': 'Something has changed',
  'keeping.review.confirmed': '{name} has looked at the goals: they are still right.',
  'keeping.review.next': 'The next look comes around {date}.',
} as const;
