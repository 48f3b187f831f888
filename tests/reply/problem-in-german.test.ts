import { expect, it } from 'vitest';
import { longestImport, readEntries } from '../../src/knowledge/read-entries.ts';
import { problemInGerman } from '../../src/reply/problem-in-german.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const valid = `- id: own-a
  asks: { de: [Wer bellt da?], en: [] }
  answer: { de: Ein Hund., en: A dog. }
  evidence:
    - paragraph: 2
      quote: Trump bezeichnete das Telefonat als „ausgezeichnet“
  topics: []
  actors: []
  reviewed: 2026-01-01
`;

const messagesOf = (text: string): string[] => {
  const read = readEntries(knowledge, text);
  return read.ok ? [] : read.problems.map(({ message }) => message);
};

it('has nothing to say of a right file', () => {
  expect(messagesOf(valid)).toEqual([]);
});

it.each([
  ['entries: []', 'erwartet ist eine Liste, in der jeder Eintrag'],
  ['x'.repeat(longestImport + 1), 'Bytes sind zu viel: erlaubt sind'],
  ['['.repeat(200_000), 'verschachtelte Werte'],
  ['- id: [unclosed', 'Die Datei ist kein YAML: '],
  [valid + valid.replace('Wer bellt', 'Wer knurrt'), '„own-a“ kommt schon vor'],
  [valid.replace('[Wer bellt da?]', '[Wer bellt da?, wer bellt da]'), '„wer bellt da“ kommt schon vor'],
  [valid.replace('[Wer bellt da?]', '[]'), '„own-a“ hat keine Formulierung'],
  [valid.replace('topics: []', 'topics: [bananen]'), '„bananen“ gibt es nicht unter den Themen'],
  [valid.replace('actors: []', 'actors: [niemand]'), '„niemand“ gibt es nicht unter den Akteuren'],
  [valid.replace('own-a', 'lesezirkel'), 'Die Kennung „lesezirkel“ geht nicht: erwartet ist eine des Wissenspakets'],
  [valid.replace('own-a', 'Own A'), 'erwartet sind kleine Buchstaben und Ziffern'],
  [valid.replace('paragraph: 2', 'paragraph: 99'), 'Absatz 99 gibt es nicht: erwartet ist 0 bis 6'],
  [valid.replace('paragraph: 2', 'paragraph: 3'), 'steht nicht in Absatz 3, sondern in Absatz 2'],
  [valid.replace('„ausgezeichnet“', '„hervorragend“'), 'am nächsten kommt „Trump bezeichnete'],
  [valid.replace(/quote: .*/u, 'quote: Bananen wachsen krumm'), 'und nichts, was ihm gleicht'],
  [valid.replace(/quote: .*/u, 'quote: Putin'), 'nimm mehr Wörter, bis sie nur einmal dort stehen'],
  [valid.replace('topics:', 'themen: []\n  topics:'), 'kenne ich nicht: diese Angabe gibt es nicht'],
  [valid.replace('topics: []', 'topics: 3'), 'erwartet ist eine Liste, da ist eine Zahl'],
  [valid.replace(/ {2}answer.*\n/u, ''), 'erwartet ist Angaben mit Namen, da ist nichts'],
  [valid.replace('topics:', 'draft: true\n  topics:'), '„own-a“ ist ein Entwurf'],
])('says in German what is wrong (%#)', (text, said) => {
  const messages = messagesOf(text);
  expect(messages.map(problemInGerman).join('\n')).toContain(said);
  for (const message of messages) expect(problemInGerman(message)).not.toMatch(/^Cannot|expected/u);
});
