import type { Role } from '../../../core/people/participation.ts';
import { concerns } from '../../../core/programme/concerns.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, list, quiet, strong, text } from '../blocks.ts';

/** What a programme is for, what mentoring is and is not, and what it brings to these roles; both when there is none. */
export function aboutView(words: Words, programme: Programme, roles: readonly Role[]): MessageView {
  const { about } = programme;
  const name = words.label(programme.name);
  return {
    summary: name,
    blocks: [
      heading(name),
      text(words.label(programme.purpose)),
      ...about.is.map((one) => text(words.label(one))),
      ...listed(
        words.t('about.objectives'),
        about.objectives.map(({ label }) => words.label(label)),
      ),
      ...benefits(words, programme, roles),
      ...notMentoring(words, programme),
      ...links(words, programme, roles),
      ...(roles.length === 0
        ? [buttons(button(words.t('home.joinButton'), does('joining.choose', programme.id), 'primary'))]
        : []),
    ],
  };
}

/** What it brings, to whom it concerns. */
export function benefits(words: Words, { about }: Programme, roles: readonly Role[]): Block[] {
  const isFor = (role: Role) => roles.length === 0 || roles.includes(role);
  const said = (texts: readonly Programme['name'][]) => texts.map((one) => words.label(one));
  return [
    ...(isFor('mentee') ? listed(words.t('about.forMentees'), said(about.benefits.mentees)) : []),
    ...(isFor('mentor') ? listed(words.t('about.forMentors'), said(about.benefits.mentors)) : []),
  ];
}

/** Links that concern these roles. */
export function links(words: Words, programme: Programme, roles: readonly Role[]): Block[] {
  return programme.links
    .filter((link) => roles.length === 0 || concerns(link.for, roles))
    .map(({ label, url }) => ({ kind: 'link', label: words.label(label), url }));
}

function notMentoring(words: Words, { about }: Programme): Block[] {
  const turnTo = about.isNot.flatMap((one): Block[] => {
    if (!one.turnTo) return [];
    const label = words.label(one.turnTo.label);
    return [one.turnTo.url ? { kind: 'link', label, url: one.turnTo.url } : quiet(label)];
  });
  return [
    ...listed(
      words.t('about.isNot'),
      about.isNot.map(({ label }) => words.label(label)),
    ),
    ...(turnTo.length > 0 ? [quiet(words.t('about.turnTo')), ...turnTo] : []),
  ];
}

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [strong(title), list(items)];
}
