import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { EntryContent, OverlayItem, OverlayState } from '../../src/curation/change.ts';
import { makesNothing } from '../../src/curation/invert-batch.ts';
import { type ImportedItem, planImport } from '../../src/curation/plan-import.ts';
import { loadKnowledge } from '../../src/knowledge/load-knowledge.ts';
import { longestImport, readEntries } from '../../src/knowledge/read-entries.ts';
import { writeEntries } from '../../src/knowledge/write-entries.ts';
import { anyText } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { content, overlayOf, someEvidence, stored } from '../fixtures/overlay.ts';

const read = (text: string) => readEntries(knowledge, text);
const problemsOf = (text: string): string[] => {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line}: ${message}`);
};
const rated = 'telefonat-bewertung-trump';
const full = overlayOf(
  stored('own-lesezirkel', { content: content() }, 2),
  stored('own-schweigen', {
    content: content({
      kind: 'not_stated',
      asks: { de: ['Wer schweigt im Lesezirkel?'], en: [] },
      answer: { de: 'Steht nicht da.' },
    }),
  }),
  stored(rated, {
    content: content({ asks: { de: ['Lobt Donald den Lesezirkel?'], en: [] } }),
    aliases: { de: ['Daumen hoch vom Donald?'], en: [] },
  }),
  stored('telefonat-bewertung-putin', { hidden: true }),
  stored('waffenruhe-putin-reaktion', { aliases: { de: [], en: ['Did Vladimir blink?'] } }, 4),
);

const words = anyText.filter((text) => /[\p{L}\p{N}]/u.test(text));
const asks = fc.tuple(words, fc.boolean()).map(([text, isGerman]) => ({
  de: isGerman ? [text] : [],
  en: isGerman ? [] : [text],
}));
const subset = (named: readonly { readonly id: string }[]) =>
  fc.subarray(
    named.map(({ id }) => id),
    { maxLength: 2 },
  );
const aContent: fc.Arbitrary<EntryContent> = fc
  .tuple(asks, words, fc.option(words), fc.boolean(), subset(knowledge.topics), subset(knowledge.actors))
  .map(([phrasings, answer, other, isStated, topics, actors]) => ({
    kind: isStated ? 'stated' : 'not_stated',
    asks: phrasings,
    answer: other === null ? { en: answer } : { de: answer, en: other },
    evidence: isStated ? [someEvidence] : [someEvidence, someEvidence],
    topics,
    actors,
  }));
const anItem: fc.Arbitrary<ImportedItem> = fc
  .tuple(
    fc.constantFrom('own-a', 'own-b2', rated, 'telefonat-bewertung-putin'),
    fc.option(aContent),
    fc.oneof(fc.constant({ de: [], en: [] }), asks),
    fc.boolean(),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([entry, one, aliases, hidden, version]) => ({ entry, version, item: { content: one, aliases, hidden } }));

/** Gives each phrasing a number of its own, so that no two fold to the same. */
function numberPhrasings(imported: ImportedItem, at: number): ImportedItem {
  const { content: one, aliases, hidden } = imported.item;
  const number = ({ de, en }: OverlayItem['aliases'], mark: string): OverlayItem['aliases'] => ({
    de: de.map((text) => `${mark}${at} ${text}`),
    en: en.map((text) => `${mark}${at} ${text}`),
  });
  const numbered = one && { ...one, asks: number(one.asks, 'a') };
  return { ...imported, item: { content: numbered, aliases: number(aliases, 'b'), hidden } };
}

describe('writeEntries() and readEntries()', () => {
  it('bring back what was exported', () => {
    const result = read(writeEntries(knowledge, full));
    expect(result).toEqual({
      ok: true,
      items: full.items.map(({ entry, version, item }) => ({ entry, version, item })),
    });
  });

  it('bring back any overlay', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anItem, { selector: ({ entry }) => entry }), (drafts) => {
        const kept = drafts.map(numberPhrasings).filter(({ item }) => !makesNothing(item));
        const state = overlayOf(...kept.map(({ entry, item, version }) => stored(entry, item, version ?? 1)));
        const result = read(writeEntries(knowledge, state));
        expect(result).toEqual({ ok: true, items: kept });
        expect(result.ok && planImport(state, result.items).unchanged.length).toBe(kept.length);
      }),
      { numRuns: 60 },
    );
  });

  it('write a file that makes the pack say what the server says', { timeout: 60_000 }, () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'belegbot-export-')), 'trump-putin-telefonat');
    onTestFinished(() => rmSync(folder, { recursive: true }));
    cpSync('knowledge/trump-putin-telefonat', folder, { recursive: true });
    writeFileSync(join(folder, 'questions/server.yaml'), writeEntries(knowledge, full));
    const loaded = loadKnowledge(folder);
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    const idFor = (text: string) => {
      const answer = answerQuestion(loaded.knowledge, { text });
      return 'entry' in answer ? [answer.entry.id, answer.kind] : [answer.kind];
    };
    expect(idFor('Wann trifft sich der Lesezirkel?')).toEqual(['own-lesezirkel', 'curated']);
    expect(idFor('Wer schweigt im Lesezirkel?')).toEqual(['own-schweigen', 'not-stated']);
    expect(idFor('Daumen hoch vom Donald?')).toEqual([rated, 'curated']);
    expect(idFor('Did Vladimir blink?')).toEqual(['waffenruhe-putin-reaktion', expect.any(String)]);
    expect(loaded.knowledge.entries.map(({ id }) => id)).not.toContain('telefonat-bewertung-putin');
    expect(loaded.knowledge.entries.find(({ id }) => id === 'own-schweigen')?.written).toEqual(['de']);
  });

  it('mark what is not translated', () => {
    expect(writeEntries(knowledge, full)).toContain('# not translated yet');
    expect(read(writeEntries(knowledge, overlayOf()))).toEqual({ ok: true, items: [] });
  });
});

describe('readEntries()', () => {
  const valid = writeEntries(knowledge, overlayOf(stored('own-a', { content: content() })));

  it.each([
    ['a tab\n\t- x: [', /^\d+: Cannot read the file as YAML/u],
    ['just words', /^1: Cannot read the file: expected a list/u],
    [`${valid}${valid.split('\n').slice(1).join('\n')}`, /Cannot use "own-a" again/u],
    [valid.replace('id: own-a', 'id: own-a\n  id: own-b'), /Map keys must be unique|map keys must be unique/u],
    [valid.replace('id: own-a', 'id: Own A'), /^\d+: Cannot read "0.id"|Cannot read "id"/u],
    [valid.replace('id: own-a', 'id: lesezirkel'), /Cannot use the id "lesezirkel"/u],
    [valid.replace(/quote: .*/u, 'quote: Das steht nirgends im Text'), /Cannot find "Das steht nirgends im Text"/u],
    [valid.replace('topics: []', 'topics: [bananen]'), /Cannot find "bananen" among the topics/u],
    [
      valid.replace('- Wann trifft', '- wann trifft sich der lesezirkel\n      - Wann trifft'),
      /Cannot ask "Wann trifft sich der Lesezirkel\?" again/u,
    ],
    ['x'.repeat(longestImport + 1), /Cannot import \d+ bytes/u],
    ['['.repeat(200_000), /^1: Cannot import values so many/u],
    [`{${'a,'.repeat(200_000)}}`, /^1: Cannot import values so many/u],
    ['- '.repeat(200_000), /^1: Cannot import values so many/u],
    ['? '.repeat(200_000), /^1: Cannot import values so many/u],
    [Array.from({ length: 900 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), /^1: Cannot import values so many/u],
  ])('refuses a faulty text with the place (%#)', (text, expected) => {
    expect(problemsOf(text).join('\n')).toMatch(expected);
  });

  it('refuses an alias bomb quickly', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} [${Array(9).fill(at ? `*a${at - 1}` : 'x')}]`);
    expect(problemsOf(rows.join('\n')).join()).toMatch(/alias/iu);
  });

  it('tells all problems at once, in their order', () => {
    const text = `${valid.replace('topics: []', 'topics: [a]').replace('actors: []', 'actors: [b]')}`;
    expect(problemsOf(text).length).toBe(2);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.string().map((text) => valid + text),
        ),
        (text) => void read(text),
      ),
    );
  });
});

describe('planImport()', () => {
  const imported = (state: OverlayState) => {
    const result = read(writeEntries(knowledge, state));
    return result.ok ? result.items : [];
  };
  const base = stored('own-a', { content: content() }, 2);
  const edited = { content: content({ answer: { de: 'Samstags.' } }) };

  it('adds, changes, leaves alone, and sees what moderators have changed since', () => {
    expect(planImport(overlayOf(), imported(overlayOf(base))).added).toEqual([
      { entry: 'own-a', act: 'import', expected: 0, item: base.item },
    ]);
    const file = imported(overlayOf(stored('own-a', edited, 2)));
    expect(planImport(overlayOf(base), file).changed).toMatchObject([{ entry: 'own-a', expected: 2 }]);
    expect(planImport(overlayOf(stored('own-a', { content: content(), hidden: true }, 3)), file).conflicting).toEqual([
      'own-a',
    ]);
    expect(planImport(overlayOf(stored('own-a', edited, 7)), file).unchanged).toEqual(['own-a']);
    const byHand = file.map((one) => ({ ...one, version: null }));
    expect(planImport(overlayOf(base), byHand).changed.length).toBe(1);
  });
});
