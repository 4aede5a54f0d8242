import * as AdaptiveCards from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import { cardBytes } from '../../../src/platforms/teams/fitCard.ts';
import { limits } from '../../../src/platforms/teams/limits.ts';
import { toCard } from '../../../src/platforms/teams/toCard.ts';
import { toFormCard } from '../../../src/platforms/teams/toFormCard.ts';
import { wrongWithCard } from '../../../src/playground/teams/cardRules.ts';
import type { Block, Field, FormView } from '../../../src/ports/view.ts';

const frame = {
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  msteams: { width: 'Full' },
};

/** What Microsoft's own renderer finds wrong when it reads a card. */
function complaints(card: object): readonly string[] {
  const context = new AdaptiveCards.SerializationContext();
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
}

const hostile = '**b** _i_ [x](https://evil.example) <at>Ada</at> <b>&amp;</b> {{DATE(2026-01-01T00:00:00Z)}} # 1. - ';

const everyBlock: readonly Block[] = [
  { kind: 'heading', text: 'Your mentor' },
  { kind: 'text', text: 'A line', tone: 'quiet' },
  { kind: 'facts', facts: [{ label: 'Grade', value: 'P-3' }] },
  { kind: 'list', items: ['one', 'two'] },
  { kind: 'quote', text: 'I hope', by: 'Ada' },
  { kind: 'link', label: 'More', url: 'https://example.org/' },
  { kind: 'image', url: 'https://example.org/a.png', alternative: 'A chart' },
  { kind: 'divider' },
  {
    kind: 'buttons',
    buttons: [
      { label: 'Go', action: { verb: 'go', id: '1', arg: 'x' }, tone: 'primary', confirm: null },
      {
        label: 'Leave',
        action: { verb: 'leave', id: '1', arg: '' },
        tone: 'danger',
        confirm: { title: 'Sure?', text: 'For good.', yes: 'Yes', no: 'No' },
      },
    ],
  },
  {
    kind: 'line',
    text: 'Ada has waited for three days',
    button: { label: 'Remind', action: { verb: 'remind', id: '1', arg: '' }, tone: 'plain', confirm: null },
  },
];

const base = { hint: null, required: false, error: null };
const everyField: readonly Field[] = [
  { ...base, id: 'a', kind: 'text', label: 'Name', multiline: true, maxLength: 50, value: 'Ada', required: true },
  {
    ...base,
    id: 'b',
    kind: 'choice',
    label: 'Grade',
    options: [{ value: 'p3', label: 'P-3' }],
    value: 'p3',
    style: 'radio',
    hint: 'As in your contract',
    error: 'Choose again',
  },
  {
    ...base,
    id: 'c',
    kind: 'choices',
    label: 'Topics',
    options: [
      { value: 'x,y', label: 'X and Y' },
      { value: 'z', label: 'Z' },
    ],
    value: ['x,y', 'z'],
    style: 'menu',
  },
  { ...base, id: 'd', kind: 'date', label: 'From', value: '2026-05-01' },
  { ...base, id: 'e', kind: 'time', label: 'At', value: '09:30' },
  { ...base, id: 'f', kind: 'number', label: 'Room', min: 0, max: 9, value: 0 },
];

function form(fields: readonly Field[]): FormView {
  return { form: 'f', token: 't', title: 'Profile', intro: [], fields, submit: 'Save', cancel: 'Cancel' };
}

const words = {
  needed: 'Please fill this in.',
  numberNeeded: (min: number, max: number) => `From ${min} to ${max}, please.`,
};

