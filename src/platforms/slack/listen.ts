import type { App, ViewSubmitAction } from '@slack/bolt';
import type { z } from 'zod';
import { answerAction } from './answerAction.ts';
import { answerCommand } from './answerCommand.ts';
import { answerEvent } from './answerEvent.ts';
import { answerSubmission } from './answerSubmission.ts';
import { MalformedPayload } from './malformedPayload.ts';
import { blockActionsSchema, commandSchema, eventSchema, viewSubmissionSchema } from './payloads.ts';
import type { SlackTalk } from './slackTalk.ts';
import { actionInbound, eventInbound } from './toInbound.ts';

const heard = ['message', 'app_mention', 'app_home_opened', 'user_change'] as const;

/** Connects Bolt's listeners to those who answer. A thrown error means: not acknowledged. */
export function listen(
  app: App,
  identity: () => Promise<{ readonly team: string; readonly botUser: string }>,
  talk: SlackTalk,
): void {
  const workspace = async (team: { readonly id: string } | null | undefined) => team?.id ?? (await identity()).team;

  app.command(/.*/, async ({ body, ack }) => answerCommand(talk, parse(commandSchema, body), ack));

  app.action(/.*/, async ({ body, ack }) => {
    const payload = parse(blockActionsSchema, body);
    const inbound = actionInbound(payload, await workspace(payload.team));
    if (inbound === null) await ack();
    else await answerAction(talk, payload, inbound, () => ack());
  });

  app.view<ViewSubmitAction>({ callback_id: /.*/, type: 'view_submission' }, async ({ body, ack }) => {
    const payload = parse(viewSubmissionSchema, body);
    await answerSubmission(talk, payload, await workspace(payload.team), ack);
  });
  app.view({ callback_id: /.*/, type: 'view_closed' }, async ({ ack }) => ack());

  for (const name of heard) {
    app.event(name, async ({ body }) => {
      const inbound = eventInbound(parse(eventSchema, body), (await identity()).botUser);
      if (inbound !== null) await answerEvent(talk, inbound);
    });
  }
}

function parse<S extends z.ZodType>(schema: S, body: unknown): z.infer<S> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new MalformedPayload('not the published shape');
}
