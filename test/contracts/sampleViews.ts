import type { Field, FormView, MessageView } from '../../src/ports/view.ts';

export function said(text: string): MessageView {
  return { summary: text, blocks: [{ kind: 'text', text, tone: 'plain' }] };
}

export function withButton(text: string, label: string, verb = 'ask'): MessageView {
  const action = { verb, id: 'thing-1', arg: 'yes' };
  return {
    summary: text,
    blocks: [
      { kind: 'text', text, tone: 'plain' },
      { kind: 'buttons', buttons: [{ label, action, tone: 'primary', confirm: null }] },
    ],
  };
}

const field = { hint: null, required: true, error: null } as const;
const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
  { value: 'sw', label: 'Swahili' },
];

/** A form with one field of every kind. */
export function everyField(change: (field: Field) => Field = (same) => same): FormView {
  const fields: Field[] = [
    { ...field, id: 'hopes', kind: 'text', label: 'Your hopes', multiline: true, maxLength: 500, value: null },
    { ...field, id: 'route', kind: 'choice', label: 'Route', options: languages, value: 'en', style: 'radio' },
    { ...field, id: 'speaks', kind: 'choices', label: 'Languages', options: languages, value: ['en'], style: 'menu' },
    { ...field, id: 'starts', kind: 'date', label: 'Starts', value: null },
    { ...field, id: 'from', kind: 'time', label: 'From', value: '09:00' },
    { ...field, id: 'places', kind: 'number', label: 'Places', min: 1, max: 5, value: 2 },
    {
      ...field,
      id: 'remark',
      kind: 'text',
      label: 'Remark',
      multiline: false,
      maxLength: 80,
      value: null,
      required: false,
    },
  ];
  return {
    form: 'sample',
    token: 'token-1',
    title: 'Sample form',
    intro: [{ kind: 'text', text: 'Please tell us', tone: 'plain' }],
    fields: fields.map(change),
    submit: 'Send it',
    cancel: 'Not now',
  };
}

/** What breaks out of careless escaping on one platform or another. */
export const hostileTexts = [
  '<!channel> <@U0BEN> <https://evil.example|click here>',
  '*bold* _it_ ~no~ `code` [link](https://evil.example) ![x](https://evil.example/x.png)',
  '<at>Ben Diop</at> {{DATE(2026-01-01T00:00:00Z)}} #{name} {{TIME()}}',
  'a & b &amp; c &lt;b&gt; <script>alert(1)</script>',
  ':wave: \u202Eabc\u202C \u0000null',
];
