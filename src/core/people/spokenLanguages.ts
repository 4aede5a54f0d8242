/** Languages a person can say they speak: the six of the United Nations first, then others by ISO 639-1 code. */
export const spokenLanguages = [
  ...['ar', 'zh', 'en', 'fr', 'ru', 'es'],
  ...['am', 'bn', 'bg', 'cs', 'da', 'de', 'el', 'fa', 'fi', 'ha', 'he', 'hi', 'hu', 'hy', 'id', 'it', 'ja', 'ka'],
  ...['km', 'ko', 'ln', 'lo', 'mg', 'mn', 'ms', 'my', 'ne', 'nl', 'no', 'pl', 'ps', 'pt', 'ro', 'rw', 'si', 'so', 'sq'],
  ...['sr', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'yo', 'zu'],
] as const;
