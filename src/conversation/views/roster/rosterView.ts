import type { Programme } from '../../../core/programme/programme.ts';
import type { RosterEntry } from '../../../core/roster/rosterEntry.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, does, heading, line, quiet, text } from '../blocks.ts';

interface Link {
  readonly url: string;
  readonly until: Date;
}

export interface RosterShown {
  readonly counts: ReadonlyMap<RosterEntry['state'], number>;
  readonly upload: Link | null;
  readonly template: Link | null;
}

/** How the roster stands, and what can be done with it. */
export function rosterView(words: Words, programme: Programme, { counts, upload, template }: RosterShown): MessageView {
  const summary = words.t('roster.title', { programme: words.label(programme.name) });
  const of = (state: RosterEntry['state']) => counts.get(state) ?? 0;
  const link = (label: string, one: Link | null): Block[] => (one ? [{ kind: 'link', label, url: one.url }] : []);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    summary,
    blocks: [
      heading(summary),
      text(
        words.t('roster.stands', {
          all,
          waiting: of('new'),
          invited: of('invited'),
          joined: of('joined'),
          missing: of('not-found'),
        }),
      ),
      ...(of('new') > 0
        ? [
            line(
              words.t('roster.inviteThem', { count: of('new') }),
              button(words.t('roster.invite'), does('coordinate.invite', programme.id), 'primary', {
                title: words.t('roster.invite'),
                text: words.t('roster.inviteAsk', { count: of('new') }),
                yes: words.t('roster.invite'),
                no: words.t('common.cancel'),
              }),
            ),
          ]
        : []),
      ...link(words.t('roster.upload'), upload),
      ...link(words.t('roster.template'), template),
      quiet(upload ? words.t('roster.until', { when: words.dateTime(upload.until) }) : words.t('reporting.noAddress')),
    ],
  };
}
