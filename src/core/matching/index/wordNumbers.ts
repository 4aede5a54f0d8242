import { foldedWords } from '../fold.ts';
import { IntColumn } from './intColumn.ts';

/**
 * Numbers for the folded words of texts, in the order in which they come: what `foldedWords` makes of a text, without
 * a string for each word of it. An open hash table (FNV-1a, linear probing) from letters to numbers.
 */
export class WordNumbers {
  readonly words: string[] = [];
  /** A bit for each letter that a word has; letters of large alphabets share them. */
  readonly letters = new IntColumn();
  #slots = new Int32Array(1024).fill(-1);
  #found = new Int32Array(64);

  /** The words of a text, one after another; holds until the next text is read. */
  read(text: string): Int32Array {
    let count = 0;
    const note = (number: number) => {
      if (count === this.#found.length) this.#found = grown(this.#found);
      this.#found[count] = number;
      count += 1;
    };
    let from = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : space;
      if (code > 127) {
        count = 0;
        for (const word of foldedWords(text)) note(this.#numberOf(word, 0, word.length));
        break;
      }
      if (plainLetter(code)) {
        if (from < 0) from = at;
      } else if (from >= 0) {
        note(this.#numberOf(text, from, at));
        from = -1;
      }
    }
    return this.#found.subarray(0, count);
  }

  #numberOf(text: string, from: number, until: number): number {
    const last = this.#slots.length - 1;
    let slot = hashOf(text, from, until) & last;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return this.#add(text.slice(from, until).toLowerCase(), slot);
      if (isAt(this.words[number] ?? '', text, from, until)) return number;
      slot = (slot + 1) & last;
    }
  }

  #add(word: string, slot: number): number {
    const number = this.words.length;
    this.words.push(word);
    this.letters.set(number, lettersOf(word));
    this.#slots[slot] = number;
    if (2 * this.words.length > this.#slots.length) this.#widen();
    return number;
  }

  #widen(): void {
    this.#slots = new Int32Array(4 * this.#slots.length).fill(-1);
    const last = this.#slots.length - 1;
    for (const [number, word] of this.words.entries()) {
      let slot = hashOf(word, 0, word.length) & last;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & last;
      this.#slots[slot] = number;
    }
  }
}

const space = 32;

function plainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91);
}

/** The small letter of a capital one; folded words have no others. */
function small(code: number): number {
  return code > 64 && code < 91 ? code + 32 : code;
}

function hashOf(text: string, from: number, until: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < until; at += 1) hash = Math.imul(hash ^ small(text.charCodeAt(at)), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isAt(word: string, text: string, from: number, until: number): boolean {
  if (word.length !== until - from) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== small(text.charCodeAt(from + at))) return false;
  }
  return true;
}

/** As `WordNumbers.letters` has them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function grown(found: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * found.length);
  larger.set(found);
  return larger;
}
