import type { Language } from '../article/article.ts';
import { strongVerbs } from './strong-verbs.ts';

const prefix =
  /^(?:durch|hinter|uber|unter|herum|wider|wieder|zuruck|zusammen|heraus|hinaus|herein|hinein|fest|fort|nach|nieder|statt|teil|ent|emp|ver|zer|miss|auf|aus|bei|dar|ein|her|hin|los|mit|um|vor|weg|ab|an|be|er|zu)(?=.{3})/u;
const shortestPrefixed = 6;
const participle = /^ge(?=.{3})/u;
const pastEnding = /(?<=.{3})e?t$/u;

/**
 * What the forms of one verb have in common: "gegründet", "gründete" and "Gründung" share `grund`, "umgibt" and
 * "umgeben" share `umgeb`, "held" and "hold" share `hold`. Takes a folded word and its stem. Coarser than a stem, and
 * often no word at all: only for comparing with another root.
 */
export function verbRoot(fold: string, stem: string, language: Language): string {
  const verbs = strongVerbs[language];
  if (language === 'en') return verbs.get(fold) ?? stem;
  const before = stem.length >= shortestPrefixed ? (prefix.exec(stem)?.[0] ?? '') : '';
  const form = stem.slice(before.length);
  const bare = form.replace(participle, '');
  const short = bare.replace(pastEnding, '');
  const strong = verbs.get(form) ?? verbs.get(bare) ?? verbs.get(short);
  return verbs.get(stem) ?? before + (strong ?? short);
}
