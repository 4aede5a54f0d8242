import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shorten } from '../../../src/platforms/teams/shorten.ts';

it('leaves what fits as it is, and ends what does not in "…" without splitting a letter or an emoji', () => {
  const text = fc
    .array(fc.constantFrom('a', ' ', 'é', 'e\u0301', '👩‍👩‍👧', '🇨🇭', '字'), { maxLength: 40 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 60 }), (words, max) => {
      const short = shorten(words, max);
      expect(short.length).toBeLessThanOrEqual(max);
      if (words.length <= max) {
        expect(short).toBe(words);
        return;
      }
      expect(short.endsWith('…')).toBe(true);
      const segments = (part: string) => [...new Intl.Segmenter('en').segment(part)].map(({ segment }) => segment);
      const kept = segments(short.slice(0, -1));
      expect(segments(words).slice(0, kept.length)).toEqual(kept);
    }),
  );
});
