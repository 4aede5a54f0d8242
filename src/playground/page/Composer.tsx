import { useState } from 'preact/hooks';
import type { ChatConversation } from '../chatWorld.ts';
import type { Platform } from './backend.ts';
import type { Perform } from './Panel.tsx';

const suggestions = ['', 'join', 'find', 'requests', 'pair', 'goals', 'profile', 'away', 'help'];

/** Where one types. On Slack `/mentor …` is the command; on Teams plain words in the direct talk, or with a mention in a group. */
export function Composer(props: { platform: Platform; conversation: ChatConversation; perform: Perform }) {
  const { platform, conversation, perform } = props;
  const [text, setText] = useState('');
  const direct = conversation.kind === 'direct';
  const prefix = platform === 'slack' ? '/mentor' : direct ? '' : '@Rapport';
  const id = `${platform}-composer`;

  async function send(words: string) {
    const command = commandIn(words, prefix);
    setText('');
    await perform(
      command === null
        ? { deed: 'say', conversation: conversation.id, text: words }
        : { deed: 'command', conversation: conversation.id, text: command },
    );
  }

  if (conversation.archived) return <p class="closed">This conversation is archived.</p>;
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) void send(text.trim());
      }}
    >
      <fieldset class="chips" aria-label="Commands">
        {suggestions.map((word) => {
          const whole = [prefix, word || (prefix ? '' : 'mentor')].filter(Boolean).join(' ');
          return (
            <button key={word} type="button" onClick={() => void send(whole)}>
              {whole}
            </button>
          );
        })}
      </fieldset>
      <label class="unseen" for={id}>
        Message to {conversation.name}
      </label>
      <input
        id={id}
        autocomplete="off"
        value={text}
        placeholder={`Message ${conversation.name}`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" class="send">
        Send
      </button>
    </form>
  );
}

/** What follows the prefix, or `null` where the words are for people. */
function commandIn(words: string, prefix: string): string | null {
  if (prefix === '') return words;
  if (words === prefix) return '';
  return words.startsWith(`${prefix} `) ? words.slice(prefix.length + 1) : null;
}
