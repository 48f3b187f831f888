import type { Check } from '../check.ts';
import { languages } from '../claims.ts';
import type { Finding, Path } from '../problem.ts';
import { readMarks } from '../read-marks.ts';
import type { SentenceDraft } from '../schema.ts';

/**
 * In sentences.yaml, marks open and close, name actors, and mark words of the same actors in a sentence and in all its
 * translations.
 */
export const marksFit: Check = {
  name: 'marks-fit',
  needs: ['sentences', 'actors'],
  find: ({ sentences, actors }) => {
    const known = new Set(actors.map(({ value }) => value.id));
    return sentences.flatMap(({ file, path, value }) => {
      const wanted = speakersOf(value.sentence);
      return listTexts(value).flatMap(({ at, text }): Finding[] => {
        const tell = (message: string): Finding => ({ file, path: [...path, ...at], message });
        const { said, loose } = readMarks(text);
        const strange = said.filter(({ speaker }) => !known.has(speaker));
        const found = speakersOf(text);
        return [
          ...loose.map((mark) => tell(`Cannot read the mark "${mark}": expected <actor>…</actor>`)),
          ...strange.map(({ speaker }) => tell(`Cannot find the actor "${speaker}": expected an id of actors.yaml`)),
          ...(found === wanted ? [] : [tell(`Cannot tell who says what: expected words of ${wanted}, found ${found}`)]),
        ];
      });
    });
  },
};

const speakersOf = (text: string): string =>
  [...new Set(readMarks(text).said.map(({ speaker }) => speaker))].sort().join(', ') || 'nobody';

/** The sentence and all its translations, each with the way to it. */
function listTexts({ sentence, translation, variants }: SentenceDraft): { at: Path; text: string }[] {
  const translated = languages.flatMap((language) => {
    const main = translation[language];
    return [
      ...(main === undefined ? [] : [{ at: ['translation', language], text: main }]),
      ...(variants[language] ?? []).map((text, index) => ({ at: ['variants', language, index], text })),
    ];
  });
  return [{ at: ['sentence'], text: sentence }, ...translated];
}
