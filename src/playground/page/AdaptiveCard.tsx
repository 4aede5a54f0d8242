import { AdaptiveCard as Card, HostConfig, OpenUrlAction, type SubmitAction } from 'adaptivecards';
import { useEffect, useRef } from 'preact/hooks';
import type { ChatMessage, FormValues } from '../chatWorld.ts';
import type { Perform } from './Panel.tsx';
import { teamsHost } from './teamsHost.ts';

const host = new HostConfig(teamsHost);

/** An Adaptive Card, drawn by Microsoft's own renderer. Redrawn only when the card changes, so that nothing typed is lost. */
export function AdaptiveCard({ card, message, perform }: { card: unknown; message: ChatMessage; perform: Perform }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ message, perform });
  latest.current = { message, perform };
  const json = JSON.stringify(card);

  useEffect(() => {
    const drawn = new Card();
    drawn.hostConfig = host;
    drawn.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) {
        window.open(action.url, '_blank', 'noopener');
        return;
      }
      const { message, perform } = latest.current;
      const control = message.controls.find((c) => sameAction(c.native, action as SubmitAction));
      if (control) void perform({ deed: 'press', control, values: inputsOf(drawn) });
    };
    drawn.parse(JSON.parse(json));
    const element = drawn.render();
    place.current?.replaceChildren(...(element ? [element] : []));
  }, [json]);

  return <div class="adaptive-card" ref={place} />;
}

/** The renderer merges inputs into `data`, so the original data is compared. */
function sameAction(native: unknown, action: SubmitAction): boolean {
  const wanted = native as { title?: string; data?: unknown };
  const original = action.toJSON() as { data?: unknown };
  return wanted.title === action.title && JSON.stringify(wanted.data) === JSON.stringify(original.data);
}

function inputsOf(card: Card): FormValues {
  return Object.fromEntries(card.getAllInputs().map((input) => [input.id ?? '', String(input.value ?? '')]));
}
