import { randomInt } from 'node:crypto';
import { codeView } from '../../conversation/views/linking/codeView.ts';
import { questionView } from '../../conversation/views/linking/questionView.ts';
import { note } from '../../conversation/views/note.ts';
import { entered, mayTry, missed, noLink, offerCode, withinTheHour } from '../../core/people/accountLink.ts';
import type { Call, CommandCase } from '../capability.ts';
import { bothHalves } from './bothHalves.ts';

/** Without what is easily taken for something else: 32 signs, five bits each. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** `link` makes a code; `link CODE`, in the other chat, enters it. Nothing is joined before both have said yes. */
export const link: CommandCase = (call, rest) => {
  const typed = rest.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return typed === '' ? showCode(call) : enterCode(call, typed);
};

async function showCode(call: Call) {
  const { tx, now, person, words, account } = call;
  const mine = withinTheHour((await tx.accountLinks.lock(person.id)) ?? noLink(person.id, now), now);
  const offered = offerCode(mine, now);
  if (offered === null) return { kind: 'answer', view: note(words.t('link.tooManyCodes')) } as const;
  const code = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join('');
  await tx.accountLinks.save(offered, code);
  return { kind: 'answer', view: codeView(words, code, account, person.accounts) } as const;
}

async function enterCode(call: Call, code: string) {
  const { tx, now, person, words } = call;
  const mine = withinTheHour((await tx.accountLinks.lock(person.id)) ?? noLink(person.id, now), now);
  if (!mayTry(mine)) return { kind: 'answer', view: note(words.t('link.tooManyTries')) } as const;
  const theirs = await tx.accountLinks.lockByCode(code);
  if (theirs?.personId === person.id) return { kind: 'answer', view: note(words.t('link.own')) } as const;
  if (theirs === null || theirs.until === null || theirs.until <= now) {
    await tx.accountLinks.save(missed(mine));
    return { kind: 'answer', view: note(words.t('link.unknown')) } as const;
  }
  await tx.accountLinks.save(entered(theirs, person.id, now), null);
  const halves = await bothHalves(call, theirs.personId, person.id);
  if (halves === null) return { kind: 'answer', view: note(words.t('link.unknown')) } as const;
  return { kind: 'answer', view: questionView(words, { ...halves, reader: 'other' }) } as const;
}
