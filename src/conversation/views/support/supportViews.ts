import type { Label } from '../../../core/programme/label.ts';
import type { Block, Field, FormView, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, heading, quiet, strong, text } from '../blocks.ts';

/** Characters of one text that somebody sends here. */
const longest = 2000;

/** What mentoring is not, and where to turn instead. */
export function elsewhere(
  words: Words,
  what: Label,
  turnTo: { readonly label: Label; readonly url: string | null } | null,
): Block[] {
  const label = words.label(turnTo?.label ?? {});
  return [
    text(words.t('support.isNot', { what: words.label(what) })),
    ...(turnTo === null
      ? []
      : turnTo.url === null
        ? [strong(label)]
        : [{ kind: 'link', label, url: turnTo.url } as const]),
  ];
}

/** An answer to somebody who asked the bot for it in their own words. */
export function elsewhereView(
  words: Words,
  what: Label,
  turnTo: { readonly label: Label; readonly url: string | null } | null,
): MessageView {
  return {
    summary: words.t('support.isNot', { what: words.label(what) }),
    blocks: [
      ...elsewhere(words, what, turnTo),
      text(words.t('support.orConcern')),
      buttons(button(words.t('support.concernButton'), does('command', '', 'concern'), 'primary')),
    ],
  };
}

export interface CoordinatorChoice {
  readonly id: string;
  readonly name: string;
}

/** A private word to one coordinator. */
export function concernForm(
  words: Words,
  coordinators: readonly CoordinatorChoice[],
  typed: { readonly to: string | null; readonly text: string | null; readonly missing: 'to' | 'text' | null },
): FormView {
  return {
    form: 'concern.write',
    token: '',
    title: words.t('support.concern.title'),
    intro: [text(words.t('support.concern.intro')), quiet(words.t('support.concern.who'))],
    fields: [
      {
        id: 'to',
        kind: 'choice',
        style: 'menu',
        label: words.t('support.concern.to'),
        hint: null,
        required: true,
        error: typed.missing === 'to' ? words.t('support.concern.toMissing') : null,
        options: coordinators.map(({ id, name }) => ({ value: id, label: name })),
        value: typed.to,
      },
      longText(
        'text',
        words.t('support.concern.text'),
        typed.text,
        typed.missing === 'text' ? words.t('support.missing') : null,
      ),
    ],
    submit: words.t('support.concern.submit'),
    cancel: words.t('common.cancel'),
  };
}

const longText = (id: string, label: string, value: string | null, error: string | null): Field => ({
  id,
  kind: 'text',
  label,
  hint: null,
  required: true,
  error,
  multiline: true,
  maxLength: longest,
  value,
});

/** It is on its way; where something else would help more, that too. */
export function concernSent(words: Words, coordinator: string, besides: readonly Block[]): MessageView {
  const summary = words.t('support.concern.sent', { name: coordinator });
  return { summary, blocks: [text(summary), ...besides] };
}

/** To the one coordinator, in their direct talk. */
export function concernReceived(words: Words, id: string, from: string, concern: string): MessageView {
  const summary = words.t('support.concern.received', { name: from });
  return {
    summary,
    blocks: [
      heading(summary),
      quiet(words.t('support.concern.onlyYou')),
      { kind: 'quote', text: concern, by: from },
      buttons(button(words.t('support.concern.answer'), does('concern.answer', id), 'primary')),
    ],
  };
}

export function concernAnswerForm(
  words: Words,
  id: string,
  to: string,
  value: string | null,
  error: string | null,
): FormView {
  return {
    form: 'concern.answer',
    token: id,
    title: words.t('support.concern.answer'),
    intro: [quiet(words.t('support.concern.answerWho', { name: to }))],
    fields: [longText('text', words.t('support.concern.answerText'), value, error)],
    submit: words.t('support.concern.answer'),
    cancel: words.t('common.cancel'),
  };
}

/** Back to whoever turned to a coordinator. */
export function concernAnswered(words: Words, coordinator: string, answer: string): MessageView {
  const summary = words.t('support.concern.answered', { name: coordinator });
  return { summary, blocks: [strong(summary), { kind: 'quote', text: answer, by: coordinator }] };
}

/** A mentor asks somebody who knows the subject; the mentee is not named. */
export function expertForm(
  words: Words,
  pairId: string,
  subjects: readonly { readonly id: string; readonly label: Label }[],
  typed: {
    readonly subject: string | null;
    readonly question: string | null;
    readonly missing: 'subject' | 'question' | null;
  },
): FormView {
  return {
    form: 'expert.ask',
    token: pairId,
    title: words.t('support.expert.title'),
    intro: [text(words.t('support.expert.intro'))],
    fields: [
      {
        id: 'subject',
        kind: 'choice',
        style: 'menu',
        label: words.t('support.expert.subject'),
        hint: null,
        required: true,
        error: typed.missing === 'subject' ? words.t('support.missing') : null,
        options: subjects.map(({ id, label }) => ({ value: id, label: words.label(label) })),
        value: typed.subject,
      },
      {
        ...longText(
          'question',
          words.t('support.expert.question'),
          typed.question,
          typed.missing === 'question' ? words.t('support.missing') : null,
        ),
        hint: words.t('support.expert.questionHint'),
      },
    ],
    submit: words.t('support.expert.submit'),
    cancel: words.t('common.cancel'),
  };
}

/** To the one who knows the subject: a question, and whether they would talk about it once. */
export function expertAsked(words: Words, id: string, mentor: string, subject: Label, question: string): MessageView {
  const summary = words.t('support.expert.asked', { name: mentor, subject: words.label(subject) });
  return {
    summary,
    blocks: [
      heading(summary),
      { kind: 'quote', text: question, by: mentor },
      text(words.t('support.expert.once')),
      buttons(
        button(words.t('support.expert.yes'), does('expert.answer', id, 'yes'), 'primary'),
        button(words.t('support.expert.no'), does('expert.answer', id, 'no')),
      ),
    ],
  };
}

/** To mentor and mentee: who is happy to help, and how to reach them. */
export function expertFound(
  words: Words,
  reader: 'mentor' | 'mentee',
  names: { readonly expert: string; readonly mentor: string; readonly mentee: string },
  email: string | null,
): MessageView {
  const summary = words.t(reader === 'mentor' ? 'support.expert.foundMentor' : 'support.expert.foundMentee', names);
  return {
    summary,
    blocks: [text(summary), ...(email === null ? [] : [text(words.t('pairing.email', { name: names.expert, email }))])],
  };
}
