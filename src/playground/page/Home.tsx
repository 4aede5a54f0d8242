import type { ChatMessage } from '../chatWorld.ts';
import { BlockKit } from './BlockKit.tsx';
import type { Perform } from './Panel.tsx';

/** Slack's App Home. */
export function Home({ home, perform }: { home: ChatMessage | null; perform: Perform }) {
  return (
    <div class="messages home">
      {home ? (
        <BlockKit blocks={home.native} message={home} perform={perform} />
      ) : (
        <p class="empty">The home is empty until the app shows something here.</p>
      )}
    </div>
  );
}
