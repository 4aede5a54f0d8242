/** Characters that XML cannot hold are written `_x000D_` (ECMA-376, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9a-f]{4})_/giu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
