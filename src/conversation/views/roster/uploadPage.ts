import type { Programme } from '../../../core/programme/programme.ts';
import { rosterColumns } from '../../../core/roster/rosterColumns.ts';
import type { RosterProblem } from '../../../core/roster/rosterProblem.ts';
import type { PageBlock, PageSection, PageView } from '../../../ports/pageView.ts';
import type { Words } from '../../text/words.ts';
import { rosterProblemText } from './problemText.ts';

export type UploadResult =
  | { readonly notATable: string }
  | {
      readonly wrong: number;
      readonly problems: readonly RosterProblem[];
      readonly added: number;
      readonly changed: number;
      readonly same: number;
      readonly some: readonly {
        readonly line: number;
        readonly name: string;
        readonly email: string;
        readonly what: 'added' | 'changed';
      }[];
      readonly done: boolean;
    };

const problemsShown = 200;

/** Where a list is sent: first what it would change and what is wrong with it, then, if nothing is, its import. */
export function uploadPage(words: Words, programme: Programme, result: UploadResult | null): PageView {
  const clean = result !== null && !('notATable' in result) && result.wrong === 0 && !result.done;
  const form: PageBlock = {
    kind: 'upload',
    label: words.t('roster.page.file'),
    check: words.t('roster.page.check'),
    submit: clean ? words.t('roster.page.import') : null,
  };
  return {
    title: words.t('roster.title', { programme: words.label(programme.name) }),
    language: words.language,
    intro: [words.t('roster.page.intro')],
    sections: [
      ...(result === null ? [] : [resultSection(words, result)]),
      ...(result !== null && 'done' in result && result.done
        ? []
        : [
            {
              heading: words.t(clean ? 'roster.page.sure' : 'roster.page.send'),
              blocks: [
                ...(clean ? [{ kind: 'text', text: words.t('roster.page.again') } as const] : []),
                form,
                { kind: 'text', text: words.t('roster.page.columns', { columns: rosterColumns.join(', ') }) } as const,
              ],
            },
          ]),
    ],
    footer: words.t('roster.page.footer'),
  };
}

function resultSection(words: Words, result: UploadResult): PageSection {
  const text = (said: string): PageBlock => ({ kind: 'text', text: said });
  if ('notATable' in result) return { heading: words.t('roster.page.wrong'), blocks: [text(result.notATable)] };
  const { wrong, problems, added, changed, same, some, done } = result;
  const counted = words.t('roster.page.counted', { added, changed, same });
  if (wrong > 0) {
    const more = wrong - problemsShown;
    return {
      heading: words.t('roster.page.wrong'),
      blocks: [
        text(words.t('roster.page.nothingDone', { count: wrong })),
        {
          kind: 'table',
          caption: words.t('roster.page.problems'),
          head: [words.t('roster.page.row'), words.t('roster.page.column'), words.t('roster.page.what')],
          rows: problems
            .slice(0, problemsShown)
            .map((problem) => [String(problem.line), problem.column ?? '–', rosterProblemText(words, problem)]),
        },
        ...(more > 0 ? [text(words.t('digest.andMore', { count: more }))] : []),
      ],
    };
  }
  return {
    heading: words.t(done ? 'roster.page.done' : 'roster.page.would'),
    blocks: [
      text(counted),
      ...(some.length === 0
        ? []
        : [
            {
              kind: 'table',
              caption: words.t('roster.page.changes'),
              head: [
                words.t('roster.page.row'),
                words.t('roster.page.name'),
                words.t('roster.page.email'),
                words.t('roster.page.what'),
              ],
              rows: some.map(({ line, name, email, what }) => [
                String(line),
                name,
                email,
                words.t(what === 'added' ? 'roster.page.added' : 'roster.page.changed'),
              ]),
            } as const,
          ]),
      ...(done ? [text(words.t('roster.page.next'))] : []),
    ],
  };
}
