/** Pieces of at most `max` UTF-16 units, broken at a line or a space where there is one. Nothing is lost but that space. */
export function splitText(text: string, max: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const at = breakAt(rest, max);
    pieces.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece.trim() !== '');
}

function breakAt(text: string, max: number): number {
  const line = text.lastIndexOf('\n', max);
  if (line > max / 2) return line;
  const space = text.lastIndexOf(' ', max);
  if (space > max / 2) return space;
  // Not between the halves of a surrogate pair.
  return /[\uD800-\uDBFF]/.test(text.charAt(max - 1)) ? max - 1 : max;
}
