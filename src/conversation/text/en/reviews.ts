/** Looking back, each alone: after the first meeting, half-way and at the end. */
export const reviews = {
  'review.send': 'Send',
  'review.scale':
    '{value, select, 1 {1 · not at all} 2 {2 · a little} 3 {3 · partly} 4 {4 · mostly} other {5 · fully}}',
  'review.fit.title': 'A private question',
  'review.fit.ask': 'You have met {partner} for the first time. Do you think that the two of you fit?',
  'review.fit.who': 'Nobody else reads your answer: not {partner}, not the coordinators.',
  'review.fit.yes': 'Yes, it fits',
  'review.fit.unsure': 'Not sure yet',
  'review.fit.no': 'Rather not',
  'review.fit.afterYes': 'Good to hear. A next date keeps it going.',
  'review.fit.afterUnsure':
    'That is common after one talk. A second one often helps, best with one question you care about. You can also write to a coordinator in private; {partner} does not hear of it.',
  'review.fit.afterNo':
    'That happens, and it is nobody’s fault. You can end the pair without giving a reason and look for somebody else; {partner} hears only that it has ended. Or write to a coordinator in private first.',
  'review.midTerm.title': 'Half-way',
  'review.midTerm.invite':
    'You and {partner} are half-way. Three short questions, answered by each of you alone, help to make good use of the rest.',
  'review.midTerm.begin': 'Look back',
  'review.midTerm.intro':
    'Answer for yourself. {partner} answers too, and reads only what you tick below, once you have both answered.',
  'review.midTerm.progress': 'How far have you come with what you wanted to reach?',
  'review.midTerm.helps': 'What helps you in your talks?',
  'review.midTerm.change': 'What should be different from now on?',
  'review.midTerm.share': 'What may {partner} read?',
  'review.midTerm.shareHint': 'What you leave unticked stays with you. Coordinators read none of it.',
  'review.midTerm.saved':
    'Thank you. As soon as {partner} has answered too, each of you reads what the other has shared.',
  'review.midTerm.savedBoth': 'Thank you. You have both answered: I write to each of you what the other has shared.',
  'review.midTerm.both': 'You have both looked back. This is what {partner} would like you to read.',
  'review.midTerm.nothing':
    '{partner} has kept the answers to themselves. You can still talk about yours when you meet.',
  'review.closing.title': 'Looking back',
  'review.closing.intro': 'A few questions, all of them optional. They help the next pairs.',
  'review.closing.who': 'The coordinators see figures only, and only when at least five people have answered.',
  'review.closing.thanks': 'A word of thanks to {partner}?',
  'review.closing.thanksHint': '{partner} reads this, and nobody else.',
  'review.closing.done': 'Thank you for taking the time, and for the mentoring itself.',
  'review.closing.already': 'You have already answered. Thank you.',
  'review.thanks': '{partner} thanks you:',
} as const;
