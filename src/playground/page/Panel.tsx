import { useState } from 'preact/hooks';
import type { PagePlatform } from '../server/pageState.ts';
import type { Deed } from './backend.ts';
import { Composer } from './Composer.tsx';
import { Dialog } from './Dialog.tsx';
import { Home } from './Home.tsx';
import { MessageList } from './MessageList.tsx';

export type Perform = (deed: Deed) => Promise<Record<string, string>>;

interface Props {
  readonly side: PagePlatform;
  readonly name: string;
  readonly now: string;
  readonly shown: boolean;
  sit(user: string): void;
  readonly perform: Perform;
}

/** One chat client: who one is, the conversations one belongs to, the open one, and what one types. */
export function Panel({ side, name, now, shown, sit, perform }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const open = side.conversations.find((c) => c.id === chosen) ?? (chosen === 'home' ? null : side.conversations[0]);
  const seat = `${side.platform}-seat`;

  return (
    <section class={`panel ${side.platform}`} data-shown={shown} aria-label={name}>
      <header class="panel-head">
        <strong>{name}</strong>
        <label for={seat}>You are</label>
        <select id={seat} value={side.me} onChange={(event) => sit(event.currentTarget.value)}>
          {side.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </header>
      <nav class="conversations" aria-label={`${name} conversations`}>
        {side.platform === 'slack' && (
          <button
            type="button"
            aria-current={chosen === 'home' ? 'page' : undefined}
            onClick={() => {
              choose('home');
              void perform({ deed: 'home' });
            }}
          >
            Home
          </button>
        )}
        {side.conversations.map((conversation) => (
          <button
            key={conversation.id}
            type="button"
            aria-current={conversation === open ? 'page' : undefined}
            onClick={() => choose(conversation.id)}
          >
            {conversation.kind === 'channel' && side.platform === 'slack' ? '# ' : ''}
            {conversation.name}
            {conversation.archived && <small> archived</small>}
          </button>
        ))}
      </nav>
      {open ? (
        <>
          {open.topic && <p class="topic">{open.topic}</p>}
          <MessageList platform={side.platform} me={side.me} messages={open.messages} now={now} perform={perform} />
          <Composer platform={side.platform} conversation={open} perform={perform} />
        </>
      ) : (
        <Home home={side.home} perform={perform} />
      )}
      {side.dialog && <Dialog key={side.dialog.title} form={side.dialog} perform={perform} />}
    </section>
  );
}
