import { PassThrough, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import type { Command } from '../../../src/command/command.ts';
import { createHandle } from '../../../src/discord/handle-interaction.ts';
import { converse } from '../../../src/doors/terminal/converse.ts';
import { openTerminalLog, type Terminal } from '../../../src/doors/terminal/terminal.ts';
import { knowledge } from '../../fixtures/knowledge.ts';
import { createLog } from '../../fixtures/log.ts';
import { createOutput, inputOf } from '../../fixtures/streams.ts';
import { allTinyCommands, SABOTAGE, tinyCommands } from '../../fixtures/tiny-commands.ts';

const [entry] = knowledge.entries;
if (!entry) throw new Error('Read the pack: no entries, expected one');

function open(parts: Partial<Terminal> = {}): Terminal {
  const handle = createHandle({ knowledge, commands });
  const streams = { input: inputOf(), output: createOutput(), environment: { LANG: 'en_GB.UTF-8' } };
  return { knowledge, commands, handle, now: () => 0, log: createLog(), ...streams, ...parts };
}

/** What a conversation says to these lines. White space is folded: the text is wrapped. */
async function talk(lines: string, parts: Partial<Terminal> = {}): Promise<string> {
  const output = createOutput();
  await converse(open({ input: inputOf(lines), output, ...parts }));
  await finished(output.end());
  return output.text().replace(/[\s│]+/gu, ' ');
}

describe('a conversation', () => {
  it('says what it can talk about, and goodbye', async () => {
    const said = await talk('');
    expect(said).toContain(`“${knowledge.article.title}”`);
    expect(said).toMatch(/See you! $/u);
    expect(await talk('', { environment: { LC_ALL: 'de_AT.UTF-8', LANG: 'en_GB' } })).toMatch(/Bis bald! $/u);
  });

  it('answers questions in their language, with the evidence', async () => {
    const said = await talk(`${entry.asks.de[0]}\n\n${entry.asks.en[0]}`);
    expect(said).toContain(entry.answer.de);
    expect(said).toContain(entry.answer.en);
    expect(said.split(entry.evidence[0].quote)).toHaveLength(3);
    expect(said).toContain(`¶${entry.evidence[0].paragraph}`);
  });

  it('knows the commands, and says when it does not know one', async () => {
    expect(await talk('/passage 1\n')).toContain('Paragraph 1 of');
    expect(await talk('/absatz 1')).toContain('Absatz 1 von');
    expect(await talk('/quote speaker:nobody')).toContain('nobody');
    expect(await talk('/nonsense')).toContain('I do not know this command');
    expect(await talk('/passage nine')).toMatch(/number/u);
  });

  it('ends when the person wants it', async () => {
    const said = await talk(`/quit\n${entry.asks.de[0]}\n`);
    expect(said).not.toContain(entry.answer.de);
    expect(said).toMatch(/See you! $/u);
  });

  it('prompts on a terminal', async () => {
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const output = createOutput();
    const ended = converse(open({ input, output, environment: { NO_COLOR: '1' } }));
    input.write('/passage 0\n');
    input.end();
    await ended;
    await finished(output.end());
    expect(output.text()).toContain('› ');
  });

  it('ends without a word when nobody listens any longer', async () => {
    const input = new PassThrough();
    const output = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
      },
    });
    const ended = converse(open({ input, output }));
    input.write('/article\n');
    await ended;
  });

  it('apologises for a crash, and tells it on the other stream', async () => {
    const errors = createOutput();
    const handle = createHandle({ knowledge, commands: tinyCommands });
    const said = await talk('/saw', { handle, commands: tinyCommands, log: openTerminalLog(errors) });
    expect(said).toContain('Something went wrong on my side');
    expect(errors.text()).toContain(SABOTAGE);
  });

  it('runs subcommands, and keeps from people what is for moderators', async () => {
    const open = allTinyCommands.map(({ moderatorsOnly: _, ...command }) => command);
    const talkTo = (all: readonly Command[]) =>
      talk('/regal hinzu Birne', { handle: createHandle({ knowledge, commands: all }), commands: all });
    expect(await talkTo(open)).toContain('Added: Birne × 1');
    expect(await talkTo(allTinyCommands)).toContain('Das kann nur die Moderation');
    const handle = createHandle({ knowledge, commands: open });
    expect(await talk('/shelf label', { handle, commands: open })).toContain('This opens a form');
  });
});