describe('a message', () => {
  it('becomes a card that Microsoft’s renderer and Teams take whole', () => {
    const card = toCard({ summary: 'All of it', blocks: everyBlock });
    expect(complaints(card)).toEqual([]);
    expect(wrongWithCard(card)).toBeNull();
    expect(card.fallbackText).toBe('All of it');
  });

  it('is drawn so', () => {
    const ask = 'ask:leave:1:';
    const leave = {
      type: 'Action.Submit',
      style: 'destructive',
      associatedInputs: 'none',
      data: { _rapport: { kind: 'action', verb: 'leave', id: '1', arg: '' } },
    };
    expect(toCard({ summary: 'Hi', blocks: [everyBlock[0], everyBlock[8]].flatMap((block) => block ?? []) })).toEqual({
      ...frame,
      fallbackText: 'Hi',
      body: [
        { type: 'TextBlock', style: 'heading', text: 'Your mentor', wrap: true, size: 'medium', weight: 'bolder' },
        {
          type: 'ActionSet',
          actions: [
            {
              type: 'Action.Submit',
              title: 'Go',
              style: 'positive',
              associatedInputs: 'none',
              data: { _rapport: { kind: 'action', verb: 'go', id: '1', arg: 'x' } },
            },
            { type: 'Action.ToggleVisibility', title: 'Leave', style: 'destructive', targetElements: [ask] },
          ],
        },
        {
          type: 'Container',
          id: ask,
          style: 'emphasis',
          isVisible: false,
          items: [
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Sure?', weight: 'bolder' }] },
            { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'For good.' }] },
            {
              type: 'ActionSet',
              actions: [
                { ...leave, title: 'Yes' },
                { type: 'Action.ToggleVisibility', title: 'No', style: 'default', targetElements: [ask] },
              ],
            },
          ],
        },
      ],
    });
  });

  it('shows its summary where it has nothing else', () => {
    expect(toCard({ summary: 'Done', blocks: [] }).body).toEqual([
      { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: 'Done' }] },
    ]);
  });

  it('never lets a person’s words become markup', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', text: hostile },
      { kind: 'text', text: hostile, tone: 'plain' },
      { kind: 'facts', facts: [{ label: hostile, value: hostile }] },
      { kind: 'list', items: [hostile] },
      { kind: 'quote', text: hostile, by: hostile },
    ];
    const json = JSON.stringify(toCard({ summary: 'x', blocks }));
    expect(json).not.toContain('"TextBlock"');
    expect(json).not.toContain('FactSet');
    expect(json).not.toContain('{{');
  });

  it('that is too long is shortened where everybody sees it', () => {
    const blocks: readonly Block[] = Array.from({ length: 12 }, () => ({
      kind: 'text',
      text: 'é👩‍👩‍👧 word '.repeat(600),
      tone: 'plain',
    }));
    const card = toCard({ summary: 's'.repeat(999), blocks });
    expect(cardBytes(card)).toBeLessThanOrEqual(limits.cardBytes);
    expect(card.fallbackText).toHaveLength(limits.summary);
    expect(JSON.stringify(card.body.at(-1))).toMatch(/…"/);
    expect(card.body).toHaveLength(12);
  });

  it('with many buttons gets rows of them', () => {
    const buttons = Array.from({ length: 8 }, (_, index) => ({
      label: `B${index}`,
      action: { verb: 'v', id: String(index), arg: '' },
      tone: 'plain' as const,
      confirm: null,
    }));
    const card = toCard({ summary: 'x', blocks: [{ kind: 'buttons', buttons }] });
    expect(card.body.map((row) => Array.isArray(row.actions) && row.actions.length)).toEqual([6, 2]);
  });
});

describe('a form', () => {
  it('becomes a card that Microsoft’s renderer and Teams take whole', () => {
    const card = toFormCard(form(everyField), words);
    expect(complaints(card)).toEqual([]);
    expect(wrongWithCard(card)).toBeNull();
  });

  it('is drawn so, filled in, with hint and error beside the field', () => {
    expect(toFormCard(form(everyField.slice(1, 3)), words).body).toEqual([
      { type: 'TextBlock', style: 'heading', text: 'Profile', wrap: true, size: 'medium', weight: 'bolder' },
      {
        type: 'Input.ChoiceSet',
        style: 'expanded',
        wrap: true,
        choices: [{ title: 'P-3', value: 'p3' }],
        value: 'p3',
        id: 'b',
        label: 'Grade',
        isRequired: false,
        errorMessage: 'Choose again',
      },
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: 'As in your contract', isSubtle: true, size: 'small' }],
        id: 'b-hint',
        spacing: 'none',
      },
      {
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text: 'Choose again', color: 'attention', size: 'small' }],
        id: 'b-error',
        spacing: 'none',
      },
      {
        type: 'Input.ChoiceSet',
        isMultiSelect: true,
        style: 'compact',
        wrap: true,
        choices: [
          { title: 'X and Y', value: 'x%2Cy' },
          { title: 'Z', value: 'z' },
        ],
        value: 'x%2Cy,z',
        id: 'c',
        label: 'Topics',
        isRequired: false,
        errorMessage: 'Please fill this in.',
      },
      {
        type: 'ActionSet',
        actions: [
          {
            type: 'Action.Submit',
            title: 'Save',
            style: 'positive',
            data: {
              _rapport: { kind: 'form', form: 'f', token: 't', fields: ['b', 'c'], lists: ['c'], numbers: [] },
            },
          },
          {
            type: 'Action.Submit',
            title: 'Cancel',
            associatedInputs: 'none',
            data: { _rapport: { kind: 'cancel' } },
          },
        ],
      },
    ]);
  });

  it('keeps every choice of a long list, such as all time zones', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const options = zones.map((zone) => ({ value: zone, label: zone }));
    const zone: Field = { ...base, id: 'z', kind: 'choice', label: 'Zone', options, value: null, style: 'menu' };
    const card = toFormCard(form([...everyField, zone]), words);
    const input = card.body.find(({ id }) => id === 'z');
    expect(input).toMatchObject({ style: 'filtered' });
    expect(input?.choices).toHaveLength(zones.length);
    expect(wrongWithCard(card)).toBeNull();
  });

  it('that Teams would not take is refused before it is sent', () => {
    const options = Array.from({ length: 2000 }, (_, index) => ({ value: `v${index}`, label: `Choice ${index}` }));
    const field: Field = { ...base, id: 'z', kind: 'choice', label: 'Z', options, value: null, style: 'menu' };
    expect(() => toFormCard(form([field]), words)).toThrow(/card_too_large/);
  });
});
