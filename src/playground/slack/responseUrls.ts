import express, { type Router } from 'express';
import { z } from 'zod';
import { contentOf } from './methods/chat.ts';
import type { ResponseTarget } from './model.ts';
import { SlackFailure } from './slackFailure.ts';
import type { SlackState } from './slackState.ts';

const bodySchema = z.looseObject({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
});

export type ResponseBody = z.infer<typeof bodySchema>;

/** `POST /commands/<team>/<id>` (docs: "Handling user interaction, responding with response_url"). */
export function responseUrls(states: ReadonlyMap<string, SlackState>): Router {
  const router = express.Router();
  router.use(express.json({ limit: '1mb', type: () => true }));
  router.post('/:team/:id', (request, response) => {
    const state = states.get(request.params.team);
    const target = state?.responses.get(request.params.id);
    if (state === undefined || target === undefined || state.now().getTime() > target.expiresAt)
      return void response.status(404).send('expired_url');
    if (target.usesLeft < 1) return void response.status(404).send('used_url');
    const body = bodySchema.safeParse(request.body);
    if (!body.success) return void response.status(400).send('invalid_payload');
    target.usesLeft -= 1;
    try {
      applyResponse(state, target, body.data);
      response.send('ok');
    } catch (error) {
      if (!(error instanceof SlackFailure)) throw error;
      response.status(400).send(error.code);
    }
  });
  return router;
}

/** What a body posted there, or sent back as the acknowledgement of a command, does in the conversation. */
export function applyResponse(state: SlackState, target: ResponseTarget, body: ResponseBody): void {
  const channel = state.channels.get(target.channel);
  if (channel === undefined) throw new SlackFailure('channel_not_found');
  const original = target.ts === null ? undefined : channel.messages.find((one) => one.ts === target.ts);
  if (body.delete_original && original !== undefined) {
    channel.messages.splice(channel.messages.indexOf(original), 1);
    state.changed();
    return;
  }
  const content = contentOf(state, body);
  if (body.replace_original && original !== undefined) {
    Object.assign(original, content, { edited: original.onlyFor === null });
    state.changed();
    return;
  }
  const onlyFor = body.response_type === 'ephemeral' ? target.user : null;
  state.addMessage(channel, { ...content, user: state.botUser, onlyFor });
}

/** The acknowledgement of a command may carry an answer (docs: "Implementing slash commands, responding"). */
export function answerInAcknowledgement(state: SlackState, target: ResponseTarget, body: unknown): void {
  const read = bodySchema.safeParse(body);
  if (!read.success || (read.data.text === undefined && read.data.blocks === undefined)) return;
  applyResponse(state, target, read.data);
}
