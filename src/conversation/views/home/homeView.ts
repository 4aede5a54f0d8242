import type { NextStep } from '../../../core/people/nextSteps.ts';
import type { Programme } from '../../../core/programme/programme.ts';
import type { Block, Button, MessageView } from '../../../ports/view.ts';
import type { Words } from '../../text/words.ts';
import { button, buttons, divider, does, heading, quiet, text } from '../blocks.ts';
import { nextStepLine } from './nextStepLine.ts';

const mostSteps = 6;

/** What one person can do next. The first button is the one to press if in doubt. */
export function homeView(
  words: Words,
  name: string,
  steps: readonly NextStep[],
  programmes: readonly Programme[],
): MessageView {
  const lines = steps.slice(0, mostSteps).map((step) => nextStepLine(words, step, programmes));
  const summary = lines[0]?.line ?? words.t('home.nothing');
  const primary = lines.findIndex((line) => line.button !== null);
  return {
    summary,
    blocks: [
      heading(words.t('home.title', { name })),
      ...(lines.length === 0 ? [text(summary)] : []),
      ...lines.flatMap((line, index) => lineBlocks(line.line, line.button, index === primary)),
      divider,
      buttons(
        ...(steps.some(({ code }) => code === 'join')
          ? []
          : [button(words.t('home.profile'), does('command', '', 'profile'))]),
        button(words.t('home.help'), does('command', '', 'help')),
      ),
      quiet(words.t('home.hint')),
    ],
  };
}

function lineBlocks(line: string, press: Button | null, primary: boolean): Block[] {
  return [text(line), ...(press ? [buttons({ ...press, tone: primary ? 'primary' : 'plain' })] : [])];
}
