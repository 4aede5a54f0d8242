/** What is kept about a person: taking it along, and having it gone. */
export const privacy = {
  'help.export': 'Everything I keep about you, as two files.',
  'help.erase': 'Have everything about you erased. I explain first, and ask.',

  'profile.export': 'Everything you keep about me',
  'profile.erase': 'Erase everything about me',

  'export.coming': 'I am putting together everything I keep about you. It comes to you here in a moment, as two files.',
  'export.page': 'Everything I keep about you, to read. It is yours alone: mind where you keep it.',
  'export.data': 'The same as data, for another programme to read.',
  'export.title': 'What Rapport keeps about you',
  'export.intro':
    'Written on {date}. Below is each kind of record, what it is for, and what it says about you. Words that somebody else wrote for themselves alone are not part of it.',
  'export.empty': '–',

  'erase.title': 'Shall I erase everything about you?',
  'erase.goes': 'This goes, within a minute:',
  'erase.goes.profile': 'your profile, your accounts and your part in every programme',
  'erase.goes.words': 'what you wrote: requests, goals, answers',
  'erase.goes.messages': 'what I posted to you or about you, as far as the chat lets me take it down',
  'erase.goes.plans': 'reminders, and what I was still going to send',
  'erase.pairs':
    '{count, plural, one {Your pair with {partners} ends} other {Your pairs with {partners} end}}. They learn that it has ended because you had your data erased.',
  'erase.stays': 'This stays:',
  'erase.stays.partner':
    'with your partners: what they wrote themselves, and that they had a pair, and when, without your name',
  'erase.stays.never': 'an unreadable mark, so that you are not matched with the same people again if you come back',
  'erase.stays.backups': 'backups of the database, until your organisation lets them expire',
  'erase.stays.chat': 'what you and others wrote in the chat itself: it belongs to the chat, not to me',
  'erase.button': 'Erase everything about me',
  'erase.sure': 'This cannot be undone. Not even your coordinators can bring it back.',
  'erase.yes': 'Erase it',
  'erase.no': 'Keep it',
  'erase.firstExport': 'Send me a copy first',
  'erase.done':
    'It is done: I do not know you any more. Messages I posted to you are taken down in the next minute. If you ever write to me again, we start afresh.',
  'erase.partner':
    'Your {role, select, mentor {mentor} other {mentee}} in {programme} has had their data erased, and so your pair has ended. What you wrote yourself is still yours.',
  'erase.takenDown': 'This message was taken down: somebody it was about has had their data erased.',
  'erase.home': 'I do not know you. Write me a word if you would like to begin.',

  'privacy.table.people': 'Your profile',
  'privacy.table.accounts': 'Your accounts',
  'privacy.table.direct_talks': 'Where I write to you',
  'privacy.table.coordinators': 'What you coordinate',
  'privacy.table.participations': 'Your part in programmes',
  'privacy.table.pairs': 'Your pairs',
  'privacy.table.spaces': 'The spaces of your pairs',
  'privacy.table.goals': 'Goals',
  'privacy.table.check_ins': 'Whether you have met',
  'privacy.table.requests': 'Requests you sent or received',
  'privacy.table.talks': 'What you have begun to fill in',
  'privacy.table.due_dates': 'What I am going to do, and when',
  'privacy.table.outbox': 'What I have sent or am going to send',
  'privacy.table.messages': 'Where my messages to you and about you are',
} as const;
