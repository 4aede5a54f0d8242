import { useEffect, useRef, useState } from 'preact/hooks';
import type { SlackElement } from './blockKitTypes.ts';

/** A button, with Slack's confirmation dialog where the bot asked for one. */
export function SlackButton({
  element,
  press,
}: {
  element: SlackElement;
  press(element: SlackElement): Promise<unknown>;
}) {
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const label = typeof element.text === 'object' ? element.text.text : '';

  useEffect(() => {
    if (asking) dialog.current?.showModal();
  }, [asking]);

  async function go() {
    setAsking(false);
    setBusy(true);
    await press(element);
    setBusy(false);
  }

  if (element.url) {
    return (
      <a class="button" href={element.url} target="_blank" rel="noreferrer noopener">
        {label}
      </a>
    );
  }
  return (
    <>
      <button
        type="button"
        class={`button ${element.style ?? ''}`}
        disabled={busy}
        aria-label={element.accessibility_label ?? label}
        onClick={() => (element.confirm ? setAsking(true) : void go())}
      >
        {label}
      </button>
      {asking && element.confirm && (
        <dialog ref={dialog} class="confirm" onClose={() => setAsking(false)}>
          <h3>{element.confirm.title.text}</h3>
          <p>{element.confirm.text.text}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {element.confirm.deny.text}
            </button>
            <button type="button" class="button primary" onClick={() => void go()}>
              {element.confirm.confirm.text}
            </button>
          </div>
        </dialog>
      )}
    </>
  );
}
