import type { WorkItem, WorkKind } from '../../../core/digest/work.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Button } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, does } from '../blocks.ts';
import { longDate } from '../pairing/longDate.ts';
import { noMatchText } from './noMatchText.ts';
import { shortageText } from './shortageText.ts';

const titles: Readonly<Record<WorkKind, TextKey>> = {
  request: 'digest.requests',
  'no-match': 'digest.noMatch',
  claim: 'digest.claims',
  'not-met': 'digest.notMet',
  'at-risk': 'digest.atRisk',
  silent: 'digest.silent',
  unsigned: 'digest.unsigned',
  ending: 'digest.ending',
  shortage: 'digest.shortage',
  delivery: 'digest.delivery',
};

/** What is waiting, and how much of it. */
export const workTitle = (words: Words, kind: WorkKind, count: number): string => words.t(titles[kind], { count });

type NameOf = (personId: string) => string;

/** How one thing stands, in a line. */
export function workText(words: Words, programme: Programme, item: WorkItem, nameOf: NameOf): string {
  switch (item.kind) {
    case 'request': {
      const names = { mentee: nameOf(item.menteeId), mentor: nameOf(item.mentorId) };
      const key = item.menteeAnswers ? 'digest.requestMore' : 'digest.request';
      return words.t(key, { ...names, days: item.days, left: item.left });
    }
    case 'no-match':
      return words.t('digest.who', {
        name: nameOf(item.personId),
        how: noMatchText(words, programme, item.reason, item.introduced),
      });
    case 'claim':
      return words.t('digest.claim', { name: nameOf(item.personId) });
    case 'not-met':
    case 'at-risk':
    case 'silent':
      return words.t('digest.missed', { pair: pairText(words, item, nameOf), missed: item.missed });
    case 'unsigned':
      return words.t('digest.waitsForYes', {
        pair: pairText(words, item, nameOf),
        date: longDate(words, item.writtenAt),
      });
    case 'ending':
      return words.t('digest.ends', { pair: pairText(words, item, nameOf), date: longDate(words, item.endsAt) });
    case 'shortage':
      return shortageText(words, programme, item);
    case 'delivery': {
      const names = item.personIds.map(nameOf);
      const people = names.length > 0 ? words.list(names) : words.t('digest.problem.someone');
      return words.t(item.uncertain ? 'digest.maybe' : 'digest.dead', { people, date: words.date(item.at) });
    }
  }
}

/** The one thing to do about it. */
export function workButton(words: Words, { id }: Programme, item: WorkItem): Button {
  switch (item.kind) {
    case 'request':
      return button(words.t('digest.remind'), does('coordinate.nudge', `${id}/${item.requestId}`));
    case 'no-match':
      return button(words.t('digest.propose'), does('coordinate.propose', `${id}/${item.personId}`));
    case 'claim':
      return button(words.t('home.confirmButton'), does('joining.claims'));
    case 'not-met':
      return button(words.t('digest.nudge'), does('coordinate.nudge-pair', `${id}/${item.pairId}`));
    case 'at-risk':
    case 'unsigned':
      return button(words.t('digest.talk'), does('coordinate.talk', `${id}/${item.pairId}`));
    case 'silent':
      return closeButton(words, id, item.pairId);
    case 'ending':
      return button(words.t('digest.extend'), does('coordinate.extend', `${id}/${item.pairId}`));
    case 'shortage':
      return button(words.t('digest.whoCould'), does('coordinate.short', `${id}/${item.criterion}/${item.value}`));
    case 'delivery':
      return button(
        words.t('digest.resend'),
        does('digest.resend', item.key),
        'plain',
        item.uncertain
          ? {
              title: words.t('digest.resend'),
              text: words.t('digest.resendAsk'),
              yes: words.t('digest.resendYes'),
              no: words.t('common.cancel'),
            }
          : null,
      );
  }
}

/** Ends a pair that nobody hears of any more, without fault. */
export function closeButton(words: Words, programmeId: string, pairId: string): Button {
  return button(words.t('digest.close'), does('coordinate.close', `${programmeId}/${pairId}`), 'danger', {
    title: words.t('digest.closeTitle'),
    text: words.t('digest.closeAsk'),
    yes: words.t('digest.close'),
    no: words.t('common.cancel'),
  });
}

function pairText(words: Words, ids: { readonly menteeId: string; readonly mentorId: string }, nameOf: NameOf): string {
  return words.t('digest.pair', { mentee: nameOf(ids.menteeId), mentor: nameOf(ids.mentorId) });
}
