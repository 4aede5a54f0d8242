/** The part of Block Kit that the page draws. */
export interface TextObject {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export interface SlackOption {
  readonly text: TextObject;
  readonly value: string;
  readonly description?: TextObject;
}

export interface SlackElement {
  readonly type: string;
  readonly action_id?: string;
  readonly value?: string;
  readonly text?: TextObject | string;
  readonly style?: 'primary' | 'danger';
  readonly url?: string;
  readonly confirm?: { title: TextObject; text: TextObject; confirm: TextObject; deny: TextObject };
  readonly accessibility_label?: string;
  readonly placeholder?: TextObject;
  readonly options?: readonly SlackOption[];
  readonly option_groups?: readonly { label: TextObject; options: readonly SlackOption[] }[];
  readonly multiline?: boolean;
  readonly max_length?: number;
  readonly min_value?: string;
  readonly max_value?: string;
  readonly image_url?: string;
  readonly alt_text?: string;
}

export interface SlackBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly text?: TextObject;
  readonly fields?: readonly TextObject[];
  readonly elements?: readonly SlackElement[];
  readonly accessory?: SlackElement;
  readonly element?: SlackElement;
  readonly label?: TextObject;
  readonly hint?: TextObject;
  readonly optional?: boolean;
  readonly image_url?: string;
  readonly alt_text?: string;
  readonly title?: TextObject;
}
