import type { ChatField } from '../chatWorld.ts';

interface Props {
  readonly field: ChatField;
  readonly value: string | readonly string[];
  /** How the platform draws it, such as `radio_buttons`. */
  readonly drawn: string;
  change(value: string | readonly string[]): void;
}

/** One field of a dialog with its label, hint and, if the bot wants another look, its error. */
export function FieldInput({ field, value, drawn, change }: Props) {
  const id = `field-${field.id}`;
  const described = [field.error ? `${id}-error` : '', field.hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  const single = typeof value === 'string' ? value : '';
  const common = { id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(field.error) };
  return (
    <div class={field.error ? 'field wrong' : 'field'}>
      {field.kind === 'choices' || drawn === 'radio_buttons' ? (
        <Choices field={field} value={typeof value === 'string' ? [value] : value} change={change} />
      ) : (
        <>
          <label for={id}>
            {field.label}
            {!field.required && <small> (optional)</small>}
          </label>
          {field.kind === 'choice' ? (
            <select {...common} value={single} onChange={(event) => change(event.currentTarget.value)}>
              <option value="">Choose one</option>
              {field.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : field.multiline ? (
            <textarea {...common} rows={4} value={single} onInput={(event) => change(event.currentTarget.value)} />
          ) : (
            <input
              {...common}
              type={field.kind}
              value={single}
              onInput={(event) => change(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {field.error && (
        <p id={`${id}-error`} class="error" role="alert">
          {field.error}
        </p>
      )}
      {field.hint && (
        <p id={`${id}-hint`} class="hint">
          {field.hint}
        </p>
      )}
    </div>
  );
}

function Choices({ field, value, change }: { field: ChatField; value: readonly string[]; change: Props['change'] }) {
  const several = field.kind === 'choices';
  const toggled = (option: string, on: boolean) => (on ? [...value, option] : value.filter((v) => v !== option));
  return (
    <fieldset>
      <legend>
        {field.label}
        {!field.required && <small> (optional)</small>}
      </legend>
      <div class="boxes">
        {field.options.map((option) => (
          <label key={option.value}>
            <input
              type={several ? 'checkbox' : 'radio'}
              name={`field-${field.id}`}
              checked={value.includes(option.value)}
              onChange={(event) => change(several ? toggled(option.value, event.currentTarget.checked) : option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
