import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedWords } from '../../../../src/core/matching/fold.ts';
import { WordNumbers } from '../../../../src/core/matching/index/wordNumbers.ts';

const word = fc.constantFrom('Budget', 'BUDGET', 'écran', 'Straße', '李小龙', 'w1', 'W12', '-', "l'eau", '3');
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.array(word).map((some) => some.join(' ')),
);

it('gives each folded word a number of its own, whatever the texts', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const numbers = new WordNumbers();
      for (const one of texts) {
        const read = [...numbers.read(one)].map((number) => numbers.words[number]);
        expect(read).toEqual(foldedWords(one));
      }
      expect(new Set(numbers.words).size).toBe(numbers.words.length);
    }),
  );
});

it('keeps the numbers of thousands of words, also of a long text', () => {
  const numbers = new WordNumbers();
  const all = Array.from({ length: 5_000 }, (_, at) => `w${at}`);
  const first = [...numbers.read(all.join(' '))];
  expect(first).toEqual(all.map((_, at) => at));
  expect([...numbers.read(all.toReversed().join(','))]).toEqual(first.toReversed());
});
