import type { ChartView } from '../../../ports/chartView.ts';
import type { PageView } from '../../../ports/pageView.ts';
import type { Words } from '../../text/words.ts';
import type { Digest } from '../digest/digestView.ts';
import { shortageText } from '../digest/shortageText.ts';
import { workTitle } from '../digest/workLine.ts';
import { cohortsView } from './cohortsView.ts';
import { figureTable } from './figureRows.ts';
import { otherLanguages } from './otherLanguages.ts';

/** The report for whoever answers for the programme: figures alone, nobody's name. */
export function reportPage(words: Words, digest: Digest, chart: ChartView, now: Date): PageView {
  const { programme, picture, sections, room, populations } = digest;
  const shortages = sections.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'shortage' ? [item] : [])));
  const waiting = sections.filter(({ kind }) => kind !== 'shortage');
  const ofPopulations = programme.populations.flatMap(({ id, label }) => {
    const count = populations.get(id);
    if (count === undefined) return [];
    const population = words.label(label);
    return [
      count === null ? words.t('digest.fewOf', { population }) : words.t('digest.ofPopulation', { population, count }),
    ];
  });
  const list = (items: readonly string[]) => (items.length > 0 ? [{ kind: 'list', items } as const] : []);
  return {
    title: words.t('reporting.title', { programme: words.label(programme.name) }),
    language: words.language,
    otherLanguages: otherLanguages(words),
    intro: [words.t('reporting.intro', { date: words.dateTime(now) }), words.label(programme.purpose)],
    sections: [
      {
        heading: words.t('digest.picture'),
        blocks: [
          { kind: 'chart', chart },
          { kind: 'chart', chart: cohortsView(words, picture) },
          figureTable(words, picture),
        ],
      },
      {
        heading: words.t('reporting.waits'),
        blocks: [
          ...(waiting.length === 0 ? [{ kind: 'text', text: words.t('coordinating.nothing') } as const] : []),
          ...list(waiting.map(({ kind, total }) => workTitle(words, kind, total))),
        ],
      },
      {
        heading: words.t('reporting.mentors'),
        blocks: [
          {
            kind: 'text',
            text: words.t('digest.room', { mentors: room.mentors, places: room.places, full: room.full }),
          },
          ...list(shortages.map((shortage) => shortageText(words, programme, shortage))),
        ],
      },
      ...(ofPopulations.length === 0
        ? []
        : [{ heading: words.t('reporting.populations'), blocks: list(ofPopulations) }]),
    ],
    footer: words.t('reporting.footer'),
  };
}
