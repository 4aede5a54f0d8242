import { joinedView } from '../../conversation/views/linking/joinedView.ts';
import { questionView } from '../../conversation/views/linking/questionView.ts';
import { note } from '../../conversation/views/note.ts';
import { type AccountLink, isUnderWay, over } from '../../core/people/accountLink.ts';
import { accountName } from '../../core/people/accountName.ts';
import type { Reply } from '../../ports/reply.ts';
import type { ActionCase, Call } from '../capability.ts';
import { bothHalves, type Halves } from './bothHalves.ts';
import { joinAccounts } from './joinAccounts.ts';

/* The two yeses, in this order: of whoever entered the code, then of whoever made it. Ids are `<made it>/<entered it>`. */

export const agree: ActionCase = (call, { id }) =>
  underWay(call, id, async (link, halves) => {
    if (call.person.id !== halves.other.id) return notAny(call);
    await call.tx.accountLinks.save({ ...link, agreedAt: call.now });
    const asked = {
      key: `person/${halves.began.id}/link/${halves.other.id}/${call.now.getTime()}`,
      kind: 'linking.ask',
      ids: { person: halves.began.id, other: halves.other.id },
      notBefore: null,
      expiresAt: link.until,
    };
    await call.tx.outbox.enqueue([asked], call.now);
    return { kind: 'replace', view: joinedView(call.words, 'asked', halves) };
  });

export const confirm: ActionCase = (call, { id }) =>
  underWay(call, id, async (link, halves) => {
    if (call.person.id !== halves.began.id || link.agreedAt === null) return notAny(call);
    const { kept, gone, began, other } = halves;
    const told = other.accounts[0];
    await joinAccounts(call, kept, gone, [...began.accounts, ...other.accounts]);
    if (told) {
      const done = {
        key: `person/${kept.id}/linked/${call.now.getTime()}`,
        kind: 'linking.done',
        ids: { person: kept.id, account: accountName(told) },
        notBefore: null,
        expiresAt: null,
      };
      await call.tx.outbox.enqueue([done], call.now);
    }
    return { kind: 'replace', view: joinedView(call.wordsFor(kept), 'done', halves) };
  });

export const refuse: ActionCase = (call, { id }) =>
  underWay(call, id, async (link) => {
    await call.tx.accountLinks.save(over(link));
    return { kind: 'replace', view: note(call.words.t('link.refused')) };
  });

/** What is under way now between the two, read anew and locked; a barrier that has come up since is told. */
async function underWay(
  call: Call,
  id: string,
  go: (link: AccountLink, halves: Halves) => Promise<Reply>,
): Promise<Reply> {
  const [beganId = '', otherId = ''] = id.split('/');
  const link = await call.tx.accountLinks.lock(beganId);
  const halves = await bothHalves(call, beganId, otherId);
  if (link === null || halves === null || !isUnderWay(link, otherId, call.now)) return notAny(call);
  if (halves.barrier !== null) {
    const reader = call.person.id === halves.began.id ? 'began' : 'other';
    return { kind: 'replace', view: questionView(call.words, { ...halves, reader }) };
  }
  return go(link, halves);
}

const notAny = ({ words }: Call): Reply => ({ kind: 'replace', view: note(words.t('link.notAny')) });
