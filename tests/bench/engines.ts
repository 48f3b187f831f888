import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { buildCorpusIndex } from '../../src/search/build-corpus-index.ts';
import { foldWord } from '../../src/search/fold.ts';
import { retrieve } from '../../src/search/retrieve.ts';
import { stemWord } from '../../src/search/stem.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { tokenize } from '../../src/search/tokenize.ts';
import { type Engine, type Row, rowsOf } from './engine.ts';

/** The project's own search. */
export const ours: Engine = {
  name: 'ours',
  every: 1,
  build: ({ corpus, language }) => {
    const index = buildCorpusIndex(corpus);
    return (q, article) => retrieve(index, { q, lang: language, ...(article && { article }) })[0] ?? null;
  },
};

/** fuse.js as it comes, but for looking anywhere in a paragraph: the whole question is one pattern. */
export const fuse: Engine = {
  name: 'fuse.js, any place',
  every: 15,
  build: (dataset) => {
    const index = new Fuse(rowsOf(dataset), { keys: ['text'], ignoreLocation: true, includeScore: true });
    return (question, article) => {
      const hits = index.search(question).map(({ item }) => item);
      return hits.find((row) => !article || row.article === article) ?? null;
    };
  },
};

/** Settings of MiniSearch that are tried against each other. */
interface Variant {
  readonly keepsStopWords: boolean;
  /** From how many letters on a word also finds words that begin with it. */
  readonly prefixFrom: number;
}

/** MiniSearch over our folded Snowball stems with fuzzy 0.2 and prefixes: one engine for each setting worth trying. */
export const miniSearches: readonly Engine[] = [
  { keepsStopWords: false, prefixFrom: 1 },
  { keepsStopWords: false, prefixFrom: 4 },
  { keepsStopWords: true, prefixFrom: 1 },
  { keepsStopWords: true, prefixFrom: 4 },
].map(miniSearch);

/** MiniSearch with one of these settings. */
export function miniSearch({ keepsStopWords, prefixFrom }: Variant): Engine {
  return {
    name: `minisearch, ${keepsStopWords ? 'all words' : 'no stop words'}, prefix from ${prefixFrom}`,
    every: 1,
    build: (dataset) => {
      const { language } = dataset;
      const index = new MiniSearch<Row>({
        fields: ['text'],
        storeFields: ['article', 'paragraph'],
        tokenize: (text) => tokenize(text).map(({ text: word }) => word),
        processTerm: (word) =>
          !keepsStopWords && isStopWord(foldWord(word), language) ? null : stemWord(word, language),
      });
      index.addAll(rowsOf(dataset));
      const search = { fuzzy: 0.2, prefix: (term: string) => term.length >= prefixFrom };
      return (question, article) => {
        const inArticle = article ? { filter: (row: object) => 'article' in row && row.article === article } : {};
        const best = index.search(question, { ...search, ...inArticle })[0];
        return best ? { article: best.article, paragraph: best.paragraph } : null;
      };
    },
  };
}
