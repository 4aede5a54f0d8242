import type { AuditCode, AuditEntry } from '../../../core/audit/auditEntry.ts';
import { settingSections } from '../../../core/settings/setting.ts';
import { settings } from '../../../core/settings/settings.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { sectionTitles, settingLabels, settingText } from '../settings/settingWords.ts';

const sentences: Readonly<Record<AuditCode, TextKey>> = {
  'request-nudged': 'diary.requestNudged',
  'pair-nudged': 'diary.pairNudged',
  'pair-extended': 'diary.pairExtended',
  'pair-closed': 'diary.pairClosed',
  'delivery-resent': 'diary.deliveryResent',
  'proposal-made': 'diary.proposalMade',
  'proposal-pinned': 'diary.proposalPinned',
  'proposal-excluded': 'diary.proposalExcluded',
  'proposal-swapped': 'diary.proposalSwapped',
  'proposal-approved': 'diary.proposalApproved',
  'proposal-withdrawn': 'diary.proposalWithdrawn',
  'proposal-discarded': 'diary.proposalDiscarded',
  'proposal-formed': 'diary.proposalFormed',
  'report-linked': 'diary.reportLinked',
  'file-exported': 'diary.fileExported',
  'roster-imported': 'diary.rosterImported',
  'roster-invited': 'diary.rosterInvited',
  'record-read': 'diary.recordRead',
  'contact-read': 'diary.contactRead',
  'claim-answered': 'diary.claimAnswered',
  'coordinator-added': 'diary.coordinatorAdded',
  'coordinator-removed': 'diary.coordinatorRemoved',
  'accounts-joined': 'diary.accountsJoined',
  'account-released': 'diary.accountReleased',
  'settings-changed': 'diary.settingsChanged',
  'settings-reset': 'diary.settingsReset',
};

export type NameOf = (id: string | number | null | undefined) => string;

/** What was done, in a sentence. `instead`: sentences that a reader meets in place of the usual ones. */
export function diarySentence(
  words: Words,
  { code, actorId, personId, facts }: AuditEntry,
  nameOf: NameOf,
  instead: Partial<Record<AuditCode, TextKey>> = {},
): string {
  return words.t(instead[code] ?? sentences[code], {
    who: actorId === null ? words.t('diary.programme') : nameOf(actorId),
    person: nameOf(personId),
    mentee: nameOf(facts.mentee),
    mentor: nameOf(facts.mentor),
    until: facts.until ?? '',
    what: settingsText(words, facts),
    count: Number(facts.pairs ?? facts.matched ?? facts.formed ?? facts.people ?? facts.added ?? 0),
    more: Number(facts.mentees ?? facts.failed ?? facts.changed ?? 0),
  });
}

/** What was set, as its form says it; of texts their name alone. */
function settingsText(words: Words, facts: AuditEntry['facts']): string {
  const section = settingSections.find((one) => one === facts.section);
  if (!section) return '';
  const said = settings.flatMap(({ id, section: its }) => {
    const value = facts[id];
    if (its !== section || value === undefined) return [];
    if (value === '') return [words.t(settingLabels[id])];
    const isList = id === 'rules' || id === 'questions';
    return [settingText(words, id, isList ? String(value).split(',') : value)];
  });
  return said.length === 0 ? words.t(sectionTitles[section]) : said.join('; ');
}
