import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../src/answer/check-quote.ts';
import type { Language } from '../../src/article/article.ts';
import { CHECKS_SHOWN, renderChecks } from '../../src/reply/render-check.ts';
import { anyText, nastyTexts } from '../fixtures/any-text.ts';
import { checkReply } from '../fixtures/check-reply.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

const render = (text: string, speaker?: string, language: Language = 'de') =>
  renderChecks(checkQuotes(knowledge, { text, speaker }), { knowledge, language });
const descriptionOf = (...asked: Parameters<typeof render>): string => render(...asked).embeds[0]?.description ?? '';

describe('renderChecks()', () => {
  it('strikes out what the claim lacks and sets in bold what it adds', () => {
    const shown = descriptionOf('„eine kurze Waffenruhe für Friedensgespräche“');
    expect(shown).toMatch(/~~30-tägige~~ → \*\*kurze\*\* Waffenruhe für Friedensgespräche/);
  });

  it('names the other one, or nobody, who says the words', () => {
    expect(descriptionOf('„nützlich“', 'Trump')).toContain('nicht **Trump**, sondern **Putin**');
    expect(descriptionOf('„Die Rolle internationaler Partner“', 'Merkel')).toContain(
      'niemand wird damit wörtlich zitiert',
    );
  });

  it('says that it was a translation that was compared', () => {
    const shown = descriptionOf('“very honest”', 'Putin', 'en');
    expect(shown).toContain('“very honest”');
    expect(shown).toContain('„**sehr ehrlich**“');
  });

  it('cites nothing where nothing was found', () => {
    const reply = render('„Wir schaffen das“');
    expect(reply.cites).toEqual([]);
    expect(reply.embeds[0]?.description).toContain('Nichts im Artikel kommt dem nahe');
  });

  it('shows as many as fit, and says how many it leaves out', () => {
    const reply = render('„Waffenruhe“ '.repeat(CHECKS_SHOWN + 2));
    expect(reply.embeds).toHaveLength(CHECKS_SHOWN);
    expect(reply.content).toContain('2');
    checkReply(reply, knowledge);
  });

  it('is a reply that Discord takes, whatever is claimed of whichever article', () => {
    const pieces = fc.constantFrom('„nützlich“', '„**fett**', 'und `code`“', '„zählt _alle_ *Dinge* auf, zählt“', '> ');
    const text = fc.oneof(
      anyText,
      fc.constantFrom(...nastyTexts),
      fc.array(fc.oneof(pieces, anyText)).map((it) => it.join(' ')),
    );
    const packs = fc.constantFrom(knowledge, nastyKnowledge);
    fc.assert(
      fc.property(text, fc.option(anyText, { nil: undefined }), packs, (typed, speaker, pack) => {
        const checks = checkQuotes(pack, { text: typed, speaker });
        const reply = renderChecks(checks, { knowledge: pack, language: 'en' });
        checkReply(reply, pack);
        expect(reply.cites.length).toBe(
          checks.slice(0, CHECKS_SHOWN).filter((it) => it.verdict !== 'not-found').length,
        );
      }),
      { numRuns: 150 },
    );
  });
});
