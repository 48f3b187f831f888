/** What holds for every command, whatever anyone types or presses. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Knowledge } from '../../src/answer/answer.ts';
import type { Language } from '../../src/article/article.ts';
import type { Command, Context, Pressed } from '../../src/command/command.ts';
import { readComponentId } from '../../src/command/component-id.ts';
import type { OptionSpec } from '../../src/command/options.ts';
import { COLOURS } from '../../src/reply/colours.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { anyText, nastyTexts } from '../fixtures/any-text.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { contextFor } from '../fixtures/context.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

const RUNS = 40;
/** Milliseconds: some texts are long, and the machine may be busy. */
const TIMEOUT = 30_000;
const SNOWFLAKE = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
const LANGUAGES: readonly Language[] = ['de', 'en'];
const CLAIMS: readonly unknown[] = [COLOURS.curated, COLOURS.quoted, COLOURS.notStated];

const contextOf = (pack: Knowledge, language: Language): Context =>
  contextFor(language, '9223372036854775807', false, pack);

/** Texts that lead to replies of every kind, beside those that lead nowhere. */
const text = fc.oneof(
  anyText,
  fc.constantFrom(...nastyTexts),
  fc.constantFrom(...knowledge.entries.flatMap(({ asks }) => [...asks.de.slice(0, 2), ...asks.en.slice(0, 1)])),
  fc.constantFrom(...knowledge.entries.map(({ id }) => `entry:${id}`), 'passage:1.1', 'entry:zu-lang'),
  fc.constantFrom(...knowledge.actors.map(({ id }) => id), ...knowledge.topics.map(({ id }) => id), 'bote'),
);

function optionValue(spec: OptionSpec): fc.Arbitrary<unknown> {
  const value: fc.Arbitrary<unknown> = {
    text,
    whole: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.maxSafeInteger()),
    flag: fc.boolean(),
    user: SNOWFLAKE,
  }[spec.kind];
  return spec.required ? value : fc.option(value, { nil: undefined });
}

const valuesOf = ({ options }: Command): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(options).map(([name, spec]) => [name, optionValue(spec)])));

function checkAll(reply: Reply, pack: Knowledge): void {
  checkReply(reply, pack);
  if (reply.embeds.some(({ color }) => CLAIMS.includes(color))) expect(reply.cites).not.toHaveLength(0);
}

function checkPressed(pressed: Pressed | undefined, pack: Knowledge): void {
  if (pressed !== undefined && pressed.kind !== 'remove') checkAll(pressed.reply, pack);
}

/** Presses every button of a reply. */
async function pressAll(reply: Reply, context: Context): Promise<void> {
  for (const component of reply.components.flat()) {
    if (component.kind === 'link') continue;
    const { command: name, argument } = readComponentId(component.id);
    const command = commands.find((one) => one.name === name);
    expect(command?.press).toBeDefined();
    checkPressed(await command?.press?.(argument, context, [], reply.embeds), context.knowledge);
  }
}

describe.each([
  ['our pack', knowledge],
  ['a nasty pack', nastyKnowledge],
] as const)('with %s', { timeout: TIMEOUT }, (_, pack) => {
  describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_name, command) => {
    it('always gives a reply that Discord takes, with the words of the article and a receipt', async () => {
      await fc.assert(
        fc.asyncProperty(valuesOf(command), fc.constantFrom(...LANGUAGES), async (values, language) => {
          const context = contextOf(pack, language);
          const reply = await command.run(values, context);
          checkAll(reply, pack);
          await pressAll(reply, context);
        }),
        { numRuns: RUNS },
      );
    });

    it('answers the menu of a message privately, whatever stands in it', async () => {
      await fc.assert(
        fc.asyncProperty(text, fc.constantFrom(...LANGUAGES), async (content, language) => {
          const context = contextOf(pack, language);
          const reply = await command.menu?.run(content, context);
          if (reply === undefined) return;
          expect(reply.audience).toBe('asker');
          checkAll(reply, pack);
          await pressAll(reply, context);
        }),
        { numRuns: RUNS },
      );
    });

    it('says the same to the same', async () => {
      await fc.assert(
        fc.asyncProperty(valuesOf(command), async (values) => {
          expect(await command.run(values, contextOf(pack, 'de'))).toEqual(
            await command.run(values, contextOf(pack, 'de')),
          );
        }),
        { numRuns: 10 },
      );
    });

    it('mentions nobody but the one member that it is for', async () => {
      for (const typed of nastyTexts) {
        const values = Object.fromEntries(
          Object.entries(command.options).map(([name, { kind }]) => [name, kind === 'text' ? typed : undefined]),
        );
        const { content = '', embeds } = await command.run({ ...values, number: 1 }, contextOf(pack, 'de'));
        const shown = [content, ...embeds.flatMap(({ title = '', description = '' }) => [title, description])].join(
          '\n',
        );
        expect(shown.replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/@|<[@#:]/);
      }
    });

    it('proposes only what Discord takes, and what it then answers', async () => {
      for (const [option, suggest] of Object.entries(command.suggest ?? {})) {
        await fc.assert(
          fc.asyncProperty(text, text, fc.constantFrom(...LANGUAGES), async (typed, other, language) => {
            const context = contextOf(pack, language);
            const choices = await suggest(typed, { actor: other, speaker: other }, context);
            expect(choices.length).toBeLessThanOrEqual(LIMITS.choices);
            for (const { name, value } of choices) {
              expect(name.trim()).not.toBe('');
              expect(name.length).toBeLessThanOrEqual(LIMITS.choiceText);
              expect(value.length).toBeLessThanOrEqual(LIMITS.choiceText);
            }
            const [first] = choices;
            const values = { actor: other, first: other, second: typed, quote: other, [option]: first?.value };
            if (first !== undefined) checkAll(await command.run(values, context), pack);
          }),
          { numRuns: RUNS },
        );
      }
    });

    it('answers any press, however old or wrong', async () => {
      await fc.assert(
        fc.asyncProperty(text, fc.constantFrom(...LANGUAGES), async (argument, language) => {
          checkPressed(await command.press?.(argument, contextOf(pack, language), [argument], []), pack);
        }),
        { numRuns: RUNS },
      );
    });
  });
});
