/** One person in two chats. */
export const linking = {
  'help.link': 'Have me know you as one person in Slack and in Teams.',
  'link.title': 'One person, two chats',
  'link.how': 'Within ten minutes, say this to me in your other chat:',
  'link.say': 'link {code}',
  'link.careful': 'Show this code to nobody. Before anything is joined, I tell you who has entered it, and ask.',
  'link.known': 'I know you on {where}, too.',
  'link.release': 'Let go',
  'link.releaseTitle': 'Let go of your account on {where}?',
  'link.releaseAsk': 'Whoever writes to me from there is then somebody new. What is yours stays with you here.',
  'link.released': 'I have let go of your account on {where}.',
  'link.tooManyCodes':
    'You have asked for several codes lately. Use the last one while it works, or ask again in an hour.',
  'link.tooManyTries': 'Several codes were wrong. Please wait an hour, then ask for a new one in your other chat.',
  'link.unknown':
    'I do not know this code, or it has had its ten minutes. Say “link” in your other chat for a new one.',
  'link.own': 'This code is for your other chat: enter it where I do not know you as yourself yet.',
  'link.question': 'Is {name} on {where} you, too?',
  'link.name': 'Name',
  'link.email': 'E-mail',
  'link.where': 'Chat',
  'link.keeps':
    'Your profile stays as you told it on {kept}. What you told me about yourself on {gone} is let go. Say “link” there first if it should be the other way round.',
  'link.goesOn':
    'Pairs, requests, goals and notes of both go on under one name. I write to you where you last wrote to me.',
  'link.then': 'After your yes I ask you on {where}, too. Until both have said yes, nothing changes.',
  'link.yes': 'Yes, that is me',
  'link.no': 'No',
  'link.asked': 'I have asked you on {where}. Say yes there within the hour.',
  'link.notAny': 'This is over, or has been answered. Say “link” to begin again.',
  'link.refused': 'Good, nothing was changed.',
  'link.eachOther':
    'These two are a pair with each other, or one waits for an answer of the other. End that first: nobody can be their own mentor.',
  'link.samePartner': 'Both have {name} as a partner, or wait for their answer. End one of the two first.',
  'link.done': 'You are one person to me now, on {where} and on {other}. I write to you where you last wrote to me.',
  'diary.accountsJoined': '{who} made two accounts of theirs one.',
  'diary.accountReleased': '{who} let go of an account of theirs.',
  'privacy.table.account_links': 'Making two accounts one',
} as const;
