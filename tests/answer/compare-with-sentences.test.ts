import { describe, expect, it } from 'vitest';
import { compareSentenceBySentence } from '../../src/answer/compare-sentence-by-sentence.ts';
import { compareWithSentences } from '../../src/answer/compare-with-sentences.ts';
import { knowledge } from '../fixtures/knowledge.ts';
import { nastyKnowledge } from '../fixtures/nasty-knowledge.ts';

const compare = (text: string) => compareWithSentences(knowledge, text, null);

describe('compareWithSentences()', () => {
  it('finds every curated translation, and cites its sentence', () => {
    for (const { citation, translations } of knowledge.sentences)
      for (const { text } of translations.en ?? [])
        expect([text, compare(text)?.isSame, compare(text)?.shown.citation]).toEqual([text, true, citation]);
  });

  it.each([
    ['other words for the same', 'the divide between both sides’ negotiating positions remains big'],
    ['another order of clauses', 'in future negotiations China could possibly also emerge as a central actor'],
    ['a contraction', "In spite of the encouraging words, the situation's still tense"],
    ['another tense', 'Ukraine and its European partners have demanded a 30-day ceasefire for peace talks'],
    ['a genitive', "Ukraine's long-term goal is to put pressure on Russia"],
    ['a number in words', 'initiatives like the ten-point peace plan'],
    ['names in another order', 'immediate talks between Ukraine and Russia'],
    ['an honest ellipsis', 'The role of international partners […] remains decisive for the negotiating process'],
  ])('takes %s for the same', (_, text) => {
    expect(compare(text)).toMatchObject({ isSame: true, shown: { diff: null } });
  });

  it.each([
    ['a number', '12', 'initiatives like the 12-point peace plan'],
    ['a negation', 'not', 'stable security guarantees are not necessary to achieve lasting peace'],
    ['a lost hedge', 'will', 'China will emerge as a central actor in future negotiations'],
    ['a name', 'Chinese', 'stronger sanctions against Russia and involvement of Chinese and European representatives'],
    [
      'an opposite',
      'weaker',
      'weaker sanctions against Russia and direct involvement of US and European representatives',
    ],
    ['a passive', 'by', 'Zelensky was contacted by Trump both before and after the phone call'],
    ['exchanged names', 'Zelensky', 'Trump contacted Zelensky both before and after the phone call'],
    ['exchanged adjectives', 'lasting', 'lasting security guarantees are necessary to achieve a stable peace'],
    ['what an ellipsis hides', '', 'conflicts in the post-Soviet space are often […] permanently resolved'],
  ])('sees %s', (_, changed, text) => {
    const found = compare(text);
    expect(found?.isSame).toBe(false);
    const added = found?.shown.diff?.filter(({ op }) => op === 'insert').map((part) => part.text);
    expect(added?.join(' ')).toContain(changed);
  });

  it.each([
    'peace',
    'Trump and Putin',
    'I have a dream',
    'the US will send more weapons and troops to Ukraine',
    'very honest',
  ])('does not read %j into any of them', (text) => {
    expect(compare(text)).toBeNull();
  });

  it('takes sentences that follow each other for what they are, and glued ones for altered', () => {
    const [, tense, memorandum] = knowledge.sentences.filter(({ citation }) => citation.paragraph === 2);
    const glued = compareSentenceBySentence(
      knowledge,
      'Experts warn that the gap between the negotiating positions of both sides remains wide. Despite the encouraging words, the situation remains tense.',
      null,
    );
    expect(glued?.isSame).toBe(false);
    const both = compareSentenceBySentence(
      knowledge,
      'Despite the encouraging words, the situation is still tense. Although Putin said he was ready to work with Kyiv on a “memorandum” for a “possible future peace agreement”, he did not specify which details this paper might contain.',
      null,
    );
    expect(both).toMatchObject({ isSame: true, shown: { diff: null } });
    expect(both?.shown.citation.span).toEqual({
      start: tense?.citation.span.start,
      end: memorandum?.citation.span.end,
    });
  });

  it('finds the one sentence of several that was altered', () => {
    const found = compareSentenceBySentence(
      knowledge,
      'Despite the encouraging words, the situation is no longer tense. Experts warn of the Russians playing for time.',
      null,
    );
    expect(found).toMatchObject({ isSame: false, shown: { citation: { paragraph: 2 } } });
  });

  it('knows who is said to say the words', () => {
    const { voices } = compare('the US position could waver') ?? {};
    expect(voices?.map(({ speaker, share }) => [speaker, share])).toEqual([['selenskyj', 1]]);
  });

  it('finds nothing where a pack has no such translations', () => {
    expect(compareWithSentences(nastyKnowledge, 'the situation remains tense', null)).toBeNull();
  });
});
