/** What whoever brings the app into a Slack workspace reads in their browser. */
export const install = {
  'install.title': 'Rapport in Slack',
  'install.installed': 'Rapport is in your workspace now. You can close this page and say “/mentor” in Slack.',
  'install.notInvited':
    'This page opens with an invitation that has not been used and is less than a day old. Ask whoever runs Rapport in your organisation for a new one.',
  'install.wrongVisit':
    'This visit did not begin in this browser, or it took longer than ten minutes. Open your invitation once more and begin again.',
  'install.cancelled':
    'You said no in Slack, so nothing was installed. Your invitation still works if you change your mind.',
  'install.refused':
    'Slack did not accept this visit, so nothing was installed. Open your invitation once more; if it happens again, tell whoever runs Rapport.',
  'install.slackAway':
    'Slack did not answer in time, so Rapport is not in your workspace yet. Your invitation still works: open it again in a few minutes.',
  'install.failed':
    'Rapport could not write this down, so it is not in your workspace yet. Your invitation still works: open it again in a few minutes.',
  'install.wholeOrganisation':
    'Rapport comes into one workspace at a time. In Slack, choose a single workspace instead of the whole organisation. Your invitation still works.',
} as const;
