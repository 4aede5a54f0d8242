import { z } from 'zod';
import type { ActionRef } from '../../ports/view.ts';

const acted = z.object({ v: z.string().min(1), i: z.string(), a: z.string() });
const said = z.object({ words: z.string() });

/** What a press means: an action of the programme, or words said again with a trigger that can open a form. */
export type Pressed =
  | { readonly kind: 'action'; readonly action: ActionRef }
  | { readonly kind: 'words'; readonly text: string };

/** Packs it into a button's `value`; Slack brings it back untouched. */
export function actionValue(pressed: Pressed): string {
  switch (pressed.kind) {
    case 'action':
      return JSON.stringify({ v: pressed.action.verb, i: pressed.action.id, a: pressed.action.arg });
    case 'words':
      return JSON.stringify({ words: pressed.text });
  }
}

/** Reads a `value` back; `null` when it is not one of ours. */
export function readActionValue(value: string): Pressed | null {
  const json = parsed(value);
  const action = acted.safeParse(json);
  if (action.success) {
    return { kind: 'action', action: { verb: action.data.v, id: action.data.i, arg: action.data.a } };
  }
  const words = said.safeParse(json);
  return words.success ? { kind: 'words', text: words.data.words } : null;
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}
