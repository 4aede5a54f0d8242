/** A talk before either side commits. */
export const talk = {
  'talk.wish': 'Would you like to talk first, before either of you commits?',
  'talk.wish.yes': 'Yes, half an hour to get to know each other',
  'talk.wish.no': 'No need, I am sure',
  'talk.wished': '{name} would like to talk with you first, before either of you commits.',
  'talk.first': 'Talk first',
  'talk.going': 'You two are talking first. Decide when you have.',
  'talk.agreed':
    '{name} hears that you would like to talk first.{hasEmail, select, yes { You can reach them at {email}, or write to them here in the chat.} other { You can write to them here in the chat.}} Half an hour is enough, and it binds nobody. I ask you in a week what you have decided.',
  'talk.told':
    '{name} would like to talk with you before either of you commits: half an hour, to see whether you suit each other.{hasEmail, select, yes { You can reach them at {email}, or write to them here in the chat.} other { You can write to them here in the chat.}}',
  'talk.toldNext': 'Two questions are enough to bring: what you hope for, and how they like to work.',
  'talk.decideLater': 'See the request',
} as const;
