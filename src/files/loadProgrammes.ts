import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { isTimeZone } from '../core/people/timeZone.ts';
import { checkProgramme } from '../core/programme/checkProgramme.ts';
import { type Programme, programmeSchema } from '../core/programme/programme.ts';
import { ProgrammeFileError } from './programmeFileError.ts';

const shipped = ['jpo', 'organisation', 'virtual'];
const shippedFolder = new URL('../../programmes/', import.meta.url);

/**
 * Reads programmes by the name of one that ships with the product, or by the path of a YAML file.
 * @throws ProgrammeFileError with one sentence for each problem of every file, naming file, line and field.
 */
export function loadProgrammes(names: readonly string[]): Programme[] {
  const read = names.map(loadOne);
  const problems = read.flatMap((one) => (one.kind === 'problems' ? one.problems : []));
  const programmes = read.flatMap((one) => (one.kind === 'programme' ? [one.programme] : []));
  const twice = programmes.filter(({ id }, index) => programmes.findIndex((other) => other.id === id) < index);
  problems.push(...twice.map(({ id }) => `Two programme files have the id "${id}"; give each its own.`));
  if (problems.length > 0) throw new ProgrammeFileError(problems);
  return programmes;
}

type Read =
  | { readonly kind: 'programme'; readonly programme: Programme }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

function loadOne(name: string): Read {
  const file = shipped.includes(name) ? fileURLToPath(new URL(`${name}.yaml`, shippedFolder)) : name;
  const text = readText(file);
  if (text === null) {
    const known = `use ${shipped.join(', ')}, or the path of a YAML file`;
    return { kind: 'problems', problems: [`The programme "${name}" cannot be read: ${known}.`] };
  }
  return readProgramme(shipped.includes(name) ? `${name}.yaml` : name, text);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function readProgramme(file: string, text: string): Read {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return {
      kind: 'problems',
      problems: document.errors.map(
        ({ pos, code }) => `${file}, line ${lines.linePos(pos[0]).line}: not YAML (${code}).`,
      ),
    };
  }

  const said = (path: readonly PropertyKey[], problem: string) =>
    `${file}, line ${lineOf(path)}, ${path.map(String).join('.') || 'the whole file'}: ${problem}.`;
  const read = programmeSchema.safeParse(document.toJS());
  if (!read.success) {
    return { kind: 'problems', problems: read.error.issues.map(({ path, message }) => said(path, message)) };
  }
  const problems = checkProgramme(read.data, isTimeZone).map(({ path, problem }) => said(path, problem));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'programme', programme: read.data };

  /** The line of the field, or of the nearest thing around it that is written down. */
  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line;
      }
    }
    return 1;
  }
}
