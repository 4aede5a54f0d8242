import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../src/conversation/parseCommand.ts';

describe('what was typed', () => {
  it.each([
    ['', 'home', ''],
    ['mentor', 'home', ''],
    ['/mentor find french geneva', 'find', 'french geneva'],
    ['mentor find geneva', 'find', 'geneva'],
    ['FIND geneva', 'find', 'geneva'],
    ['back', 'away', 'back'],
    ['hello', 'home', ''],
    ['Bonjour !', 'home', ''],
    ['hi,', 'home', ''],
  ])('“%s” means %s', (text, name, rest) => {
    expect(parseCommand(text)).toEqual({ kind: 'command', name, rest });
  });

  it.each([
    ['jion', 'join'],
    ['requets', 'requests'],
    ['weather', null],
  ])('“%s” is not known; the nearest is %s', (text, nearest) => {
    expect(parseCommand(text)).toEqual({ kind: 'unknown', word: text, nearest });
  });
});
