import type {
  Citation,
  Entry,
  Knowledge,
  NonEmpty,
  Position,
  SpokenQuotation,
  SpokenText,
  TranslatedSentence,
} from '../answer/answer.ts';
import { buildKnowledgeIndex } from '../answer/build-knowledge-index.ts';
import { cite } from '../answer/cite.ts';
import type { KnowledgeIndex } from '../answer/knowledge-index.ts';
import { citeEvidence, languages } from './claims.ts';
import { freezeDeep } from './freeze-deep.ts';
import { matchQuotations } from './match-quotations.ts';
import type { Draft, Pack } from './pack.ts';
import { isNotStated } from './pack.ts';
import { readMarks } from './read-marks.ts';
import type { EntryDraft, EvidenceDraft } from './schema.ts';

/**
 * Makes the frozen Knowledge of a pack that all load checks passed. Of the index, whose maps no freezing holds, only the top.
 *
 * @param compiled the index, where it was built from this pack before
 */
export function assembleKnowledge(pack: Pack, compiled?: KnowledgeIndex): Knowledge {
  const { article, passages } = pack;
  const sources = {
    article,
    passages,
    entries: pack.entries.map((draft) => assembleEntry(pack, draft)),
    actors: pack.actors.map(({ value }) => value),
    topics: pack.topics.map(({ value }) => value),
    lexicon: pack.lexicon.map(({ value }) => value),
  };
  const positions = pack.positions.map(
    ({ value }): Position => ({ ...value, evidence: citeAll(pack, value.evidence) }),
  );
  const quotations = assembleQuotations(pack);
  const index = Object.freeze(compiled ?? buildKnowledgeIndex({ ...sources, quotations }));
  return freezeDeep({ ...sources, positions, quotations, sentences: assembleSentences(pack), index, overlay: null });
}

function assembleEntry(pack: Pack, draft: Draft<EntryDraft>): Entry {
  const { id, asks, answer, evidence, topics, actors, reviewed, written = languages } = draft.value;
  const kind = isNotStated(draft) ? 'not_stated' : 'stated';
  const facts = { id, kind, asks, answer, topics, actors, reviewed, written } as const;
  return { ...facts, evidence: citeAll(pack, evidence), origin: 'pack' };
}

function citeAll(pack: Pack, [first, ...others]: NonEmpty<EvidenceDraft>): NonEmpty<Citation> {
  const citeOne = (evidence: EvidenceDraft): Citation => {
    const citation = citeEvidence(pack, evidence);
    if (!citation) throw new Error(`Cannot assemble "${evidence.quote}": expected evidence that was found before`);
    return citation;
  };
  return [citeOne(first), ...others.map(citeOne)];
}

/** The quotations of the article that quotes.yaml has, in their order, with what an editor says of each. */
function assembleQuotations({ article, passages, quotations, quotes }: Pack): SpokenQuotation[] {
  const places = matchQuotations(quotes, quotations);
  return quotations.flatMap(({ span, text }, index) => {
    const curated = quotes[places.indexOf(index)]?.value;
    if (!curated) return [];
    const { speaker, translation, variants } = curated;
    return [{ text, span, speaker, translation, variants, citation: cite(article, passages, span) }];
  });
}

/** The sentences of the article in its order, which is that of sentences.yaml, with their translations. */
function assembleSentences({ article, passages, sentences }: Pack): TranslatedSentence[] {
  return sentences.flatMap(({ value: { sentence, translation, variants } }, index) => {
    const passage = passages[index];
    if (!passage) return [];
    const said = readMarks(sentence.normalize('NFC')).said.map(({ speaker, span }) => ({
      speaker,
      span: { start: passage.span.start + span.start, end: passage.span.start + span.end },
    }));
    const translated = languages.map((language) => {
      const texts = [translation[language] ?? [], variants[language] ?? []].flat();
      return [language, texts.map(assembleSpoken)] as const;
    });
    return [{ citation: cite(article, passages, passage.span), said, translations: Object.fromEntries(translated) }];
  });
}

function assembleSpoken(marked: string): SpokenText {
  const { text, said } = readMarks(marked);
  return { text, said };
}
