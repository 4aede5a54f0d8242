const surrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** All control characters but tab and line feed: no database, file or terminal wants them. */
const controls = /(?![\t\n])\p{Cc}/gu;
/** Overrides of the direction of writing, which show letters in another order than they are in. */
const overrides = /[\u202D\u202E]/g;

/** What a person typed, without what nobody types: it can be stored and shown, and reads as it is. */
export function cleanText(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(surrogates, '').replace(controls, '').replace(overrides, '');
}
