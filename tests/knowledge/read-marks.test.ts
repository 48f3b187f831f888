import { expect, it } from 'vitest';
import { readMarks } from '../../src/knowledge/read-marks.ts';

const partsOf = (marked: string) => {
  const { text, said } = readMarks(marked);
  return said.map(({ speaker, span }) => [speaker, text.slice(span.start, span.end)]);
};

it('takes the marks out of a text and keeps what they mark, from the outside in', () => {
  const marked = 'CNN says that <cnn>Ukraine wants <ukraine><europa>a truce</europa></ukraine></cnn>, <usa>now</usa>.';
  expect(readMarks(marked)).toMatchObject({ text: 'CNN says that Ukraine wants a truce, now.', loose: [] });
  expect(partsOf(marked)).toEqual([
    ['cnn', 'Ukraine wants a truce'],
    ['ukraine', 'a truce'],
    ['europa', 'a truce'],
    ['usa', 'now'],
  ]);
});

it('tells the marks that fit no other', () => {
  expect(readMarks('a <b>c</d> e</b> f</g>')).toMatchObject({ text: 'a c e f', loose: ['</d>', '</g>'] });
  expect(readMarks('a <b>c')).toMatchObject({ text: 'a c', said: [], loose: ['<b>'] });
});
