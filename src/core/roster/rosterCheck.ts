import type { RosterProblem } from './rosterProblem.ts';
import type { RosterReader, RosterRow } from './rosterReader.ts';

/** Everything that is wrong with a roster: how much, and the first of it by row. */
export interface RosterFaults {
  readonly wrong: number;
  readonly problems: readonly RosterProblem[];
}

const mostTold = 1_000;
/** Names of a ring of managers that are told: enough to find it. */
const mostNamed = 8;

/**
 * Finds what is wrong with a roster as its rows go by, and keeps of each no more than the address, the name and whose
 * report they are. In as many steps as there are rows.
 */
export class RosterCheck {
  /** A number for each address, of people and of managers. */
  readonly #numbers = new Map<string, number>();
  /** By number; 0 for a manager who has no row. */
  readonly #lines: number[] = [];
  readonly #names: string[] = [];
  /** By number; -1 without one. */
  readonly #managers: number[] = [];
  readonly #problems: RosterProblem[] = [];
  #wrong = 0;

  constructor(readonly reader: RosterReader) {
    for (const problem of reader.problems) this.#tell(problem);
  }

  add(row: RosterRow): void {
    const own: RosterProblem[] = [];
    const title = this.reader.titleOf('email');
    const { line, email, name, facts } = this.reader.read(row, (problem) => own.push(problem));
    if (email !== '') {
      const number = this.#numberOf(email);
      const first = this.#lines[number] ?? 0;
      if (first > 0) {
        own.push({ line, column: title, code: 'twice', found: String(first), nearest: null });
      } else {
        this.#lines[number] = line;
        this.#names[number] = name;
        const { managerEmail } = facts;
        // Their own manager has been told of already.
        if (managerEmail !== null && managerEmail !== email) this.#managers[number] = this.#numberOf(managerEmail);
      }
    }
    for (const problem of own) this.#tell(problem);
  }

  /** When all rows have gone by. */
  faults(): RosterFaults {
    const rings = this.#rings();
    const problems = [...this.#problems, ...rings].sort((a, b) => a.line - b.line);
    return { wrong: this.#wrong + rings.length, problems: problems.slice(0, mostTold) };
  }

  #tell(problem: RosterProblem): void {
    this.#wrong += 1;
    if (this.#problems.length < mostTold) this.#problems.push(problem);
  }

  #numberOf(email: string): number {
    const known = this.#numbers.get(email);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(email, number);
    this.#lines.push(0);
    this.#names.push('');
    this.#managers.push(-1);
    return number;
  }

  /** Whoever is, by way of others, their own manager: once for each ring, on its first line. */
  #rings(): RosterProblem[] {
    const found: RosterProblem[] = [];
    /** On which walk upwards somebody was met, by number; 0 for none yet. */
    const met = new Int32Array(this.#numbers.size);
    for (let start = 0; start < met.length; start += 1) {
      let at = start;
      while (at !== -1 && met[at] === 0) {
        met[at] = start + 1;
        at = this.#managers[at] ?? -1;
      }
      if (at !== -1 && met[at] === start + 1) found.push(this.#ringFrom(at));
    }
    return found;
  }

  #ringFrom(someone: number): RosterProblem {
    const ring: number[] = [];
    for (let at = someone; ring.length === 0 || at !== someone; at = this.#managers[at] ?? someone) ring.push(at);
    const lineOf = (number: number) => this.#lines[number] ?? 0;
    const first = ring.reduce(
      (least, number, place) => (lineOf(number) < lineOf(ring[least] ?? number) ? place : least),
      0,
    );
    const around = [...ring.slice(first), ...ring.slice(0, first)];
    const named = around.slice(0, mostNamed).map((number) => this.#names[number] ?? '');
    const names = [...named, ...(around.length > mostNamed ? ['…'] : []), named[0] ?? ''];
    return {
      line: lineOf(around[0] ?? someone),
      column: this.reader.titleOf('manager'),
      code: 'manager-loop',
      found: names.join(' → '),
      nearest: null,
    };
  }
}
