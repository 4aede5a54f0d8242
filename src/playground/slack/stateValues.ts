import { type InputBlock, inputBlocks, optionsOf, shownValue } from './inputBlock.ts';
import type { SlackView } from './model.ts';

/** `view.state.values` (docs: "View submission payloads"): by block id, by action id, in each element's own shape. */
export function stateValues(view: SlackView): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    inputBlocks(view.payload.blocks).map((block) => [
      block.block_id,
      { [block.element.action_id]: stateValue(block, shownValue(block, view.typed[block.block_id])) },
    ]),
  );
}

function stateValue(block: InputBlock, shown: string | readonly string[] | null): Record<string, unknown> {
  const { type } = block.element;
  const one = typeof shown === 'string' && shown !== '' ? shown : null;
  const many = typeof shown === 'string' ? [shown] : (shown ?? []);
  const options = optionsOf(block);
  switch (type) {
    case 'plain_text_input':
    case 'number_input':
      return { type, value: one };
    case 'datepicker':
      return { type, selected_date: one };
    case 'timepicker':
      return { type, selected_time: one };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: options.find((option) => option.value === one) ?? null };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: options.filter((option) => many.includes(option.value)) };
  }
}
