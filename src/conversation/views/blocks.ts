import type { ActionRef, Block, Button, Confirmation } from '../../ports/view.ts';

/* Builders for views: what most places need, so that a view reads like what it shows. */

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const text = (words: string): Block => ({ kind: 'text', text: words, tone: 'plain' });
export const quiet = (words: string): Block => ({ kind: 'text', text: words, tone: 'quiet' });
export const strong = (words: string): Block => ({ kind: 'text', text: words, tone: 'strong' });
export const facts = (rows: readonly (readonly [label: string, value: string])[]): Block => ({
  kind: 'facts',
  facts: rows.map(([label, value]) => ({ label, value })),
});
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const divider: Block = { kind: 'divider' };
export const buttons = (...all: readonly Button[]): Block => ({ kind: 'buttons', buttons: all });

export const line = (words: string, press: Button): Block => ({ kind: 'line', text: words, button: press });

export const does = (verb: string, id = '', arg = ''): ActionRef => ({ verb, id, arg });

export function button(
  label: string,
  action: ActionRef,
  tone: Button['tone'] = 'plain',
  confirm: Confirmation | null = null,
): Button {
  return { label, action, tone, confirm };
}
