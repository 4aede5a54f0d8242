import { escapeText } from './escapeText.ts';
import { formButton } from './formButton.ts';
import type { CommandPayload } from './payloads.ts';
import type { SlackTalk } from './slackTalk.ts';
import { commandInbound } from './toInbound.ts';
import { toMessage } from './toMessage.ts';
import { toModal } from './toModal.ts';
import { toPlatformError } from './toPlatformError.ts';
import { within } from './within.ts';

type Ack = (body?: { response_type: 'ephemeral'; text: string; blocks?: object[] }) => Promise<void>;

/** Answers a slash command in its acknowledgement, for its sender alone; late answers take the response URL. */
export async function answerCommand(talk: SlackTalk, payload: CommandPayload, ack: Ack): Promise<void> {
  const inbound = commandInbound(payload);
  const words = talk.words(inbound.account);
  const work = carryOut();
  const body = await within(work, talk.patienceMs);
  if (body !== 'later') return ack(body ?? undefined);
  await ack({ response_type: 'ephemeral', text: escapeText(words.working) });
  talk.goOn(
    work.then(
      (late) => late && talk.respond(payload.response_url, late),
      async (error: unknown) => {
        const failed = { response_type: 'ephemeral', text: escapeText(words.failed) };
        await talk.respond(payload.response_url, failed);
        throw error;
      },
    ),
    'late answer to a command',
  );

  async function carryOut() {
    const reply = await talk.handle(inbound);
    switch (reply.kind) {
      case 'none':
        return null;
      case 'answer':
      case 'replace':
        return { response_type: 'ephemeral', ...toMessage(reply.view) } as const;
      case 'form':
      case 'errors':
        try {
          await talk.client.views.open({ trigger_id: payload.trigger_id, view: toModal(reply.form) });
          return null;
        } catch (error) {
          talk.log.warn({ platform: 'slack', detail: toPlatformError(error).detail }, 'a form did not open');
          return { response_type: 'ephemeral', ...formButton(inbound, words) } as const;
        }
    }
  }
}
