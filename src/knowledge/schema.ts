/** The shape of each file of a knowledge pack. Unknown keys are refused, so that a misspelt one is not just ignored. */
import { z } from 'zod';

const text = z.string().regex(/\S/u, 'expected words, found none');
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'expected small letters and digits, joined by hyphens');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'expected 64 hexadecimal digits');
const texts = z.array(text);
const localizedText = z.strictObject({ de: text, en: text });
const localizedTexts = z.strictObject({ de: texts.default([]), en: texts.default([]) });
/** The article's own words: a paragraph's number, and a quote that stands in it exactly once. */
const evidence = z.strictObject({ paragraph: z.int().min(0), quote: text });
const someEvidence = z.tuple([evidence], evidence);
/** Checked as a calendar date by `reviewed-date-valid`, so that all dates are told in one way. */
const date = z.string();
/** Of the item of a server's that it was exported from. */
const version = z.int().min(1).exactOptional();
/** That nobody has reviewed it: `knowledge draft` wrote it, and a person takes the line out. */
const draft = z.literal(true).exactOptional();
const named = { id: slug, names: localizedText, aliases: localizedTexts, draft };

/** pack.yaml */
export const packFactsSchema = z.strictObject({
  id: slug,
  title: text,
  language: z.enum(['de', 'en']),
  lead: z.boolean().default(true),
  /** That it is still being written: it may leave out what a finished pack has to have. */
  draft: z.literal(true).exactOptional(),
  source: z.strictObject({
    publisher: text.nullable(),
    url: z.url({ protocol: /^https?$/u }).nullable(),
    published: date.nullable(),
    retrieved: date.nullable(),
  }),
  sha256,
});

/** One item of questions/*.yaml */
export const entrySchema = z.strictObject({
  id: slug,
  asks: localizedTexts,
  answer: localizedText,
  evidence: someEvidence,
  topics: z.array(slug),
  actors: z.array(slug),
  reviewed: date,
  /** That the article does not say it, where that is not told by the file. */
  kind: z.literal('not_stated').exactOptional(),
  /** It takes the place of the entry of that id that stands elsewhere. */
  instead: z.literal(true).exactOptional(),
  /** The languages that the answer was written in, where the other one only repeats it. */
  written: z.tuple([z.enum(['de', 'en'])]).exactOptional(),
  draft,
  version,
});

/** One item of questions/*.yaml that only adds to an entry, or says that it is not served. */
export const amendmentSchema = z.strictObject({
  id: slug,
  further: localizedTexts.default({ de: [], en: [] }),
  hidden: z.literal(true).exactOptional(),
  version,
});

/** One item of actors.yaml */
export const actorSchema = z.strictObject({ ...named, speaksFor: slug.exactOptional() });

/** One item of topics.yaml */
export const topicSchema = z.strictObject(named);

/** One item of positions.yaml */
export const positionSchema = z.strictObject({
  actor: slug,
  topic: slug,
  gives: z.enum(['position', 'none']),
  stance: localizedText,
  evidence: someEvidence,
});

/** One item of quotes.yaml */
export const quoteSchema = z.strictObject({
  paragraph: z.int().min(0),
  quote: text,
  speaker: slug.nullable(),
  translation: z.strictObject({ de: text.exactOptional(), en: text.exactOptional() }),
  variants: z.strictObject({ de: z.array(text).exactOptional(), en: z.array(text).exactOptional() }).default({}),
  reviewed: date,
  draft,
});

/** One item of sentences.yaml */
export const sentenceSchema = z.strictObject({
  paragraph: z.int().min(0),
  sentence: text,
  translation: z.strictObject({ de: text.exactOptional(), en: text.exactOptional() }),
  variants: z.strictObject({ de: z.array(text).exactOptional(), en: z.array(text).exactOptional() }).default({}),
  reviewed: date,
});

/** One item of lexicon.yaml */
export const conceptSchema = z.strictObject({ words: z.tuple([text], text), synonyms: localizedTexts });

const span = { start: z.int().min(0), end: z.int().min(0) };

/** passages.json */
export const passageFileSchema = z.strictObject({
  version: z.literal(1),
  sha256,
  paragraphs: z.array(z.strictObject({ number: z.int(), section: z.string().nullable(), ...span, sha256 })),
  sentences: z.array(z.strictObject({ id: z.string(), paragraph: z.int(), ...span })),
  quotations: z.array(z.strictObject({ paragraph: z.int(), ...span })),
});

/** What pack.yaml says. */
export type PackFacts = z.infer<typeof packFactsSchema>;
/** A curated question as its file has it. */
export type EntryDraft = z.infer<typeof entrySchema>;
/** What a file says of an entry that stands elsewhere. */
export type AmendmentDraft = z.infer<typeof amendmentSchema>;
/** An actor as its file has it. */
export type ActorDraft = z.infer<typeof actorSchema>;
/** A topic as its file has it, and what an actor has in common with it. */
export type TopicDraft = z.infer<typeof topicSchema>;
/** A position as its file has it. */
export type PositionDraft = z.infer<typeof positionSchema>;
/** A quotation's speaker and translation as the file has them. */
export type QuoteDraft = z.infer<typeof quoteSchema>;
/** A sentence's translations as the file has them, with its marks. */
export type SentenceDraft = z.infer<typeof sentenceSchema>;
/** Synonyms as the file has them. */
export type ConceptDraft = z.infer<typeof conceptSchema>;
/** A paragraph's number and words of it, as an editor cites them. */
export type EvidenceDraft = z.infer<typeof evidence>;
/** What passages.json holds. */
export type PassageFile = z.infer<typeof passageFileSchema>;
