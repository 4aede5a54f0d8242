/** The end of a pair, and what can come after. */
export const ending = {
  'ending.asked': '{name} hears of it. The end stays as it is until you both agree.',
  'ending.wouldGoOn':
    '{name} would like to go on with you for {months, plural, one {one more month} other {# more months}}.',
  'ending.couldGoOn':
    'Your coordinator offers you and {name} {months, plural, one {one more month} other {# more months}}.',
  'ending.firstYes': 'Noted. You go on as soon as {name} says yes, too.',
  'ending.offerDeclined': 'Noted. Your pair ends as planned.',
  'ending.offerOver':
    'Your pair ends on {date}, as planned: more time takes a yes from both of you. There is nothing left to answer.',
  'ending.askNew': 'Ask for a new mentor',
  'ending.askedNew':
    'The coordinators know that you would like a new mentor. They choose one with you in mind, and I introduce you to each other here.',
  'ending.past': 'Behind you',
  'ending.pastLine': '{name}, until {date}',
  'ending.summary.short': 'Summary',
  'ending.stays': 'Nothing changes until you agree. A no is fine, and needs no reason.',
  'ending.agree': 'Go on',
  'ending.decline': 'Not this time',
  'ending.settled': 'This has been settled meanwhile.',
  'ending.declinedNow': 'Noted. {name} hears that your pair ends as planned.',
  'ending.declined': '{name} would rather leave it at the agreed end, {date}. Thank you for asking.',
  'ending.survey': 'Look back in two minutes',
  'ending.summary.button': 'Download our summary',
  'ending.summary.file': 'mentoring-summary.txt',
  'ending.summary.coming': 'The summary is on its way to you.',
  'ending.summary.here': 'The summary of your mentoring: what you both shared, without the private notes of either.',
  'ending.summary.title': 'Mentoring of {mentee} with {mentor}',
  'ending.summary.since': 'Since {from}',
  'ending.summary.span': 'From {from} to {until}',
  'ending.summary.goals': 'GOALS',
  'ending.summary.noGoals': 'None were written down.',
  'ending.summary.meetings': 'MEETINGS: {count}',
  'ending.become': 'Become a mentor yourself',
  'ending.becomeWhy':
    'What you have received, you can now give: somebody who starts where you started would be glad of it.',
  'ending.reach': 'You can reach {name} at {email}.',
  'ending.closingTalk': 'Plan a closing talk',
  'ending.closingWhy': 'Half an hour for looking back, thanking each other, and agreeing whether you stay in touch.',
} as const;
