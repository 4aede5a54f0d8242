/** What rigs plant in notes, goals, messages and reasons, and the secrets that they work with. */
const forbidden = /canary-|xoxb-local|xapp-local|xoxb-T0|xoxe[.-]|local-signing-secret|the-client-secret/;

const place = Symbol.for('rapport.logCanaries');
const found: string[] = [];
if (!Reflect.has(globalThis, place)) Reflect.set(globalThis, place, found);

/** All that was found in this process, whichever copy of this file noticed it. */
export function foundInLogs(): string[] {
  const all: unknown = Reflect.get(globalThis, place);
  return Array.isArray(all) ? all : found;
}

/** Notes what stands in something printed, by this process or by one that it started, and may stand in no log. */
export function lookThrough(text: string): void {
  const hit = forbidden.exec(text);
  if (hit) foundInLogs().push(`${hit[0]} in ${text.length} characters`);
}
