import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChatField, ChatForm, FormValues } from '../chatWorld.ts';
import type { SlackBlock } from './blockKitTypes.ts';
import { FieldInput } from './FieldInput.tsx';
import type { Perform } from './Panel.tsx';

/** Slack's modal: stays over its own panel, keeps what was typed when the bot wants another look. */
export function Dialog({ form, perform }: { form: ChatForm; perform: Perform }) {
  const [values, setValues] = useState<Record<string, string | readonly string[]>>(() => initial(form.fields));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);

  async function send() {
    const empty = form.fields.filter((field) => field.required && isEmpty(values[field.id]));
    if (empty.length > 0) {
      setErrors(Object.fromEntries(empty.map((field) => [field.id, 'Please complete this required field.'])));
      return;
    }
    setBusy(true);
    setErrors(await perform({ deed: 'submit', values: sendable(values) }));
    setBusy(false);
  }

  return (
    <div class="veil">
      <form
        class="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={form.title}
        onKeyDown={(event) => event.key === 'Escape' && void perform({ deed: 'dismiss' })}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 ref={first} tabIndex={-1}>
          {form.title}
        </h2>
        <div class="dialog-body">
          {introOf(form).map((text, index) => (
            <p key={index}>{text}</p>
          ))}
          {form.fields.map((field) => (
            <FieldInput
              key={field.id}
              field={{ ...field, error: errors[field.id] ?? field.error }}
              value={values[field.id] ?? ''}
              drawn={drawnAs(form, field.id)}
              change={(value) => setValues({ ...values, [field.id]: value })}
            />
          ))}
        </div>
        <div class="actions dialog-foot">
          <button type="button" class="button" onClick={() => void perform({ deed: 'dismiss' })}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            {form.submitLabel}
          </button>
        </div>
      </form>
    </div>
  );
}

/** The texts that stand before the first field; labels and hints are drawn with their fields. */
function introOf(form: ChatForm): readonly string[] {
  const ofFields = new Set(
    form.fields.flatMap((field) => [field.label, field.hint ?? '', ...field.options.map((o) => o.label)]),
  );
  return form.texts.filter((text) => text !== form.title && text !== form.submitLabel && !ofFields.has(text));
}

/** The type of the element that Slack was sent for a field. */
function drawnAs(form: ChatForm, field: string): string {
  const { blocks = [] } = form.native as { blocks?: readonly SlackBlock[] };
  return blocks.find((block) => block.block_id === field)?.element?.type ?? '';
}

function initial(fields: readonly ChatField[]): Record<string, string | readonly string[]> {
  return Object.fromEntries(fields.map((field) => [field.id, field.value ?? (field.kind === 'choices' ? [] : '')]));
}

const isEmpty = (value: string | readonly string[] | undefined) => value === undefined || value.length === 0;

function sendable(values: Record<string, string | readonly string[]>): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isEmpty(value)));
}
