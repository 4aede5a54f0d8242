import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, MessageView } from '../../../ports/view.ts';
import type { TextKey } from '../../text/en/index.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, does, facts, heading, quiet, strong, text } from '../blocks.ts';
import type { HelpTopics, Topic } from './helpTopics.ts';

const sayings: Readonly<Record<Topic, TextKey>> = {
  find: 'help.find',
  requests: 'help.requests',
  suggest: 'help.suggest',
  pair: 'help.pair',
  meet: 'help.meet',
  agreement: 'help.agreement',
  goals: 'help.goals',
  notes: 'help.notes',
  concern: 'help.concern',
  join: 'help.join',
  about: 'help.about',
  profile: 'help.profile',
  away: 'help.away',
  quit: 'help.quit',
  link: 'help.link',
  export: 'help.export',
  erase: 'help.erase',
  looked: 'help.looked',
};

/** The words to say, each with what it does, and where to read on about the person's programmes. */
export function helpView(
  words: Words,
  topics: HelpTopics,
  programmes: readonly Programme[],
  isCoordinator: boolean,
): MessageView {
  const summary = words.t('help.title');
  return {
    summary,
    blocks: [
      heading(summary),
      text(words.t('help.how')),
      ...group(words, words.t('help.mentoring'), topics.mentoring),
      ...group(words, words.t('help.you'), topics.you),
      ...(isCoordinator ? [quiet(words.t('help.coordinator')), quiet(words.t('explain.help'))] : []),
      ...programmes.flatMap(({ links }) =>
        links.map(({ label, url }) => ({ kind: 'link', label: words.label(label), url }) as const),
      ),
      buttons(button(words.t('common.whatCanIDo'), does('command', '', 'home'), 'primary')),
    ],
  };
}

function group(words: Words, title: string, topics: readonly Topic[]): Block[] {
  if (topics.length === 0) return [];
  return [strong(title), facts(topics.map((topic) => [topic, words.t(sayings[topic])] as const))];
}
