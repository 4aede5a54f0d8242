/** A follow-up as far as a list of lines can tell. */
interface Known {
  readonly id: string;
  readonly text: string;
}

export interface ReadActions<T extends Known> {
  readonly added: readonly string[];
  /** Those whose line is gone. */
  readonly removed: readonly T[];
}

/** Lines that a bullet, a dash or a number may lead. */
const bullet = /^\s*(?:[-–—•*]|\d+[.)])\s+/u;
const most = 20;

/** What a list of actions, a line each, changes in what was agreed before. A line that is still there changes nothing. */
export function readActions<T extends Known>(written: string, known: readonly T[]): ReadActions<T> {
  const lines = written
    .split(/\r?\n/u)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '');
  const wanted = [...new Set(lines)].slice(0, most);
  return {
    added: wanted.filter((line) => !known.some(({ text }) => text === line)),
    removed: known.filter(({ text }) => !wanted.includes(text)),
  };
}
