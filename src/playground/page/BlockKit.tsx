import type { ComponentChildren } from 'preact';
import type { ChatMessage } from '../chatWorld.ts';
import { BlockText } from './BlockText.tsx';
import type { SlackBlock, SlackElement } from './blockKitTypes.ts';
import type { Perform } from './Panel.tsx';
import { SlackButton } from './SlackButton.tsx';

interface Props {
  readonly blocks: unknown;
  readonly message: ChatMessage;
  readonly perform: Perform;
}

/** Block Kit as Slack draws it: the blocks that messages and homes use. */
export function BlockKit({ blocks, message, perform }: Props) {
  const press = (element: SlackElement) => {
    const control = message.controls.find((c) => sameElement(c.native as SlackElement, element));
    return control ? perform({ deed: 'press', control }) : Promise.resolve({});
  };
  const all = Array.isArray(blocks) ? (blocks as SlackBlock[]) : [];
  return (
    <div class="blocks">
      {all.map((block, index) => (
        <Block key={block.block_id ?? index} block={block} press={press} />
      ))}
    </div>
  );
}

/** Within a message, an element is known by its action and what it carries. */
const sameElement = (a: SlackElement, b: SlackElement) => a.action_id === b.action_id && a.value === b.value;

type Press = (element: SlackElement) => Promise<unknown>;

export function Block({ block, press }: { block: SlackBlock; press: Press }): ComponentChildren {
  switch (block.type) {
    case 'header':
      return (
        <h3>
          <BlockText text={block.text} />
        </h3>
      );
    case 'divider':
      return <hr />;
    case 'image':
      return <img src={block.image_url} alt={block.alt_text} />;
    case 'context':
      return (
        <p class="context">
          {block.elements?.map((element, index) =>
            element.type === 'image' ? (
              <img key={index} src={element.image_url} alt={element.alt_text} />
            ) : (
              <BlockText key={index} text={{ type: element.type as 'mrkdwn', text: String(element.text) }} />
            ),
          )}
        </p>
      );
    case 'section':
      return (
        <div class="section">
          <div>
            {block.text && (
              <p>
                <BlockText text={block.text} />
              </p>
            )}
            {block.fields && (
              <div class="fields">
                {block.fields.map((field, index) => (
                  <p key={index}>
                    <BlockText text={field} />
                  </p>
                ))}
              </div>
            )}
          </div>
          {block.accessory?.type === 'button' && <SlackButton element={block.accessory} press={press} />}
        </div>
      );
    case 'actions':
      return (
        <div class="actions">
          {block.elements?.map((element) => (
            <SlackButton key={element.action_id} element={element} press={press} />
          ))}
        </div>
      );
    case 'rich_text':
      return <RichText block={block} />;
    default:
      return <p class="context">({block.type})</p>;
  }
}

interface RichElement {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly style?: { bold?: boolean; italic?: boolean };
  readonly elements?: readonly RichElement[];
}

function RichText({ block }: { block: SlackBlock }) {
  return <>{(block.elements as readonly RichElement[] | undefined)?.map((element, index) => rich(element, index))}</>;
}

function rich(element: RichElement, key: number): ComponentChildren {
  const children = element.elements?.map(rich);
  switch (element.type) {
    case 'rich_text_section':
      return <p key={key}>{children}</p>;
    case 'rich_text_quote':
      return <blockquote key={key}>{children}</blockquote>;
    case 'rich_text_list':
      return (
        <ul key={key}>
          {children?.map((child, index) => (
            <li key={index}>{child}</li>
          ))}
        </ul>
      );
    case 'link':
      return (
        <a key={key} href={element.url} target="_blank" rel="noreferrer noopener">
          {element.text ?? element.url}
        </a>
      );
    default:
      return element.style?.bold ? <strong key={key}>{element.text}</strong> : <span key={key}>{element.text}</span>;
  }
}
