import { useEffect, useRef } from 'preact/hooks';
import type { ChatMessage } from '../chatWorld.ts';
import { AdaptiveCard } from './AdaptiveCard.tsx';
import { BlockKit } from './BlockKit.tsx';
import type { Platform } from './backend.ts';
import type { Perform } from './Panel.tsx';

interface Props {
  readonly platform: Platform;
  readonly me: string;
  readonly messages: readonly ChatMessage[];
  readonly now: string;
  readonly perform: Perform;
}

/** The conversation, newest at the bottom and in sight. */
export function MessageList({ platform, me, messages, now, perform }: Props) {
  const end = useRef<HTMLLIElement>(null);
  const last = messages.at(-1);
  const newest = `${messages.length} ${last?.id} ${JSON.stringify(last?.native)}`;
  useEffect(() => {
    // Cards get their height when they have been drawn.
    requestAnimationFrame(() => end.current?.scrollIntoView({ block: 'end', inline: 'nearest' }));
  }, [newest]);

  return (
    <ol class="messages" aria-live="polite" aria-label="Messages">
      {messages.length === 0 && <li class="empty">Nothing here yet. Press a command below to begin.</li>}
      {messages.map((message) => (
        <li key={message.id} class={message.from.bot ? 'message bot' : 'message'} data-message={message.id}>
          <span class="avatar" aria-hidden="true" style={{ background: tint(message.from.name) }}>
            {initials(message.from.name)}
          </span>
          <div class="said">
            <p class="by">
              <strong>{message.from.name}</strong>
              {message.from.bot && <span class="badge">App</span>}
              <time dateTime={message.at}>{moment(message.at, now)}</time>
            </p>
            {message.onlyYou && <p class="only-you">Only visible to you</p>}
            <Content platform={platform} message={message} perform={perform} />
            {message.files.map(({ id, name, size }) => (
              <a key={id} class="file" href={`/api/files/${platform}/${encodeURIComponent(me)}/${id}`} download={name}>
                <strong>{name}</strong> <small>{kilobytes(size)}</small>
              </a>
            ))}
            {message.edited && <p class="edited">edited</p>}
          </div>
        </li>
      ))}
      <li ref={end} class="end" aria-hidden="true" />
    </ol>
  );
}

function Content({ platform, message, perform }: { platform: Platform; message: ChatMessage; perform: Perform }) {
  if (!message.native) return <p class="plain">{message.text}</p>;
  return platform === 'slack' ? (
    <BlockKit blocks={message.native} message={message} perform={perform} />
  ) : (
    <AdaptiveCard card={message.native} message={message} perform={perform} />
  );
}

const kilobytes = (size: number) => `${Math.max(1, Math.round(size / 1024))} kB`;

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('');
}

const tints = ['#3d6b5c', '#5b5f97', '#8a5a44', '#4a6fa5', '#7a5c86', '#5f6b3d', '#9a5b6b', '#41707a'];

function tint(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tints[sum % tints.length] ?? '#555';
}

/** The hour today, the day before that. */
function moment(at: string, now: string): string {
  const today = at.slice(0, 10) === now.slice(0, 10);
  return new Intl.DateTimeFormat('en-GB', {
    ...(today ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(at));
}
