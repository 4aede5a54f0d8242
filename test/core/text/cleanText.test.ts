import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName } from '../../../src/core/text/cleanName.ts';
import { cleanText } from '../../../src/core/text/cleanText.ts';

describe('what people type', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['line\r\nnext\tcell', 'line\nnext\tcell'],
    ['\u001B[31mred\u0007', '[31mred'],
    ['\u202Egnp.exe', 'gnp.exe'],
    ['lone \uD800 half', 'lone  half'],
    ['👩🏽‍💻 مرحبا שלום 你好', '👩🏽‍💻 مرحبا שלום 你好'],
  ])('%j is kept as %j', (typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it('is well-formed and free of controls, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const kept = cleanText(typed);
        expect(kept).toBe(Buffer.from(kept).toString());
        expect(/\p{Cc}/u.test(kept.replaceAll(/[\n\t]/g, ''))).toBe(false);
        expect(cleanText(kept)).toBe(kept);
      }),
    );
  });
});

describe('a name', () => {
  it.each([
    ['  Ana \n Obi ', 'Ana Obi'],
    ['Ana\u202Eibo', 'Anaibo'],
    ['An\u200Ba\u2066', 'Ana'],
    ['\u200F\u3164\u0000', 'U1'],
    ['Núñez-O’Neil', 'Núñez-O’Neil'],
    ['محمد', 'محمد'],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanName(name, 'U1')).toBe(shown);
  });

  it('is one line of at most 120 characters', () => {
    expect(cleanName('x'.repeat(500), 'U1')).toHaveLength(120);
  });
});
