import type { Inbound } from '../../ports/inbound.ts';
import type { Reply } from '../../ports/reply.ts';
import type { MessageView } from '../../ports/view.ts';
import { formButton } from './formButton.ts';
import { insistently } from './insistently.ts';
import type { BlockActionsPayload } from './payloads.ts';
import { noteAnswer, plainView, type SlackTalk, tell } from './slackTalk.ts';
import { toMessage } from './toMessage.ts';
import { toMessageModal } from './toMessageModal.ts';
import { toModal } from './toModal.ts';
import { toPlatformError } from './toPlatformError.ts';
import { within } from './within.ts';

/** Answers a press: in the message that carries it, for its presser alone, in a form, or in their direct talk. */
export async function answerAction(
  talk: SlackTalk,
  payload: BlockActionsPayload,
  inbound: Inbound,
  ack: () => Promise<void>,
): Promise<void> {
  const words = talk.words(inbound.account);
  const handled = talk.handle(inbound);
  const work = handled.then((reply) => carryOut(talk, payload, inbound, reply));
  // Once the programme has decided, Slack is told so, whatever becomes of the answer.
  if ((await within(handled, talk.patienceMs)) !== 'later') {
    talk.goOn(work, 'answer to a press');
    await within(
      work.catch(() => undefined),
      talk.patienceMs,
    );
    return ack();
  }
  await ack();
  const private_ = (text: string) => answerPrivately(talk, payload, inbound, plainView(text));
  talk.goOn(private_(words.working), 'word of patience');
  talk.goOn(
    work.catch(async (error: unknown) => {
      await private_(words.failed);
      throw error;
    }),
    'late answer to a press',
  );
}

async function carryOut(talk: SlackTalk, payload: BlockActionsPayload, inbound: Inbound, reply: Reply): Promise<void> {
  switch (reply.kind) {
    case 'none':
      return;
    case 'answer':
      return answerPrivately(talk, payload, inbound, reply.view, reply.about);
    case 'replace':
      return replace(talk, payload, inbound, reply.view, reply.about);
    case 'form':
    case 'errors':
      try {
        const view = toModal(reply.form);
        if (payload.view?.type === 'modal') await talk.client.views.update({ view_id: payload.view.id, view });
        else await talk.client.views.open({ trigger_id: payload.trigger_id, view });
      } catch (error) {
        talk.log.warn({ platform: 'slack', detail: toPlatformError(error).detail }, 'a form did not open');
        const button = formButton(inbound, talk.words(inbound.account));
        await respondPrivately(talk, payload, inbound, button);
      }
  }
}

async function replace(
  talk: SlackTalk,
  payload: BlockActionsPayload,
  inbound: Inbound,
  view: MessageView,
  about: readonly string[] = [],
): Promise<void> {
  const { container } = payload;
  if (payload.view?.type === 'modal') {
    const modal = toMessageModal(payload.view.title?.text ?? '', view);
    const { id } = payload.view;
    await insistently(() => talk.client.views.update({ view_id: id, view: modal }));
    return;
  }
  if (inbound.kind === 'action' && inbound.message !== null && !container.is_ephemeral) {
    const { message } = inbound;
    await insistently(() => talk.port.update(message, view));
    return noteAnswer(talk, message, about);
  }
  // Ephemeral messages can only be changed through the response URL (docs: "Modifying messages").
  if (payload.response_url != null) {
    return talk.respond(payload.response_url, { ...toMessage(view), replace_original: true });
  }
  return tell(talk, inbound.account, view, about);
}

function answerPrivately(
  talk: SlackTalk,
  payload: BlockActionsPayload,
  inbound: Inbound,
  view: MessageView,
  about: readonly string[] = [],
): Promise<void> {
  const inTheirTalk = payload.container.type !== 'message' || payload.response_url == null;
  return inTheirTalk
    ? tell(talk, inbound.account, view, about)
    : respondPrivately(talk, payload, inbound, toMessage(view));
}

async function respondPrivately(
  talk: SlackTalk,
  payload: BlockActionsPayload,
  inbound: Inbound,
  message: ReturnType<typeof toMessage>,
): Promise<void> {
  if (payload.container.type === 'message' && payload.response_url != null) {
    const privately = { response_type: 'ephemeral', replace_original: false };
    return talk.respond(payload.response_url, { ...message, ...privately });
  }
  const direct = await insistently(() => talk.port.openDirectTalk(inbound.account));
  await insistently(() =>
    talk.client.chat.postMessage({ channel: direct.id, ...message, unfurl_links: false, unfurl_media: false }),
  );
}
