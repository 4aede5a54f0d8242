import type { types } from '@slack/bolt';
import type { Button } from '../../ports/view.ts';
import { actionValue, type Pressed } from './actionValue.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { shorten } from './shorten.ts';

/** A button; `index` keeps its `action_id` unique in the block. */
export function toButton(button: Button, index: number): types.Button {
  return {
    ...pressButton(button.label, { kind: 'action', action: button.action }, index),
    ...(button.tone === 'plain' ? {} : { style: button.tone }),
    ...(button.confirm === null
      ? {}
      : {
          confirm: {
            title: plainText(button.confirm.title, limits.confirmTitle),
            text: plainText(button.confirm.text, limits.confirmText),
            confirm: plainText(button.confirm.yes, limits.confirmLabel),
            deny: plainText(button.confirm.no, limits.confirmLabel),
            ...(button.tone === 'danger' ? { style: 'danger' } : {}),
          },
        }),
  };
}

/** A plain button that means `pressed`. Throws when its meaning is too long to travel: that is a fault of ours. */
export function pressButton(label: string, pressed: Pressed, index: number): types.Button {
  const value = actionValue(pressed);
  if (value.length > limits.buttonValue) throw new RangeError('A button cannot carry that much');
  const name = pressed.kind === 'action' ? pressed.action.verb : 'words';
  return {
    type: 'button',
    text: plainText(label, limits.buttonLabel),
    action_id: `${shorten(name, limits.actionId - 8)}:${index}`,
    value,
  };
}
