import { reportingVerbs } from './reporting-verbs.ts';

/** Words that lead to or away from a quotation that stands without marks, each with what it is likely to begin or end with. */
const leading: readonly RegExp[] = [
  new RegExp(
    `^.{0,60}?\\b(?:${reportingVerbs})\\b[^:„“"]{0,40}?(?::|,? (?:dass|that|wörtlich|folgendes)\\b[:,]?)\\s*`,
    'iu',
  ),
  /^.{0,60}?\b(?:sagte?|meinte?|said|says|say|claims|claimed|stated|insisted|replied|added)\s+(?!(?:dass|that|zu|to)\b)/iu,
  /^(?:laut|nach|gemäß|according to|per)\s+[^,:]{2,40}[,:]\s*/iu,
  /^[^:.!?]{2,40}:\s+/u,
  /^(?:hat|hatte|did|has)\s+.{2,40}?\b(?:gesagt|behauptet|geschrieben|say|said|claim|write)\b[,:]?\s*(?:dass|that)?\s*/iu,
  /^(?:stimmt es|stimmt das|is it true|ist es wahr|steht da|steht im artikel|sagt der artikel|does the article say)[,:]?\s*(?:dass|that|wirklich|echt)?\s*/iu,
];
const byline = /\s+[–—-]+\s*(?<name>[\p{L}. ]{2,40})$/u;
const trailing: readonly RegExp[] = [
  byline,
  /\s*\((?<name>[\p{L}. ]{2,40})\)\s*$/u,
  new RegExp(`,?[”"’']?\\s+(?:${reportingVerbs})\\s+(?<name>[\\p{L}. ]{2,40}?)[.!?]*$`, 'iu'),
  new RegExp(`,[”"’']?\\s+(?<name>[\\p{L}. ]{2,40}?)\\s+(?:${reportingVerbs})[.!?]*$`, 'iu'),
  /,?\s+(?:gesagt|bezeichnet|genannt|geschrieben)(?:\s+(?:hat|haben|hatte))?\s*[?!.]*$/iu,
];

/** A text without marks, with what may be a frame around the claimed words. */
export interface Trimmed {
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** "bezeichnete das Telefonat als …", "… als … bezeichnet hat": what is between is the claim. */
const callings: readonly RegExp[] = [
  /^(?<before>.{2,80}\bals\s+)(?<words>[^,:]{2,60}?)(?<after>\s+(?:bezeichnet|beschrieben|charakterisiert|eingestuft)(?:\s+(?:hat|haben|hatte))?\s*[?!.]*)$/isu,
  /^(?<before>.{2,40}\b(?:nannte|nennt|bezeichnete?|beschrieb|called)\b.{1,40}?\b(?:als|it|call)\s+)(?<words>[^,:]{2,60}?)(?<after>[?!.]*)$/isu,
];

/**
 * The ways to read an unmarked text: as it is, and without whatever frame it may have.
 *
 * @param isName whether words behind a dash or in brackets name somebody: others are part of what is claimed
 */
export function trimFrame(text: string, isName: (words: string) => boolean): Trimmed[] {
  const starts = leading.flatMap((pattern) => pattern.exec(text)?.[0].length ?? []);
  const readings: Trimmed[] = [{ words: text, before: '', after: '' }];
  for (const start of [0, ...starts]) {
    const rest = text.slice(start);
    const ends = trailing.flatMap((pattern) => {
      const { index, groups } = pattern.exec(rest) ?? {};
      return index === undefined || (groups?.name !== undefined && !isName(groups.name)) ? [] : [index];
    });
    for (const end of [rest.length, ...ends]) {
      const words = rest.slice(0, end);
      if (/[\p{L}\p{N}]/u.test(words)) readings.push({ words, before: text.slice(0, start), after: rest.slice(end) });
    }
  }
  for (const pattern of callings) {
    const { before = '', words = '', after = '' } = pattern.exec(text)?.groups ?? {};
    if (/[\p{L}\p{N}]/u.test(words)) readings.push({ words, before, after });
  }
  const [whole, ...trimmed] = readings;
  // What a frame leaves may be nothing but whoever speaks.
  const claims = trimmed.filter(({ words }) => !isName(words));
  return [...(whole ? [whole] : []), ...claims].filter(
    ({ words }, at, all) => all.findIndex((other) => other.words === words) === at,
  );
}

/** A marked claim without the name behind a dash at its end, as people write it below a block quote; none where it has none. */
export function trimByline(text: string, isName: (words: string) => boolean): Trimmed[] {
  const { index = 0, groups } = byline.exec(text) ?? {};
  const isByline = index > 0 && groups?.name !== undefined && isName(groups.name);
  return isByline ? [{ words: text.slice(0, index), before: '', after: text.slice(index) }] : [];
}
