import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { readTyped, splitPosition } from '../../../src/doors/terminal/typed-command.ts';
import { knowledge } from '../../fixtures/knowledge.ts';
import { allTinyCommands } from '../../fixtures/tiny-commands.ts';

const read = (line: string) => readTyped(line, commands, knowledge);

describe('what a person types', () => {
  it('is a question, in its own language', () => {
    expect(read(' Worüber wurde gesprochen? ')).toEqual({
      name: 'ask',
      options: { question: 'Worüber wurde gesprochen?' },
      language: 'de',
    });
    expect(read('What does he want?')).toMatchObject({ name: 'ask', language: 'en' });
  });

  it('is a command, by its name in either language', () => {
    expect(read('/passage 3')).toEqual({ name: 'passage', options: { number: '3' }, language: null });
    expect(read('/Absatz 3')).toEqual({ name: 'passage', options: { number: '3' }, language: 'de' });
    expect(read('/article')).toEqual({ name: 'article', options: {}, language: null });
    expect(read('/frage wer war es')).toMatchObject({ name: 'ask', options: { question: 'wer war es' } });
  });

  it('names options as in Discord', () => {
    expect(read('/quote sehr ehrlich speaker: Wladimir Putin').options).toEqual({
      search: 'sehr ehrlich',
      speaker: 'Wladimir Putin',
    });
    expect(read('/zitat sprecher:Putin').options).toEqual({ speaker: 'Putin' });
    expect(read('/position actor:Selenskyj topic:Sanktionen').options).toEqual({
      actor: 'Selenskyj',
      topic: 'Sanktionen',
    });
  });

  it.each([
    ['/compare Trump Putin', { first: 'Trump', second: 'Putin' }],
    [
      '/vergleich Donald Trump und Selenskyj neue Sanktionen',
      {
        first: 'Donald Trump',
        second: 'Selenskyj',
        topic: 'neue Sanktionen',
      },
    ],
    ['/compare Kremlin vs Zelensky topic: ceasefire', { first: 'Kremlin', second: 'Zelensky', topic: 'ceasefire' }],
    ['/compare Trump', { first: 'Trump' }],
  ])('names two in a row: %s', (line, options) => {
    expect(read(line).options).toEqual(options);
  });

  it.each([
    ['/shelf add Birne pieces: 3', 'shelf add', { fruit: 'Birne', pieces: '3' }, null],
    ['/regal hinzu obst:Birne', 'shelf add', { fruit: 'Birne' }, 'de'],
    ['/shelf LIST', 'shelf list', {}, null],
    ['/shelf burn it', 'shelf', {}, null],
  ])('names a subcommand behind its command: %s', (line, name, options, language) => {
    expect(readTyped(line, allTinyCommands, knowledge)).toEqual({ name, options, language });
  });

  it.each(['/nonsense at all', '/remove', '/'])('is passed on where it is no command: %s', (line) => {
    expect(read(line).options).toEqual({});
    expect(commands.some(({ name, hidden }) => name === read(line).name && !hidden)).toBe(false);
  });
});

describe('an actor and a topic in one go', () => {
  it.each([
    ['selenskyj sanktionen', { actor: 'selenskyj', topic: 'sanktionen' }],
    ['donald trump', { actor: 'donald trump' }],
    ['Donald Trump neue Sanktionen', { actor: 'Donald Trump', topic: 'neue Sanktionen' }],
    ['selenski sanktionen', { actor: 'selenski', topic: 'sanktionen' }],
    ['xyzzy plugh', { actor: 'xyzzy', topic: 'plugh' }],
    ['xyzzy', { actor: 'xyzzy' }],
  ])('are told apart: %s', (words, options) => {
    expect(splitPosition(knowledge, words.split(' '))).toEqual(options);
  });

  it('are missing where nothing is typed', () => {
    expect(splitPosition(knowledge, [])).toEqual({});
  });
});
