/** What holds for every command, whatever anyone types, presses or sends. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Knowledge } from '../../src/answer/answer.ts';
import type { Language } from '../../src/article/article.ts';
import type { Command, Context } from '../../src/command/command.ts';
import { findPart, type Part } from '../../src/command/find-part.ts';
import type { OptionSpec } from '../../src/command/options.ts';
import { LIMITS } from '../../src/reply/limits.ts';
import type { ModalFields } from '../../src/reply/modal.ts';
import { anyText, nastyTexts } from '../fixtures/any-text.ts';
import { contextFor } from '../fixtures/context.ts';
import { FollowReply } from './follow-reply.ts';

const RUNS = 40;
/** Milliseconds: some texts are long, and the machine may be busy. */
const TIMEOUT = 30_000;
const SNOWFLAKE = fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String);
const language = fc.constantFrom<Language>('de', 'en');

/** Texts that lead to replies of every kind, beside those that lead nowhere. */
const textsOf = ({ entries, actors, topics, quotations }: Knowledge): fc.Arbitrary<string> =>
  fc.oneof(
    anyText,
    fc.constantFrom(...nastyTexts),
    fc.constantFrom(...entries.flatMap(({ asks }) => [...asks.de.slice(0, 2), ...asks.en.slice(0, 1)])),
    fc.constantFrom(...entries.map(({ id }) => `entry:${id}`), 'passage:1.1', 'entry:zu-lang'),
    fc.constantFrom(...actors.map(({ id }) => id), ...topics.map(({ id }) => id), 'bote'),
    fc.constantFrom('“”', ...quotations.map((one) => `“${one.text}”`)),
  );

/** Whatever comes with a form that somebody forged, or that is of an older version. */
const fieldsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<ModalFields> =>
  fc.record({
    texts: fc.dictionary(text, text, { maxKeys: 3 }),
    picked: fc.dictionary(text, fc.array(text, { maxLength: 3 }), { maxKeys: 3 }),
  });

function optionValue(spec: OptionSpec, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const value: fc.Arbitrary<unknown> = {
    text,
    whole: fc.oneof(fc.integer({ min: spec.kind === 'whole' ? (spec.min ?? -2) : 0, max: 9 }), fc.maxSafeInteger()),
    flag: fc.boolean(),
    user: SNOWFLAKE,
    channel: SNOWFLAKE,
    file: fc.record({ name: text, size: fc.nat(), type: fc.option(text), url: text }),
  }[spec.kind];
  return spec.required ? value : fc.option(value, { nil: undefined });
}

const valuesOf = ({ part }: Part, text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(Object.fromEntries(Object.entries(part.options).map(([name, spec]) => [name, optionValue(spec, text)])));

/** Holds commands, and each of their subcommands, against what they promise, with what a pack knows. */
export function describeCommands(name: string, commands: readonly Command[], pack: Knowledge): void {
  const paths = commands.flatMap(({ name: command, subcommands = [] }) => [
    command,
    ...subcommands.map((it) => `${command} ${it.name}`),
  ]);
  const text = textsOf(pack);
  describe.each(paths)(`with ${name}, /%s`, { timeout: TIMEOUT }, (path) => {
    const found = findPart(commands, path);
    if (found === null) throw new Error(`Find "${path}": expected a command`);
    const { command, part } = found;
    const contextOf = (reader: Language): Context =>
      contextFor(reader, '9223372036854775807', command.moderatorsOnly === true, pack);
    const follow = (context: Context): FollowReply => new FollowReply(commands, context);

    it('always gives a reply or a form that Discord takes, with the words of the article and a receipt', async () => {
      const property = fc.asyncProperty(valuesOf(found, text), language, async (values, reader) => {
        const context = contextOf(reader);
        await follow(context).ran(await part.run(values, context));
      });
      await fc.assert(property, { numRuns: RUNS });
    });

    it('answers the menu of a message privately, whatever stands in it', async () => {
      const { menu } = command;
      if (menu === undefined) return;
      const property = fc.asyncProperty(text, language, async (content, reader) => {
        const context = contextOf(reader);
        const ran = await menu.run(content, context);
        if (!('kind' in ran)) expect(ran.audience).toBe('asker');
        await follow(context).ran(ran);
      });
      await fc.assert(property, { numRuns: RUNS });
    });

    it('says the same to the same', async () => {
      const property = fc.asyncProperty(valuesOf(found, text), async (values) => {
        expect(await part.run(values, contextOf('de'))).toEqual(await part.run(values, contextOf('de')));
      });
      await fc.assert(property, { numRuns: 10 });
    });

    it('mentions nobody but the one member that it is for', async () => {
      for (const typed of nastyTexts) {
        const texts = Object.entries(part.options).flatMap(([key, { kind }]) =>
          kind === 'text' ? [[key, typed]] : [],
        );
        const ran = await part.run({ ...Object.fromEntries(texts), number: 1 }, contextOf('de'));
        if ('kind' in ran) continue;
        const cards = ran.embeds.flatMap(({ title = '', description = '' }) => [title, description]);
        expect([ran.content, ...cards].join('\n').replace(/\\[^0-9A-Za-z\s]/g, '')).not.toMatch(/@|<[@#:]/);
      }
    });

    it('proposes only what Discord takes, and what it then answers', async () => {
      for (const [option, suggest] of Object.entries(part.suggest ?? {})) {
        const property = fc.asyncProperty(text, text, language, async (typed, other, reader) => {
          const context = contextOf(reader);
          const choices = await suggest(typed, { actor: other, speaker: other }, context);
          expect(choices.length).toBeLessThanOrEqual(LIMITS.choices);
          for (const choice of choices) {
            expect(choice.name.trim()).not.toBe('');
            expect(choice.name.length).toBeLessThanOrEqual(LIMITS.choiceText);
            expect(choice.value.length).toBeLessThanOrEqual(LIMITS.choiceText);
          }
          const [first] = choices;
          const values = { actor: other, first: other, second: typed, quote: other, [option]: first?.value };
          if (first !== undefined) await follow(context).ran(await part.run(values, context));
        });
        await fc.assert(property, { numRuns: RUNS });
      }
    });

    it('answers any press and any form, however old or wrong', async () => {
      const property = fc.asyncProperty(text, fieldsOf(text), language, async (argument, filled, reader) => {
        const context = contextOf(reader);
        await follow(context).pressed(await part.press?.(argument, context, [argument], []));
        for (const shown of [null, []]) {
          const submitted = await part.submit?.(argument, filled, context, shown);
          if (submitted !== undefined) follow(context).submitted(submitted);
        }
      });
      await fc.assert(property, { numRuns: RUNS });
    });
  });
}
