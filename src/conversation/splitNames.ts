/** Two names in what was typed, as `a / b` or `a with b`; without a mark between them, every way to part the words. */
export function splitNames(typed: string): readonly (readonly [string, string])[] {
  const clean = typed.replace(/(?<!\S)@/gu, '').trim();
  for (const mark of marks) {
    const parts = clean.split(mark).map((part) => part.trim());
    const [first = '', second = ''] = parts;
    if (parts.length === 2 && first !== '' && second !== '') return [[first, second]];
  }
  const words = clean.split(/\s+/u).filter(Boolean);
  return words.slice(1).map((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
}

const marks = [/\s*[/|;,→]\s*|\s+(?:->|[-–—])\s+/u, /\s+(?:with|and|avec|et)\s+/iu];
