import { findEvidence } from '../../answer/find-evidence.ts';
import type { Passage } from '../../article/article.ts';
import type { Check } from '../check.ts';
import type { Pack } from '../pack.ts';
import type { Finding } from '../problem.ts';
import { readMarks } from '../read-marks.ts';
import { sentencesFile as file } from '../read-pack.ts';

/** sentences.yaml, where there is one, holds every sentence of the article exactly once, in the article's order. */
export const everySentenceTranslated: Check = {
  name: 'every-sentence-translated',
  needs: ['sentences'],
  find: (pack) => {
    if (pack.sentences.length === 0) return [];
    const places = matchSentences(pack);
    return [...findStrange(pack, places), ...findDisorder(places), ...findMissing(pack, places), ...findBare(pack)];
  },
};

/** For each item the position of its sentence in the article, the first that is not taken yet; or -1. */
function matchSentences({ sentences, passages }: Pack): number[] {
  const taken = new Set<number>();
  return sentences.map(({ value }) => {
    const place = passages.findIndex((one, index) => !taken.has(index) && isSentence(one, value));
    taken.add(place);
    return place;
  });
}

const isSentence = (one: Passage, item: { readonly paragraph: number; readonly sentence: string }): boolean =>
  one.paragraph === item.paragraph && one.text === readMarks(item.sentence).text.normalize('NFC');

function findStrange({ article, passages, sentences }: Pack, places: readonly number[]): Finding[] {
  return sentences.flatMap(({ path, value }, index) => {
    if (places[index] !== -1) return [];
    const quote = readMarks(value.sentence).text;
    const isRepeated = passages.some((one) => isSentence(one, value));
    const found = findEvidence(article, { paragraph: value.paragraph, quote });
    const reason = isRepeated ? 'expected each sentence once' : 'expected one whole sentence';
    const message = `Cannot take "${quote}" as a sentence of paragraph ${value.paragraph}: ${reason}`;
    const isKnown = found.ok || isRepeated;
    const key = isKnown || found.key === 'quote' ? 'sentence' : found.key;
    return [{ file, path: [...path, key], message: isKnown ? message : found.message }];
  });
}

function findDisorder(places: readonly number[]): Finding[] {
  return places.flatMap((place, index) => {
    const greatest = Math.max(-1, ...places.slice(0, index));
    const message = 'Cannot take the sentence here: expected the order of the article';
    return place >= 0 && place < greatest ? [{ file, path: [index, 'sentence'], message }] : [];
  });
}

function findMissing({ passages, sentences }: Pack, places: readonly number[]): Finding[] {
  return passages.flatMap(({ id, text }, index) => {
    const before = places.indexOf(index - 1);
    const path = [Math.max(0, Math.min(before, sentences.length - 1))];
    const message = `Cannot find sentence ${id} "${text}": expected an item for it, as for the others`;
    return places.includes(index) ? [] : [{ file, path, message }];
  });
}

/** Every sentence is translated into the same languages, none into the article's own. */
function findBare({ article, sentences }: Pack): Finding[] {
  const other = article.language === 'de' ? 'en' : 'de';
  return sentences.flatMap(({ path, value: { translation, variants } }) => {
    const texts = [translation[other], ...(variants[other] ?? [])].map((text) => readMarks(text ?? '').text);
    const missing = `Cannot take the sentence without a translation: expected "${other}"`;
    const bare = translation[other] === undefined ? [{ file, path: [...path, 'translation'], message: missing }] : [];
    const own = translation[article.language] ?? variants[article.language];
    const needless = `Cannot translate into "${article.language}": the article is written in it`;
    const repeated = texts.flatMap((text, at) => {
      const message = `Cannot take "${text}" twice: expected another variant`;
      return texts.indexOf(text) < at ? [{ file, path: [...path, 'variants', other, at - 1], message }] : [];
    });
    return [...bare, ...(own === undefined ? [] : [{ file, path, message: needless }]), ...repeated];
  });
}
