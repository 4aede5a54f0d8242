import type { Picture } from '../../../core/digest/compare.ts';
import type { WorkSection } from '../../../core/digest/work.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, facts, heading, line, quiet, strong, text } from '../blocks.ts';
import { cohortsText } from '../reporting/cohortsText.ts';
import { pictureLines } from './pictureLines.ts';
import { workButton, workText, workTitle } from './workLine.ts';

export interface Digest {
  readonly programme: Programme;
  /** What waits for a decision; kinds of which there is nothing are left out. */
  readonly sections: readonly WorkSection[];
  readonly picture: Picture;
  readonly room: { readonly mentors: number; readonly places: number; readonly full: number };
  /** Who joined this week, by population; `null`: too few to tell. */
  readonly populations: ReadonlyMap<string, number | null>;
  /** A person's name by id. */
  readonly nameOf: (personId: string) => string;
  /** Where the platform can fetch the picture from; `null` where the bot has no public address. */
  readonly chart: string | null;
}

/** A programme's week for its coordinators: what needs a decision, a line and a button each; then how it goes. */
export function digestView(words: Words, digest: Digest): MessageView {
  const { programme, sections, chart } = digest;
  const summary = words.t('digest.title', { programme: words.label(programme.name) });
  const told = pictureLines(words, digest);
  const quietWeek = sections.length === 0;
  return {
    summary,
    blocks: [
      heading(summary),
      ...(quietWeek
        ? [text(words.t('digest.quiet'))]
        : sections.flatMap((section) => sectionBlocks(words, digest, section))),
      ...(told.happened ? [divider, strong(words.t('digest.picture')), facts(told.rows)] : [quiet(told.room)]),
      ...(chart === null || !told.happened
        ? []
        : [{ kind: 'image', url: chart, alternative: chartText(words, told.alternative, digest.picture) } as const]),
      buttons(button(words.t('digest.act'), does('coordinate.menu', programme.id))),
    ],
  };
}

/** The picture in words: a sentence for each chart in it. */
const chartText = (words: Words, weeks: string, picture: Picture) =>
  words.t('digest.chart', { text: `${weeks} ${cohortsText(words, picture)}` });

function sectionBlocks(words: Words, { programme, nameOf }: Digest, { kind, total, items }: WorkSection): Block[] {
  const more = total - items.length;
  return [
    strong(workTitle(words, kind, total)),
    ...items.map((item) => line(workText(words, programme, item, nameOf), workButton(words, programme, item))),
    ...(more > 0
      ? [
          line(
            words.t('digest.andMore', { count: more }),
            button(words.t('digest.seeAll'), does('coordinate.list', `${programme.id}/${kind}/0`)),
          ),
        ]
      : []),
  ];
}

/** All of one kind, a page at a time. */
export function workPage(
  words: Words,
  digest: Pick<Digest, 'programme' | 'nameOf'>,
  { kind, total, items }: WorkSection,
  offset: number,
): MessageView {
  const { programme, nameOf } = digest;
  const summary = workTitle(words, kind, total);
  const next = offset + items.length;
  return {
    summary,
    blocks: [
      heading(summary),
      ...(items.length === 0 ? [text(words.t('digest.nothingLeft'))] : []),
      ...items.map((item) => line(workText(words, programme, item, nameOf), workButton(words, programme, item))),
      ...(next < total
        ? [
            line(
              words.t('digest.andMore', { count: total - next }),
              button(words.t('digest.next'), does('coordinate.list', `${programme.id}/${kind}/${next}`)),
            ),
          ]
        : []),
    ],
  };
}
