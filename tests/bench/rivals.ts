import { create, insertMultiple, search } from '@orama/orama';
import flexsearch from 'flexsearch';
import { stopWords } from '../../src/search/stop-words.ts';
import { type LateEngine, type Row, rowsOf } from './engine.ts';

/** Orama with its own stemmer of the language and our function words left out; forgiving letters makes it worse here. */
export const orama: LateEngine = {
  name: 'orama',
  build: async (dataset) => {
    const language = dataset.language === 'de' ? 'german' : 'english';
    const { stemmer } = await import(`@orama/stemmers/${language}`);
    const components = {
      tokenizer: { stemming: true, language, stemmer, stopWords: [...stopWords[dataset.language]] as string[] },
    } as const;
    const schema = { article: 'string', paragraph: 'number', text: 'string' } as const;
    const index = create({ schema, components });
    await insertMultiple(index, rowsOf(dataset), 1_000);
    return async (term) => {
      const { hits } = await search(index, { term, properties: ['text'], limit: 1 });
      const [best] = hits;
      return best ? { article: best.document.article, paragraph: best.document.paragraph } : null;
    };
  },
};

/** FlexSearch with words that begin alike, any of which may be missing: its best setting here. */
export const flexSearch: LateEngine = {
  name: 'flexsearch',
  build: (dataset) => {
    const rows: readonly Row[] = rowsOf(dataset);
    const index = new flexsearch.Index({ tokenize: 'forward', resolution: 9 });
    for (const [at, { text }] of rows.entries()) index.add(at, text);
    return (question) => {
      const [best] = index.search(question, { limit: 1, suggest: true });
      return rows[Number(best)] ?? null;
    };
  },
};
