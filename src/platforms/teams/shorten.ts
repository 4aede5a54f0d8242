const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `max` characters (UTF-16 units); what is cut ends in "…" and never inside a letter or an emoji. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of segments.segment(text)) {
    if (index + segment.length > max - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
