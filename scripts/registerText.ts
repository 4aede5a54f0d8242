import { personalTables } from '../src/storage/personal/personalTables.ts';
import { type RetentionClass, retentions } from '../src/storage/register/retention.ts';
import { register } from '../src/storage/register.ts';

const erasures: Readonly<Record<string, string>> = {
  remove: 'removed on erasure',
  words: 'own words emptied on erasure',
  'remove-own': 'what one wrote is removed on erasure',
  blank: 'emptied on erasure; an empty row stays',
  keep: 'kept on erasure, by opaque ids',
  later: 'taken down within a minute of an erasure',
};

function spanText({ keep }: RetentionClass): string {
  if (keep === null) return 'no end';
  return 'months' in keep ? `${keep.months} months` : `${keep.days} ${keep.days === 1 ? 'day' : 'days'}`;
}

/** How long each class of data is kept, from the source that the bot carries out. */
function retentionText(): string {
  const rows = Object.entries<RetentionClass>(retentions).map(
    ([name, one]) =>
      `| ${name} | ${spanText(one)} | ${one.after} | ${one.setting === null ? '' : `\`retention.${one.setting}\``} |`,
  );
  return `### How long\n\n| kept as | for | counted | set by a programme as |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

/** The register of columns as tables in Markdown, from the same source that the tests compare with the database. */
export function registerText(): string {
  return Object.entries(register)
    .map(([table, columns]) => {
      const how = personalTables[table];
      const about =
        how && how.about.kind !== 'nobody' ? (erasures[how.erasure.kind] ?? '') : 'about nobody in particular';
      const rows = Object.entries(columns).map(
        ([column, { purpose, class: kind, retention }]) =>
          `| \`${column}\` | ${purpose.replaceAll('|', '\\|')} | ${kind} | ${retention} |`,
      );
      return `### \`${table}\`\n\nRows are ${about}.\n\n| column | what for | class | kept |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
    })
    .join('\n\n');
}

const mark = '<!-- The register begins here; `npx tsx scripts/privacy.ts` writes it. -->';

/** `document` with the register as it is now. @throws where the mark is missing. */
export function withRegister(document: string): string {
  const [before, ...rest] = document.split(mark);
  if (before === undefined || rest.length === 0) throw new Error('docs/privacy.md has no place for the register');
  return `${before}${mark}\n\n${retentionText()}\n\n${registerText()}\n`;
}
