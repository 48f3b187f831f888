import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRawId } from '../../../src/doors/terminal/raw-id.ts';

describe('the raw id of a line', () => {
  it.each([
    ['{"id":12345678901234567890}', '12345678901234567890'],
    ['{ "q" : "id" , "id" : 1.50e+2 }', '1.50e+2'],
    ['{"id":"a\\u0041\\"}"}', '"a\\u0041\\"}"'],
    ['{"\\u0069d":-1}', '-1'],
    ['{"id":1,"id":2}', '2'],
    ['{"x":{"id":1},"y":[{"id":2}],"id":3}', '3'],
  ])('of %s is %s', (line, id) => {
    expect(readRawId(line)).toBe(id);
  });

  it.each(['{}', '{"id":null}', '{"id":true}', '{"id":[1]}', '{"id":{"id":1}}', '{"x":{"id":1}}', '{"q":"id"}'])(
    'is missing in %s',
    (line) => {
      expect(readRawId(line)).toBeNull();
    },
  );

  it('is what reading the whole line gives', () => {
    const id = fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(id, fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(2), (value, others, indent) => {
        const line = JSON.stringify({ ...others, id: value }, null, indent);
        expect(JSON.parse(readRawId(line) ?? '')).toEqual(JSON.parse(line).id);
      }),
    );
  });

  it('is found behind millions of escapes', () => {
    expect(readRawId(`{"q":${JSON.stringify('"\\'.repeat(1e6))},"id":7}`)).toBe('7');
  });
});
