import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readActionValue } from '../../../src/platforms/slack/actionValue.ts';
import { limits } from '../../../src/platforms/slack/limits.ts';
import { shorten } from '../../../src/platforms/slack/shorten.ts';
import { splitText } from '../../../src/platforms/slack/splitText.ts';
import { toBlocks } from '../../../src/platforms/slack/toBlocks.ts';
import { toMessage } from '../../../src/platforms/slack/toMessage.ts';
import { toModal } from '../../../src/platforms/slack/toModal.ts';
import { messageBlocks, viewSchema } from '../../../src/playground/slack/blockKit.ts';
import type { Block, Field } from '../../../src/ports/view.ts';
import { everyField, hostileTexts } from '../../contracts/sampleViews.ts';

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ minLength: 2_900, maxLength: 4_000 }),
  fc.constantFrom(...hostileTexts),
);
const action = fc.record({
  verb: fc.string({ minLength: 1, maxLength: 300 }),
  id: fc.string({ maxLength: 40 }),
  arg: fc.string({ maxLength: 40 }),
});
const confirm = fc.option(fc.record({ title: text, text, yes: text, no: text }), { nil: null });
const button = fc.record({ label: text, action, tone: fc.constantFrom('primary', 'danger', 'plain'), confirm });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text }),
  fc.record({ kind: fc.constant('text'), text, tone: fc.constantFrom('plain', 'strong', 'quiet') }),
  fc.record({
    kind: fc.constant('facts'),
    facts: fc.array(fc.record({ label: text, value: text }), { maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('list'), items: fc.array(text, { maxLength: 8 }) }),
  fc.record({ kind: fc.constant('quote'), text, by: text }),
  fc.record({ kind: fc.constant('link'), label: text, url: fc.webUrl() }),
  fc.record({ kind: fc.constant('image'), url: fc.webUrl(), alternative: text }),
  fc.record({ kind: fc.constant('divider') }),
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('line'), text, button }),
);
const option = fc.record({ value: fc.uuid(), label: text });
const options = fc.uniqueArray(option, { maxLength: 130, selector: (one) => one.value });
const base = {
  id: fc.uuid(),
  label: text,
  hint: fc.option(text, { nil: null }),
  required: fc.boolean(),
  error: fc.option(text, { nil: null }),
};
const field: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    ...base,
    kind: fc.constant('text'),
    multiline: fc.boolean(),
    maxLength: fc.integer({ min: 1, max: 9_000 }),
    value: fc.option(text, { nil: null }),
  }),
  fc.record({
    ...base,
    kind: fc.constant('choice'),
    options,
    value: fc.constant(null),
    style: fc.constantFrom('menu', 'radio'),
  }),
  fc.record({
    ...base,
    kind: fc.constant('choices'),
    options,
    value: fc.constant([]),
    style: fc.constantFrom('menu', 'boxes'),
  }),
  fc.record({
    ...base,
    kind: fc.constant('number'),
    min: fc.constant(1),
    max: fc.constant(9),
    value: fc.constantFrom(null, 3),
  }),
);

describe('Block Kit', () => {
  test('whatever a view holds, the message is one that Slack takes', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(block, { maxLength: 70 }), (summary, blocks) => {
        const message = toMessage({ summary, blocks });
        expect(messageBlocks.safeParse(message.blocks).error?.issues ?? []).toEqual([]);
        expect(message.text.length).toBeLessThan(40_000);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever a form holds, the modal is one that Slack takes', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(block, { maxLength: 5 }),
        fc.uniqueArray(field, { maxLength: 12, selector: (one) => one.id }),
        (title, intro, fields) => {
          const modal = toModal({ form: 'f', token: 't', title, intro, fields, submit: title, cancel: title });
          expect(viewSchema.safeParse(modal).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('no text of a view becomes markup: nothing is mrkdwn, and the notification text is escaped', () => {
    for (const hostile of hostileTexts) {
      const blocks = toBlocks(
        [
          { kind: 'text', text: hostile, tone: 'plain' },
          { kind: 'quote', text: hostile, by: hostile },
        ],
        50,
      );
      expect(JSON.stringify(blocks)).not.toContain('mrkdwn');
      expect(toMessage({ summary: hostile, blocks: [] }).text).not.toMatch(/[<>]/);
    }
  });

  test('what does not look like a web address is shown, not linked', () => {
    const [shown] = toBlocks([{ kind: 'link', label: 'Guide', url: 'javascript:alert(1)' }], 50);
    expect(shown).toMatchObject({ type: 'section', text: { text: 'Guide: javascript:alert(1)' } });
  });

  test('a press means what its button meant', () => {
    fc.assert(
      fc.property(action, (one) => {
        const [row] = toBlocks(
          [{ kind: 'buttons', buttons: [{ label: 'x', action: one, tone: 'plain', confirm: null }] }],
          9,
        );
        const element = row?.type === 'actions' ? row.elements[0] : undefined;
        const value = element?.type === 'button' ? (element.value ?? '') : '';
        expect(readActionValue(value)).toEqual({ kind: 'action', action: one });
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{"v":1}',
    'approve',
    '{"v":"","i":"","a":""}',
  ])('a value that is not ours is none: %j', (value) => {
    expect(readActionValue(value)).toBeNull();
  });

  test('shortening shows itself and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 5, max: 40 }), (whole, max) => {
        const short = shorten(whole, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short === whole || short.endsWith('…')).toBe(true);
        expect(() => encodeURIComponent(short)).not.toThrow();
      }),
    );
  });

  test('splitting loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (whole) => {
        const pieces = splitText(whole, 30);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(30);
        expect(pieces.join('').replaceAll(/\s/g, '')).toBe(whole.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('a form is a modal whose inputs carry the ids, values and errors of its fields', () => {
    const modal = toModal(everyField((one) => (one.id === 'starts' ? { ...one, error: 'Too late' } : one)));
    expect(modal).toMatchObject({ callback_id: 'sample', private_metadata: 'token-1', submit: { text: 'Send it' } });
    expect(modal.title.text.length).toBeLessThanOrEqual(limits.viewTitle);
    const starts = modal.blocks.findIndex((one) => one.block_id === 'starts');
    expect(modal.blocks[starts]).toMatchObject({ element: { type: 'datepicker', action_id: 'value' } });
    expect(modal.blocks[starts + 1]).toMatchObject({ type: 'context', elements: [{ text: '⚠ Too late' }] });
  });
});
