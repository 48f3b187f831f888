import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionSpecs } from '../../src/command/options.ts';
import { readOptions } from '../../src/command/read-options.ts';

const texts = (en: string, de: string) => ({ names: { en, de }, descriptions: { en, de } });
const specs = {
  question: { kind: 'text', ...texts('question', 'frage'), required: true, maxLength: 5 },
  number: { kind: 'whole', ...texts('number', 'nummer'), min: 0, max: 6 },
  private: { kind: 'flag', ...texts('private', 'privat') },
  for: { kind: 'user', ...texts('for', 'für') },
  log: { kind: 'channel', ...texts('log', 'protokoll') },
  list: { kind: 'file', ...texts('list', 'liste') },
} satisfies OptionSpecs;
const read = (raw: Record<string, unknown>) => readOptions(specs, new Map(Object.entries(raw)));
const sentence = (raw: Record<string, unknown>) => {
  const result = read(raw);
  return result.ok ? null : result.problem.sentence;
};

describe('readOptions()', () => {
  it('hands on the values that fit, and no others', () => {
    const list = { name: 'a.txt', size: 3, type: null, url: 'https://cdn.discordapp.com/a.txt' };
    const values = { question: 'Wer?', number: 3, private: true, for: '80351110224678912', log: '41', list };
    expect(read({ ...values, unknown: 1 })).toEqual({ ok: true, values });
  });

  it('leaves out what is not given', () => {
    expect(read({ question: '', number: undefined, private: null })).toEqual({ ok: true, values: { question: '' } });
  });

  it('takes texts longer than Discord lets people type', () => {
    expect(read({ question: 'x'.repeat(6000) }).ok).toBe(true);
  });

  it('says which option is missing', () => {
    expect(sentence({})).toEqual({
      de: 'Es fehlt noch die Angabe **frage**.',
      en: 'The option **question** is still missing.',
    });
  });

  it('quotes a value that does not fit, and says what would', () => {
    expect(sentence({ question: '', number: 7 })).toEqual({
      de: 'Mit „7“ bei **nummer** kann ich nichts anfangen. Da gehört eine ganze Zahl von 0 bis 6 hin.',
      en: 'I can’t use “7” for **number**. It takes a whole number from 0 to 6.',
    });
    expect(sentence({ question: '', for: '@everyone' })?.de).toContain('„\\@everyone“ bei **für**');
    expect(sentence({ question: '', private: '*'.repeat(500) })?.en.length).toBeLessThan(250);
  });

  it.each([
    [{ number: 1.5 }],
    [{ number: '3' }],
    [{ number: Number.NaN }],
    [{ number: -1 }],
    [{ private: 1 }],
    [{ for: 5 }],
  ])('refuses %j', (raw) => {
    expect(read({ question: '', ...raw })).toMatchObject({ ok: false, problem: { kind: 'unfit' } });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(specs)), fc.anything()), (raw) => {
        const result = readOptions(specs, new Map(Object.entries(raw)));
        if (!result.ok) expect(result.problem.sentence.de).not.toBe('');
      }),
    );
  });
});
