/** Most text there is, and what all the steps below leave alone but for its case. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
const plain = /^[\x00-\x7f]*$/;

/** Words as people look for them: lower case, without accents, in any script. `ß` and ligatures are spelt out. */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ı', 'i');
}

/** Folded words of a text: runs of letters and digits. Scripts that do not part words are taken two signs at a time. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  if (plain.test(folded)) return folded.match(/[a-z0-9]+/g) ?? [];
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word) ? pairsOfSigns(word) : [word],
  );
}

function pairsOfSigns(word: string): string[] {
  const signs = [...word];
  return signs.length < 3 ? [word] : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
}
