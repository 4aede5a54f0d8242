import type { types } from '@slack/bolt';
import type { MessageView } from '../../ports/view.ts';
import { escapeText } from './escapeText.ts';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';
import { toBlocks } from './toBlocks.ts';
import { withinBudget } from './withinBudget.ts';

/** Text for notifications and blocks for the screen, nothing of which mentions or unfurls. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

/** A view without blocks shows its summary. */
export function toMessage(view: MessageView): SlackMessage {
  const shown = view.blocks.length > 0 ? view.blocks : [{ kind: 'text', text: view.summary, tone: 'plain' } as const];
  return {
    text: escapeText(shorten(view.summary, limits.messageText)),
    blocks: toBlocks(withinBudget(shown, limits.blockTexts), limits.messageBlocks),
  };
}
