import { localDay } from '../../../core/people/localDay.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { PairStatus } from '../../../ports/figures.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { habits } from '../finding/habits.ts';

type EndReason = NonNullable<PairStatus['endReason']>;

const reasons: Readonly<Record<EndReason, TextKey>> = {
  completed: 'reporting.export.completed',
  time: 'reporting.export.time',
  meetings: 'reporting.export.meetings',
  'without-fault': 'reporting.export.withoutFault',
  left: 'reporting.export.left',
};

/** Pairs for a spreadsheet, in the reader's language; dates as `YYYY-MM-DD` where the programme is. */
export function exportTable(words: Words, { timeZone }: Programme, pairs: readonly PairStatus[]) {
  const day = (at: Date | null) => (at === null ? '' : localDay(at, timeZone));
  return {
    header: [
      words.t('reporting.export.mentee'),
      words.t('reporting.export.mentor'),
      words.t('reporting.export.state'),
      words.t('reporting.export.began'),
      words.t('reporting.export.ends'),
      words.t('reporting.export.ended'),
      words.t('reporting.export.reason'),
      words.t('reporting.export.rhythm'),
      words.t('reporting.export.asked'),
      words.t('reporting.export.met'),
      words.t('reporting.export.goals'),
      words.t('reporting.export.goalsDone'),
    ],
    rows: pairs.map((pair) => [
      pair.mentee,
      pair.mentor,
      words.t(pair.state === 'active' ? 'reporting.export.active' : 'reporting.export.over'),
      day(pair.startedAt),
      day(pair.endsAt),
      day(pair.endedAt),
      pair.endReason === null ? '' : words.t(reasons[pair.endReason]),
      habits.cadence(words, pair.cadence),
      pair.asked,
      pair.met,
      pair.goals,
      pair.goalsDone,
    ]),
  };
}
