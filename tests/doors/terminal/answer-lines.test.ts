import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { answerLines } from '../../../src/doors/terminal/answer-lines.ts';
import { createOutput, inputOf } from '../../fixtures/streams.ts';

const shape = z.object({ q: z.string('expected a text') });

function shout(fields: unknown): object {
  const { q } = shape.parse(fields);
  if (q === 'break') throw new Error('broken');
  return { said: `${q}!` };
}

async function answersTo(...lines: string[]): Promise<{ status: number; lines: string[] }> {
  const output = createOutput();
  const status = await answerLines({ input: inputOf(...lines.map((it) => `${it}\n`)), output, answer: shout });
  await finished(output.end());
  return { status, lines: output.text().split('\n').slice(0, -1) };
}

describe('lines of JSON', () => {
  it('are answered in their order, with their ids as they came', async () => {
    expect(await answersTo('{"id":"b","q":"x"}', '', '  ', '{"q":"y","id":1.0,"more":[1]}')).toEqual({
      status: 0,
      lines: ['{"id":"b","said":"x!"}', '{"id":1.0,"said":"y!"}'],
    });
  });

  it('that do not fit become lines with an error, and the rest is still answered', async () => {
    const { status, lines } = await answersTo(
      '{"id":',
      '[]',
      '7',
      '{"q":"x"}',
      '{"id":1}',
      '{"id":2,"q":3}',
      '{"id":3,"q":"z"}',
    );
    expect(status).toBe(1);
    expect(lines).toEqual([
      '{"id":null,"error":"Read the line {\\"id\\":: expected a JSON object"}',
      '{"id":null,"error":"Read the line []: expected a JSON object"}',
      '{"id":null,"error":"Read the line 7: expected a JSON object"}',
      '{"id":null,"error":"Read \\"id\\": expected a text or a number"}',
      '{"id":1,"error":"Read \\"q\\": expected a text"}',
      '{"id":2,"error":"Read \\"q\\" 3: expected a text"}',
      '{"id":3,"said":"z!"}',
    ]);
  });

  it('that break us become lines with an error too', async () => {
    expect(await answersTo('{"id":1,"q":"break"}', '{"id":2,"q":"x"}')).toEqual({
      status: 1,
      lines: ['{"id":1,"error":"Answer the line: Error: broken"}', '{"id":2,"said":"x!"}'],
    });
  });

  it('are answered as they come, while the input stays open', async () => {
    const input = new PassThrough();
    const output = createOutput();
    const status = answerLines({ input, output, answer: shout });
    input.write('{"id":1,"q":"a"}\n{"id":2,');
    expect(await output.lines(1)).toEqual(['{"id":1,"said":"a!"}']);
    input.write('"q":"b"}\n');
    expect(await output.lines(2)).toHaveLength(2);
    input.end();
    expect(await status).toBe(0);
  });

  it('wait for a slow reader', async () => {
    const count = 50;
    const output = createOutput(1);
    const input = inputOf(Array.from({ length: count }, (_, id) => `{"id":${id},"q":"x"}\n`).join(''));
    let most = 0;
    const answer = (fields: unknown): object => {
      most = Math.max(most, output.writableLength);
      return shout(fields);
    };
    expect(await answerLines({ input, output, answer })).toBe(0);
    await output.lines(count);
    expect(most).toBe(0);
  });

  it('end without a word when the reader goes away', async () => {
    const input = new PassThrough();
    const output = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const closed = once(input, 'close');
    const status = answerLines({ input, output, answer: shout });
    input.write('{"id":1,"q":"a"}\n{"id":2,"q":"b"}\n');
    expect(await status).toBe(0);
    await closed;
  });
});
