import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes, mostTelling } from '../../src/answer/check-quote.ts';
import type { FoundCheck, QuoteCheck } from '../../src/answer/quote-check.ts';
import { anyText } from '../fixtures/any-text.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const { article } = knowledge;

function checkOne(text: string, speaker?: string): QuoteCheck {
  const check = mostTelling(checkQuotes(knowledge, { text, speaker }));
  if (!check) throw new Error(`Check ${JSON.stringify(text)}: expected words in it`);
  return check;
}

function findOne(text: string, speaker?: string): FoundCheck {
  const check = checkOne(text, speaker);
  if (check.verdict === 'not-found') throw new Error(`Check ${JSON.stringify(text)}: expected it in the article`);
  return check;
}

describe('checkQuotes()', () => {
  it('reads every quotation of a message, each with the speaker that the text around it names', () => {
    const checks = checkQuotes(knowledge, {
      text: 'Trump said "very honest", but Putin said «nützlich» and Merkel: ‚ausgezeichnet‘',
    });
    expect(checks.map(({ verdict, claimed }) => [verdict, claimed?.actor?.id ?? claimed?.name])).toEqual([
      ['misattributed', 'trump'],
      ['verbatim', 'putin'],
      ['misattributed', 'Merkel'],
    ]);
  });

  it.each([
    'Putin: "brutally honest"',
    'putin: "nützlich" und "ziemlich ehrlich"',
    '„total ehrlich“ – Putin',
    'Putin: „großen Friedenswillen“',
  ])('sees that the few words of the one who is named were changed: %s', (text) => {
    expect(checkOne(text)).toMatchObject({ verdict: 'altered' });
  });

  it('does not take two common words for a changed quotation where nobody is named', () => {
    expect(checkOne('"brutally honest" is the weather here').verdict).toBe('not-found');
  });

  it.each([
    ['> Notwendigkeit eines „maximalen Friedenswillens“ — *Putin*', 'verbatim', 'putin'],
    ['> „mögliches künftiges Friedensabkommen“ — **Selenskyj**', 'misattributed', 'selenskyj'],
    ['> „ausgezeichnet“ – Trump', 'verbatim', 'trump'],
  ])('reads the name below a block quote as that of the speaker: %s', (text, verdict, actor) => {
    expect(checkOne(text)).toMatchObject({ verdict, claimed: { actor: { id: actor } } });
  });

  it.each([
    'Trump sagte zu Putin: „ausgezeichnet“',
    '„ausgezeichnet“ – Trump',
    'laut Trump „ausgezeichnet“',
    'according to Trump: "excellent"',
  ])('hears that Trump is claimed to have said it: %s', (text) => {
    expect(checkOne(text)).toMatchObject({ verdict: 'verbatim', claimed: { actor: { id: 'trump' } } });
  });

  it('takes a country for the one who speaks for it', () => {
    expect(checkOne('„nützlich“', 'Moskau').verdict).toBe('verbatim');
    expect(checkOne('„nützlich“', 'Weißes Haus')).toMatchObject({ verdict: 'misattributed', speaker: { id: 'putin' } });
  });

  it('says of the article’s own words that nobody said them', () => {
    const words = 'Russland hat sich als strategischer Akteur etabliert';
    expect(checkOne(words)).toMatchObject({ verdict: 'verbatim', speaker: null });
    expect(checkOne(words, 'Zelensky')).toMatchObject({ verdict: 'misattributed', speaker: null });
    expect(checkOne(words, 'der Artikel').verdict).toBe('verbatim');
  });

  it('knows who says what in reported speech', () => {
    const words = 'die US-amerikanische Position schwanken könnte';
    expect(checkOne(words)).toMatchObject({ verdict: 'verbatim', speaker: { id: 'selenskyj' } });
    expect(checkOne(words, 'Zelensky')).toMatchObject({ verdict: 'verbatim', speaker: { id: 'selenskyj' } });
    expect(checkOne(words, 'Trump')).toMatchObject({ verdict: 'misattributed', speaker: { id: 'selenskyj' } });
    expect(checkOne('Trump bezeichnete das Telefonat als „ausgezeichnet“, während').verdict).toBe('verbatim');
  });

  it('takes the claimed speaker where several are said to say the same', () => {
    const words = '„eine 30-tägige Waffenruhe für Friedensgespräche“';
    for (const [name, id] of [
      ['CNN', 'cnn'],
      ['Ukraine', 'ukraine'],
      ['Europa', 'europa'],
    ] as const)
      expect(checkOne(words, name)).toMatchObject({ verdict: 'verbatim', speaker: { id } });
    expect(checkOne(words, 'Russland').verdict).toBe('misattributed');
  });

  it('takes whoever speaks for no claim', () => {
    expect(checkOne('Zelensky said he likes the weather').verdict).toBe('not-found');
    expect(checkOne('is it true that Zelensky said the US position could waver?')).toMatchObject({
      verdict: 'verbatim',
      claimed: { actor: { id: 'selenskyj' } },
      speaker: { id: 'selenskyj' },
    });
  });

  it.each([
    ['number', 'eine 60-tägige Waffenruhe für Friedensgespräche fordert'],
    ['negation', '„nicht sofort Verhandlungen über eine Waffenruhe aufnehmen“'],
    ['qualifier', 'China ebenfalls als zentraler Akteur in zukünftigen Verhandlungen hervortreten könnte'],
  ])('calls out a changed %s', (change, text) => {
    const check = findOne(text);
    expect(check.verdict).toBe('altered');
    expect(check.changes).toContain(change);
  });

  it('knows an umlaut that is left out from one that changes the word', () => {
    expect(checkOne('NUETZLICH').verdict).toBe('verbatim');
    expect(checkOne('nutzlich').verdict).toBe('verbatim');
    expect(checkOne('so stattfinden sollten, wie sie es nur konnten').verdict).toBe('altered');
  });

  it('accepts an honest ellipsis, and shows what another one swallows', () => {
    expect(checkOne('„sofort […] Waffenruhe aufnehmen“').verdict).toBe('verbatim');
    const partners = '„Die Rolle internationaler Partner […] bleibt entscheidend für den Verhandlungsprozess“';
    expect(checkOne(partners).verdict).toBe('verbatim');
    expect(checkOne('„Trump bezeichnete das Telefonat als […] nützlich“').verdict).toBe('altered');
    expect(findOne('„dass Russland […] Zeit schindet“')).toMatchObject({
      verdict: 'altered',
      swallowed: 'möglicherweise nur',
    });
  });

  it('judges an English claim by the curated translation, and says so', () => {
    expect(findOne('"root causes of this crisis"', 'Putin')).toMatchObject({
      verdict: 'verbatim',
      translation: 'root causes of this crisis',
      citation: { paragraph: 1 },
    });
    expect(findOne('"not very honest"', 'Putin')).toMatchObject({ verdict: 'altered', changes: ['negation'] });
  });

  it.each(['„Wir werden niemals kapitulieren“', 'lol', 'Putin: „Ich liebe den Frieden“', 'I have a dream'])(
    'finds nothing like %s',
    (text) => {
      expect(checkOne(text).verdict).toBe('not-found');
    },
  );

  it('has nothing to check where there are no words', () => {
    expect(checkQuotes(knowledge, { text: ' <@1> „…“ 😂' })).toEqual([]);
    expect(mostTelling([])).toBeNull();
  });

  it('never throws, and cites only the article', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), (text, speaker) => {
        for (const check of checkQuotes(knowledge, { text, speaker })) {
          if (check.verdict === 'not-found') continue;
          const { span, quote } = check.citation;
          expect(article.text.slice(span.start, span.end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });
});
