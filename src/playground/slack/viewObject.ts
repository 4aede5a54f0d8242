import type { SlackView } from './model.ts';
import type { SlackState } from './slackState.ts';
import { stateValues } from './stateValues.ts';

/** The view object of payloads and answers (docs: "View payloads"). */
export function viewObject(state: SlackState, view: SlackView): Record<string, unknown> {
  const { native } = view.payload;
  return {
    id: view.id,
    team_id: state.team.id,
    type: view.payload.type,
    blocks: view.payload.blocks,
    private_metadata: view.payload.privateMetadata,
    callback_id: view.payload.callbackId,
    state: { values: stateValues(view) },
    hash: view.hash,
    title: native.title ?? { type: 'plain_text', text: 'View Title', emoji: true },
    close: native.close ?? null,
    submit: native.submit ?? null,
    clear_on_close: native.clear_on_close ?? false,
    notify_on_close: view.payload.notifyOnClose,
    previous_view_id: view.previousId,
    root_view_id: view.rootId,
    app_id: state.appId,
    external_id: native.external_id ?? '',
    app_installed_team_id: state.team.id,
    bot_id: state.botId,
  };
}
