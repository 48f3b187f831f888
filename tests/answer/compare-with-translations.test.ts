import { describe, expect, it } from 'vitest';
import { compareWithTranslations } from '../../src/answer/compare-with-translations.ts';
import { knowledge } from '../fixtures/knowledge.ts';

const compare = (text: string) => compareWithTranslations(knowledge, text, null);

describe('compareWithTranslations()', () => {
  it.each([
    ['excellent', 'ausgezeichnet'],
    ['a possible future peace deal', 'mögliches künftiges Friedensabkommen'],
    ['the root causes of the crisis', 'Ursachen dieser Krise'],
    ['immediately begin negotiations on a truce', 'sofort Verhandlungen über eine Waffenruhe aufnehmen'],
  ])('takes %j for a translation of „%s“', (text, words) => {
    const quotation = knowledge.quotations.find((one) => one.text === words);
    const found = compare(text);
    expect(found?.isSame).toBe(true);
    expect(found?.shown.diff).toBeNull();
    expect(found?.shown.citation).toBe(quotation?.citation);
  });

  it.each(['superb', 'successful', 'beautiful', 'helpful stuff'])(
    'takes nobody’s %j for a short quotation: its one word is the whole claim',
    (text) => {
      expect(compare(text)?.isSame ?? false).toBe(false);
    },
  );

  it.each(['america', 'us', 'misuse', 'hervorragend'])('does not read %j into any of them', (text) => {
    expect(compare(text)).toBeNull();
  });

  it.each([
    ['never start negotiations on a ceasefire', 'never'],
    ['minimum will for peace', 'minimum'],
    ['a certain future peace agreement', 'certain'],
  ])('sees what %j changes', (text, changed) => {
    const found = compare(text);
    expect(found?.isSame).toBe(false);
    const added = found?.shown.diff?.filter(({ op }) => op === 'insert').map((part) => part.text);
    expect(added?.join(' ')).toContain(changed);
  });
});
