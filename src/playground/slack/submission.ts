import { z } from 'zod';
import { type InputBlock, inputBlocks, optionsOf, shownValue } from './inputBlock.ts';
import type { SlackView, TypedValues } from './model.ts';
import type { SlackState } from './slackState.ts';
import { changeView, newView, viewPayload } from './viewPayload.ts';

/** What Slack's own client refuses before anything is sent: empty required inputs, numbers out of range. */
export function clientErrors(view: SlackView): Record<string, string> {
  return Object.fromEntries(
    inputBlocks(view.payload.blocks).flatMap((block) => {
      const error = clientError(block, shownValue(block, view.typed[block.block_id]));
      return error === null ? [] : [[block.block_id, error]];
    }),
  );
}

function clientError(block: InputBlock, value: string | readonly string[] | null): string | null {
  if (value === null || value.length === 0) return block.optional ? null : 'Please complete this required field.';
  const { element } = block;
  if (element.type === 'number_input') {
    const number = Number(value);
    if (!Number.isFinite(number)) return 'Please enter a number.';
    const tooSmall = element.min_value !== undefined && number < Number(element.min_value);
    const tooLarge = element.max_value !== undefined && number > Number(element.max_value);
    if (tooSmall || tooLarge) return 'This number is out of range.';
  }
  if (element.max_length !== undefined && typeof value === 'string' && value.length > element.max_length) {
    return 'This is too long.';
  }
  return null;
}

/** Puts typed values into a view. Throws for fields and options that are not on the screen: nobody could have chosen them. */
export function typeInto(view: SlackView, values: TypedValues): void {
  const blocks = new Map(inputBlocks(view.payload.blocks).map((block) => [block.block_id, block]));
  for (const [id, value] of Object.entries(values)) {
    const block = blocks.get(id);
    if (block === undefined) throw new Error(`No field "${id}" on the screen`);
    const options = optionsOf(block);
    const chosen = typeof value === 'string' ? [value] : value;
    const unknown =
      options.length > 0 && chosen.some((one) => one !== '' && !options.some((option) => option.value === one));
    if (unknown) throw new Error(`No such option in "${id}"`);
  }
  view.typed = { ...view.typed, ...values };
}

const answerSchema = z.discriminatedUnion('response_action', [
  z.object({ response_action: z.literal('errors'), errors: z.record(z.string(), z.string().min(1)) }),
  z.object({ response_action: z.literal('update'), view: z.unknown() }),
  z.object({ response_action: z.literal('push'), view: z.unknown() }),
  z.object({ response_action: z.literal('clear') }),
]);

/** Carries the bot's answer to a submission out (docs: "Modals, response_action"). Answers the errors by block id. */
export function applySubmission(state: SlackState, view: SlackView, body: unknown): Record<string, string> {
  const stack = state.viewsOf(view.user);
  if (body === null) {
    stack.pop();
    state.changed();
    return {};
  }
  const answer = answerSchema.parse(body);
  switch (answer.response_action) {
    case 'errors': {
      const known = new Set(inputBlocks(view.payload.blocks).map((block) => block.block_id));
      const stray = Object.keys(answer.errors).find((id) => !known.has(id));
      if (stray !== undefined) throw new Error(`The app answered with an error for "${stray}", which is no input here`);
      view.errors = answer.errors;
      state.changed();
      return answer.errors;
    }
    case 'update':
      changeView(state, view, viewPayload(state, answer.view));
      return {};
    case 'push':
      stack.push(newView(state, view.user, viewPayload(state, answer.view), view));
      state.changed();
      return {};
    case 'clear':
      stack.splice(0);
      state.changed();
      return {};
  }
}
