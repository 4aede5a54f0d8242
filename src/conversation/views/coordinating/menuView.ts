import type { WorkSection } from '../../../core/digest/work.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, line, text } from '../blocks.ts';
import { workTitle } from '../digest/workLine.ts';

/** What waits for a coordinator, and what they can do. */
export function menuView(words: Words, { id, name }: Programme, sections: readonly WorkSection[]): MessageView {
  const summary = words.t('coordinating.menu', { programme: words.label(name) });
  return {
    summary,
    blocks: [
      heading(summary),
      ...(sections.length === 0 ? [text(words.t('coordinating.nothing'))] : []),
      ...sections.map(({ kind, total }) =>
        line(
          workTitle(words, kind, total),
          button(words.t('coordinating.see'), does('coordinate.list', `${id}/${kind}/0`)),
        ),
      ),
      line(words.t('coordinating.match'), button(words.t('coordinating.matchButton'), does('coordinate.match', id))),
      line(words.t('roster.menu'), button(words.t('roster.menuButton'), does('coordinate.roster', id))),
      line(
        words.t('reporting.menu.report'),
        button(words.t('reporting.menu.reportButton'), does('coordinate.report', id)),
      ),
      line(
        words.t('reporting.menu.evidence'),
        button(words.t('reporting.menu.evidenceButton'), does('coordinate.evidence', id)),
      ),
      line(words.t('settings.menu'), button(words.t('settings.menuButton'), does('coordinate.settings', id))),
      line(words.t('diary.menu'), button(words.t('diary.menuButton'), does('coordinate.diary', `${id}/0`))),
      line(
        words.t('coordinating.people.menu'),
        button(words.t('coordinating.people.menuButton'), does('coordinate.people', id)),
      ),
      text(words.t('reporting.menu.export')),
      buttons(
        button(words.t('reporting.menu.exportButton'), does('coordinate.export', id, 'xlsx')),
        button(words.t('reporting.menu.exportCsvButton'), does('coordinate.export', id, 'csv')),
      ),
    ],
  };
}

/** Several programmes: which one. */
export function whichToCoordinate(words: Words, programmes: readonly Programme[]): MessageView {
  const summary = words.t('coordinating.which');
  return {
    summary,
    blocks: [
      text(summary),
      ...programmes.map(({ id, name }) =>
        line(words.label(name), button(words.t('coordinating.open'), does('coordinate.menu', id))),
      ),
    ],
  };
}
