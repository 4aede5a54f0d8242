import { validationMessages, viewSchema } from './blockKit.ts';
import type { SlackView, SlackViewPayload } from './model.ts';
import { SlackFailure } from './slackFailure.ts';
import type { SlackState } from './slackState.ts';
import { storedBlocks } from './storedBlocks.ts';

/** Reads a `view` argument. Refuses it as Slack does: `invalid_arguments` with messages that point at the fault. */
export function viewPayload(state: SlackState, view: unknown): SlackViewPayload {
  const result = viewSchema.safeParse(view);
  if (!result.success) {
    const messages = validationMessages(result.error, 'view');
    throw new SlackFailure('invalid_arguments', { response_metadata: { messages } });
  }
  const { data } = result;
  const blocks = storedBlocks(data.blocks, () => state.id('b').toLowerCase());
  return {
    type: data.type,
    title: data.type === 'modal' ? data.title.text : '',
    submit: data.type === 'modal' ? (data.submit?.text ?? null) : null,
    close: data.type === 'modal' ? (data.close?.text ?? null) : null,
    blocks,
    callbackId: data.callback_id ?? '',
    privateMetadata: data.private_metadata ?? '',
    notifyOnClose: data.type === 'modal' && data.notify_on_close === true,
    native: { ...data, blocks },
  };
}

/** Puts new content into a view. What was typed stays where block and action kept their ids. */
export function changeView(state: SlackState, view: SlackView, payload: SlackViewPayload): void {
  const kept = new Set(payload.blocks.filter((block) => block.type === 'input').map((block) => block.block_id));
  view.typed = Object.fromEntries(Object.entries(view.typed).filter(([block]) => kept.has(block)));
  view.errors = {};
  view.payload = payload;
  view.hash = newHash(state);
  state.changed();
}

export function newView(
  state: SlackState,
  user: string,
  payload: SlackViewPayload,
  below: SlackView | null,
): SlackView {
  const id = state.id('V');
  return {
    id,
    user,
    rootId: below?.rootId ?? id,
    previousId: below?.id ?? null,
    hash: newHash(state),
    payload,
    typed: {},
    errors: {},
  };
}

function newHash(state: SlackState): string {
  return `${state.ts()}.${state.id('h')}`;
}
