/**
 * What Slack accepts, in characters unless said otherwise
 * (docs: "Block Kit reference", "Composition objects", "View objects", "chat.postMessage").
 */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  messageText: 4_000,
  /** All texts of a message's blocks together; Slack's own limit is a little above. */
  blockTexts: 12_000,
  sectionText: 3_000,
  contextText: 2_000,
  fieldText: 2_000,
  /** Per section. */
  fields: 10,
  header: 150,
  imageAlternative: 2_000,
  url: 3_000,
  /** Buttons in one actions block. */
  actionElements: 25,
  actionId: 255,
  buttonLabel: 75,
  buttonValue: 2_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmLabel: 30,
  viewTitle: 24,
  viewButton: 24,
  callbackId: 255,
  privateMetadata: 3_000,
  blockId: 255,
  inputLabel: 2_000,
  inputHint: 2_000,
  textInput: 3_000,
  optionLabel: 75,
  optionValue: 150,
  /** In one menu or group, and groups in one menu. */
  options: 100,
  optionGroups: 100,
  /** Radio buttons or checkboxes in one field. */
  boxes: 10,
  channelName: 80,
  topic: 250,
  purpose: 250,
} as const;
