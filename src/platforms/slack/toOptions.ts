import type { types } from '@slack/bolt';
import type { Option } from '../../ports/view.ts';
import { limits } from './limits.ts';
import { plainText } from './plainText.ts';
import { shorten } from './shorten.ts';

/** One option. The same option always looks the same: Slack compares initial options with the list, label and all. */
export function toOption(option: Option): types.PlainTextOption {
  if (option.value.length > limits.optionValue) throw new RangeError('An option cannot carry that much');
  return { text: plainText(option.label, limits.optionLabel), value: option.value };
}

/** A menu of up to 100 options, or of groups of 100 that are named after their first and last (docs: "Select menus"). */
export function toOptions(
  options: readonly Option[],
):
  | { options: types.PlainTextOption[] }
  | { option_groups: { label: types.PlainTextElement; options: types.PlainTextOption[] }[] } {
  if (options.length <= limits.options) return { options: options.map(toOption) };
  const groups = Math.ceil(options.length / limits.options);
  if (groups > limits.optionGroups) throw new RangeError('A menu cannot hold that many options');
  return {
    option_groups: Array.from({ length: groups }, (_, n) => {
      const some = options.slice(n * limits.options, (n + 1) * limits.options);
      return { label: groupLabel(some), options: some.map(toOption) };
    }),
  };
}

function groupLabel(some: readonly Option[]): types.PlainTextElement {
  const half = Math.floor((limits.optionLabel - 3) / 2);
  const ends = [some.at(0), some.at(-1)].map((option) => shorten(option?.label ?? '', half));
  return plainText(ends.join(' – '), limits.optionLabel);
}
