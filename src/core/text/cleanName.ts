import { cleanText } from './cleanText.ts';

const longest = 120;
/** Everything that sets a direction or shows as nothing: a name needs none of it, and could pass for another with it. */
const invisible = /(?![\u200C\u200D]|\p{VS})\p{DI}/gu;

/** A name on one line, of what can be seen; `otherwise` when nothing is left of it. */
export function cleanName(name: string, otherwise: string): string {
  const plain = cleanText(name).replace(invisible, '').replace(/\s+/g, ' ').trim();
  return [...plain].slice(0, longest).join('').trim() || otherwise;
}
