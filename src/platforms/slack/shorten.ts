const mark = '…';

/** At most `max` UTF-16 units; what is left out shows as "…". Never cuts a character in two. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (kept.length + segment.length > max - mark.length) break;
    kept += segment;
  }
  return `${kept.trimEnd()}${mark}`;
}
