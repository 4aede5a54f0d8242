import type { LeftOutPerson, Proposal, ProposalPair } from '../../../core/matching/cohort/proposal.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, facts, heading, line, list, quiet, strong, text } from '../blocks.ts';
import { noMatchText } from '../digest/noMatchText.ts';
import { pairReasons } from './pairReasons.ts';

export interface ProposalShown {
  readonly programme: Programme;
  readonly proposal: Proposal;
  /** A page of its pairs, and how many there are. */
  readonly pairs: { readonly total: number; readonly rows: readonly ProposalPair[] };
  readonly leftOut: { readonly total: number; readonly rows: readonly LeftOutPerson[] };
  readonly nameOf: (personId: string) => string;
}

/** A matching as a coordinator reads it: how good it is, the pairs that fit least, who is left out and why, and what to decide. */
export function proposalView(words: Words, shown: ProposalShown): MessageView {
  const { programme, proposal, pairs, leftOut } = shown;
  const { summary: figures } = proposal;
  const summary = words.t('proposing.title', { programme: words.label(programme.name) });
  const id = `${programme.id}/${proposal.id}`;
  const single = proposal.menteeId !== null;
  return {
    summary,
    blocks: [
      heading(summary),
      ...(figures === null || single
        ? []
        : [
            facts([
              [
                words.t('proposing.matched'),
                words.t('proposing.ofMentees', { matched: figures.matched, mentees: figures.mentees }),
              ],
              ...(figures.median === null || figures.worst === null
                ? []
                : [
                    [
                      words.t('proposing.fit'),
                      words.t('proposing.fits', { median: percent(figures.median), worst: percent(figures.worst) }),
                    ] as const,
                  ]),
              [
                words.t('proposing.places'),
                figures.places === null
                  ? words.t('proposing.noLimit')
                  : words.t('proposing.placesLeft', { left: Math.max(0, figures.places - figures.matched) }),
              ],
            ]),
          ]),
      ...(figures !== null && figures.asking > 0
        ? [quiet(words.t('proposing.asking', { count: figures.asking }))]
        : []),
      ...(pairs.total + leftOut.total === 0 ? [text(words.t('proposing.nobody'))] : []),
      ...(pairs.total === 0
        ? []
        : [strong(words.t('proposing.pairs', { count: pairs.total })), ...pairBlocks(words, shown, 0)]),
      ...(leftOut.total === 0
        ? []
        : [divider, strong(words.t('proposing.leftOut', { count: leftOut.total })), ...leftOutBlocks(words, shown, 0)]),
      ...(proposal.state === 'open' ? [decisions(words, id, pairs.total)] : []),
      ...(proposal.state === 'open' ? [quiet(words.t('proposing.nothingSent'))] : []),
    ],
  };
}

function decisions(words: Words, id: string, count: number): Block {
  return buttons(
    ...(count === 0
      ? []
      : [
          button(words.t('proposing.approve'), does('coordinate.approve', id), 'primary', {
            title: words.t('proposing.approveTitle'),
            text: words.t('proposing.approveAsk', { count }),
            yes: words.t('proposing.approve'),
            no: words.t('common.cancel'),
          }),
        ]),
    button(words.t('proposing.again'), does('coordinate.again', id)),
    button(words.t('proposing.discard'), does('coordinate.discard', id)),
  );
}

/** All pairs, a page at a time. */
export function pairsPage(words: Words, shown: ProposalShown, offset: number): MessageView {
  const summary = words.t('proposing.pairs', { count: shown.pairs.total });
  return { summary, blocks: [heading(summary), ...pairBlocks(words, shown, offset)] };
}

export function leftOutPage(words: Words, shown: ProposalShown, offset: number): MessageView {
  const summary = words.t('proposing.leftOut', { count: shown.leftOut.total });
  return { summary, blocks: [heading(summary), ...leftOutBlocks(words, shown, offset)] };
}

function pairBlocks(words: Words, { programme, proposal, pairs, nameOf }: ProposalShown, offset: number): Block[] {
  const id = `${programme.id}/${proposal.id}`;
  return [
    ...pairs.rows.map((pair) => {
      const names = { mentee: nameOf(pair.menteeId), mentor: nameOf(pair.mentorId), points: percent(pair.points) };
      const why = pairReasons(words, programme, pair.reasons);
      const kept = pair.state === 'pinned' ? ` (${words.t('proposing.pinned')})` : '';
      const told = `${words.t('proposing.pair', names)}${kept}${why === '' ? '' : `. ${why}`}`;
      return proposal.state === 'open'
        ? line(told, button(words.t('proposing.change'), does('coordinate.change', `${id}/${pair.menteeId}`)))
        : text(told);
    }),
    ...moreLine(
      words,
      pairs.total - offset - pairs.rows.length,
      'coordinate.pairs',
      `${id}/${offset + pairs.rows.length}`,
    ),
  ];
}

function leftOutBlocks(words: Words, { programme, proposal, leftOut, nameOf }: ProposalShown, offset: number): Block[] {
  const next = `${programme.id}/${proposal.id}/${offset + leftOut.rows.length}`;
  return [
    list(
      leftOut.rows.map(({ menteeId, reason }) =>
        words.t('digest.who', { name: nameOf(menteeId), how: noMatchText(words, programme, reason, true) }),
      ),
    ),
    ...moreLine(words, leftOut.total - offset - leftOut.rows.length, 'coordinate.left', next),
  ];
}

function moreLine(words: Words, count: number, verb: string, id: string): Block[] {
  return count <= 0 ? [] : [line(words.t('digest.andMore', { count }), button(words.t('digest.next'), does(verb, id)))];
}

const percent = (points: number): number => Math.round(points / 10);
