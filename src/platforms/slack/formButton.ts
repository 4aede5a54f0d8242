import type { Inbound } from '../../ports/inbound.ts';
import type { Pressed } from './actionValue.ts';
import { escapeText } from './escapeText.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { shorten } from './shorten.ts';
import type { SlackWords } from './slackWords.ts';
import { pressButton } from './toButton.ts';
import type { SlackMessage } from './toMessage.ts';

/**
 * A button in place of a form. Slack opens forms only with the trigger of a press or command that is younger than three
 * seconds (docs: "Modals"): the button says or presses the same once more, with a new trigger.
 */
export function formButton(inbound: Inbound, words: SlackWords): SlackMessage {
  const again = repeated(inbound);
  const section = { type: 'section', text: plainText(words.openForm, limits.sectionText) } as const;
  const button = again === null ? [] : [pressButton(words.openFormButton, again, 0)];
  return {
    text: escapeText(words.openForm),
    blocks: button.length === 0 ? [section] : [section, { type: 'actions', elements: button }],
  };
}

function repeated(inbound: Inbound): Pressed | null {
  switch (inbound.kind) {
    case 'words':
      return { kind: 'words', text: shorten(inbound.text, limits.buttonValue / 8) };
    case 'action':
      return { kind: 'action', action: inbound.action };
    case 'form':
    case 'home':
    case 'installed':
    case 'left':
      return null;
  }
}
