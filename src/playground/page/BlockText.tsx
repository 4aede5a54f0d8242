import type { ComponentChildren } from 'preact';
import type { TextObject } from './blockKitTypes.ts';

/** A text object: plain text as it is; mrkdwn with bold, italics, links and line breaks, the rest literally. */
export function BlockText({ text }: { text: TextObject | undefined }): ComponentChildren {
  if (!text) return null;
  const lines = text.text.split('\n');
  return lines.map((line, index) => (
    <span key={index}>
      {index > 0 && <br />}
      {text.type === 'mrkdwn' ? marked(line) : line}
    </span>
  ));
}

const marks = /(\*[^*\n]+\*|_[^_\n]+_|<https?:\/\/[^>|]+(?:\|[^>]*)?>)/;

function marked(line: string): ComponentChildren {
  return line.split(marks).map((part, index) => {
    if (/^\*[^*]+\*$/.test(part)) return <strong key={index}>{plain(part.slice(1, -1))}</strong>;
    if (/^_[^_]+_$/.test(part)) return <em key={index}>{plain(part.slice(1, -1))}</em>;
    const link = /^<(https?:\/\/[^>|]+)(?:\|([^>]*))?>$/.exec(part);
    if (link) {
      return (
        <a key={index} href={link[1]} target="_blank" rel="noreferrer noopener">
          {plain(link[2] ?? link[1] ?? '')}
        </a>
      );
    }
    return plain(part);
  });
}

/** Slack escapes exactly these three. */
function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
