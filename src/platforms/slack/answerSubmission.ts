import type { types } from '@slack/bolt';
import type { FormView } from '../../ports/view.ts';
import { insistently } from './insistently.ts';
import type { ViewSubmissionPayload } from './payloads.ts';
import { plainView, type SlackTalk, tell } from './slackTalk.ts';
import { formInbound } from './toInbound.ts';
import { toMessageModal } from './toMessageModal.ts';
import { toModal } from './toModal.ts';
import { within } from './within.ts';

/** Docs: "Modals, response_action". */
type Answer =
  | { response_action: 'errors'; errors: Record<string, string> }
  | { response_action: 'update'; view: types.ModalView }
  | { response_action: 'clear' };

/** Answers a submitted form: it closes, changes to its next screen, or comes back with errors beside its fields. */
export async function answerSubmission(
  talk: SlackTalk,
  payload: ViewSubmissionPayload,
  tenant: string,
  ack: (answer?: Answer) => Promise<void>,
): Promise<void> {
  const inbound = formInbound(payload, tenant);
  const words = talk.words(inbound.account);
  const handled = talk.handle(inbound);
  const reply = await within(handled, talk.patienceMs);
  if (reply !== 'later') return ack(toAnswer(reply));
  const title = payload.view.title?.text ?? ' ';
  await ack({ response_action: 'update', view: toMessageModal(title, plainView(words.working)) });
  talk.goOn(late(), 'late answer to a form');

  function toAnswer(now: Awaited<typeof handled>): Answer | undefined {
    switch (now.kind) {
      case 'none':
        return { response_action: 'clear' };
      case 'answer':
      case 'replace':
        talk.goOn(tell(talk, inbound.account, now.view, now.about), 'answer to a form');
        return { response_action: 'clear' };
      case 'form':
        return { response_action: 'update', view: toModal(now.form) };
      case 'errors':
        return withErrors(payload, now.form);
    }
  }

  async function late(): Promise<void> {
    const show = (view: types.ModalView) =>
      insistently(() => talk.client.views.update({ view_id: payload.view.id, view }));
    try {
      const reply = await handled;
      if (reply.kind === 'form' || reply.kind === 'errors') await show(toModal(reply.form));
      else if (reply.kind !== 'none') await show(toMessageModal(title, reply.view));
    } catch (error) {
      await show(toMessageModal(title, plainView(words.failed)));
      throw error;
    }
  }
}

/** Slack takes errors for inputs on the screen only; for anything else the form is drawn again, filled in. */
function withErrors(payload: ViewSubmissionPayload, form: FormView): Answer {
  const inputs = new Set(
    payload.view.blocks.flatMap((block) => (block.type === 'input' ? (block.block_id ?? []) : [])),
  );
  const errors = form.fields.flatMap((field) => (field.error === null ? [] : [[field.id, field.error] as const]));
  const shown = errors.length > 0 && errors.every(([id]) => inputs.has(id));
  return shown
    ? { response_action: 'errors', errors: Object.fromEntries(errors) }
    : { response_action: 'update', view: toModal(form) };
}
