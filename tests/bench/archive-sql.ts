/** The statements of an archive in PostgreSQL: full text for the words, trigrams for the misspelt ones. */
import type { Language } from '../../src/article/article.ts';

/** PostgreSQL's name of a language's stemmer and function words. */
export const configs: Readonly<Record<Language, string>> = { de: 'german', en: 'english' };

/** The tables, empty. */
export const createTables = `
  create extension if not exists pg_trgm;
  create table paragraphs (article text not null, paragraph int not null, text text not null, words tsvector not null);
  alter table paragraphs alter words set storage main;
`;

/** Adds paragraphs: lists of articles, of places in them, and of texts, and the config. */
export const addParagraphs = `
  insert into paragraphs
  select article, paragraph, text, to_tsvector($4::regconfig, text)
  from unnest($1::text[], $2::int[], $3::text[]) as row(article, paragraph, text)
`;

/** Makes the indexes, and counts in how many paragraphs each word stands. */
export const indexAll = `
  create index on paragraphs using gin (words) with (fastupdate = off);
  create table lexemes as select word, ndoc as docs from ts_stat('select words from paragraphs');
  create index on lexemes (word);
  create index on lexemes using gin (word gin_trgm_ops);
  analyze paragraphs;
  analyze lexemes;
`;

/** Bytes of everything. */
export const sizeOfAll = 'select pg_database_size(current_database())::float8 as bytes';

/**
 * The paragraphs that hold most of a question's words, by their rarity, as many as the limit: text, config, paragraphs of
 * all, limit. Only paragraphs with two of its six rarest words are looked at, or with the one that it has. A word that
 * stands nowhere is taken for the likest one that does.
 */
export const findCandidates = `
  with asked as (
    select lexeme from unnest(to_tsvector($2::regconfig, $1))
  ), known as (
    select word, docs, ln(1 + ($3 - docs + 0.5) / (docs + 0.5)) as rarity from asked join lexemes on word = lexeme
    union
    select word, docs, 0.8 * ln(1 + ($3 - docs + 0.5) / (docs + 0.5)) from asked cross join lateral (
      select word, docs from lexemes where word % lexeme order by similarity(word, lexeme) desc, docs desc limit 1
    ) as near where not exists (select from lexemes where word = lexeme)
  ), rarest as (
    select word, row_number() over (order by docs, word) as place from known order by docs, word limit 6
  ), wanted as (
    select coalesce(
      (select string_agg(quote_literal(one.word) || ' & ' || quote_literal(other.word), ' | ')
       from rarest one join rarest other on one.place < other.place),
      (select quote_literal(word) from rarest)
    )::tsquery as query
  )
  select article, paragraph, text
  from paragraphs
  where words @@ (select query from wanted)
  order by
    (select sum(rarity) from known where paragraphs.words @@ quote_literal(known.word)::tsquery) desc, length(text), article, paragraph
  limit $4
`;

/** In how many paragraphs each of some words stands, in any of its forms: words, config. */
export const countHolding = `
  select asked.word, lexemes.docs
  from unnest($1::text[]) as asked(word)
  join lexemes on lexemes.word = (tsvector_to_array(to_tsvector($2::regconfig, asked.word)))[1]
`;
