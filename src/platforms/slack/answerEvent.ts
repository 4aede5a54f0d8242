import type { Inbound } from '../../ports/inbound.ts';
import type { Reply } from '../../ports/reply.ts';
import { formButton } from './formButton.ts';
import { insistently } from './insistently.ts';
import { noteAnswer, plainView, type SlackTalk } from './slackTalk.ts';
import { toMessage } from './toMessage.ts';
import { within } from './within.ts';

/**
 * Answers an event. Resolves once the programme has committed; throws when it failed, so that Slack delivers again.
 * What is posted afterwards does not decide about the acknowledgement: a repetition would find nothing left to say.
 */
export async function answerEvent(talk: SlackTalk, inbound: Inbound): Promise<void> {
  const handled = talk.handle(inbound);
  if ((await within(handled, talk.patienceMs)) === 'later' && inbound.kind === 'words') {
    const working = toMessage(plainView(talk.words(inbound.account).working));
    talk.goOn(post(talk, inbound, working), 'word of patience');
  }
  const reply = await handled;
  const answered = answer(talk, inbound, reply);
  talk.goOn(answered, 'answer to an event');
  await within(
    answered.catch(() => undefined),
    talk.patienceMs,
  );
}

async function answer(talk: SlackTalk, inbound: Inbound, reply: Reply): Promise<void> {
  if (reply.kind === 'none') return;
  if (reply.kind === 'form' || reply.kind === 'errors') {
    // Events carry no trigger, so no form can open from them.
    return post(talk, inbound, formButton(inbound, talk.words(inbound.account)));
  }
  if (inbound.kind === 'home') return insistently(() => talk.port.showHome(inbound.account, reply.view));
  await post(talk, inbound, toMessage(reply.view), reply.about);
}

async function post(
  talk: SlackTalk,
  inbound: Inbound,
  message: ReturnType<typeof toMessage>,
  about: readonly string[] = [],
): Promise<void> {
  const inert = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false } as const;
  if (inbound.kind === 'words' && !inbound.direct) {
    const channel = inbound.conversation.id;
    const user = inbound.account.user;
    await insistently(() => talk.client.chat.postEphemeral({ channel, user, ...message, link_names: false }));
    return;
  }
  const talkOf =
    inbound.kind === 'words'
      ? inbound.conversation
      : await insistently(() => talk.port.openDirectTalk(inbound.account));
  const { ts } = await insistently(() => talk.client.chat.postMessage({ channel: talkOf.id, ...message, ...inert }));
  if (ts !== undefined) await noteAnswer(talk, { conversation: talkOf, id: ts }, about);
}
