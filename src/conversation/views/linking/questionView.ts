import type { Person } from '../../../core/people/person.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, facts, heading, text } from '../blocks.ts';
import { whereOf } from './whereOf.ts';

export interface LinkQuestion {
  readonly began: Person;
  readonly other: Person;
  readonly kept: Person;
  readonly gone: Person;
  readonly barrier: null | { readonly kind: 'each-other' } | { readonly kind: 'same-partner'; readonly name: string };
  /** On whose side this is read. */
  readonly reader: 'began' | 'other';
}

/** Who the other side is, what becomes of both, and the question; or what has to end first. */
export function questionView(words: Words, question: LinkQuestion): MessageView {
  const { began, other, reader } = question;
  const shown = reader === 'began' ? other : began;
  const summary = words.t('link.question', { name: shown.name, where: whereOf(shown) });
  const email = shown.email === null ? [] : [[words.t('link.email'), shown.email] as const];
  return {
    summary,
    blocks: [
      heading(words.t('link.title')),
      text(summary),
      facts([[words.t('link.name'), shown.name], [words.t('link.where'), whereOf(shown)], ...email]),
      ...rest(words, question),
    ],
  };
}

function rest(words: Words, { began, other, kept, gone, barrier, reader }: LinkQuestion): Block[] {
  if (barrier?.kind === 'each-other') return [text(words.t('link.eachOther'))];
  if (barrier?.kind === 'same-partner') return [text(words.t('link.samePartner', { name: barrier.name }))];
  const id = `${began.id}/${other.id}`;
  const yes = reader === 'began' ? 'link.confirm' : 'link.agree';
  return [
    text(words.t('link.keeps', { kept: whereOf(kept), gone: whereOf(gone) })),
    text(words.t('link.goesOn')),
    ...(reader === 'other' ? [text(words.t('link.then', { where: whereOf(began) }))] : []),
    buttons(button(words.t('link.yes'), does(yes, id), 'primary'), button(words.t('link.no'), does('link.refuse', id))),
  ];
}
