import type { Language } from '../../src/article/article.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import type { PassageIndex, SearchDocument } from '../../src/search/passage-index.ts';

/** Documents with the ids "1", "2", …: each a list of sentences. */
export const makeDocuments = (language: Language, texts: readonly (readonly string[])[]): SearchDocument[] =>
  texts.map((sentences, index) => ({ id: String(index + 1), language, sentences }));

/** Four short paragraphs about a harbour town. */
export const harbour: PassageIndex = buildIndex(
  makeDocuments('de', [
    ['Der Leuchtturm wurde 1872 gegründet.', 'Sein Wärter hieß Petersen.'],
    ['Die Hafenbehörde umgibt den Kai mit Zäunen.', 'Fischer protestierten gegen die Zäune.'],
    ['Im Winter friert der Hafen zu.', 'Dann nimmt die Fähre keine Gäste auf.'],
    ['Die Stadt zählt 4100 Einwohner.', 'Viele leben vom Fischfang und von der Werft.'],
  ]),
);
