import { reportingVerbs } from '../answer/reporting-verbs.ts';
import { mainClause } from './main-clause.ts';
import type { ReadSentence } from './read-sentence.ts';

const date =
  /\s*(?:(?:on|in|since|until|by|at|before|after)\s+)(?:(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2})?(?:,?\s+\d{4})?|\d{1,2}\s+\p{Lu}\p{Ll}+(?:\s+\d{4})?|\d{4})/u;
const place = /\s+in\s+(?:the\s+)?\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?$/u;
const number =
  /(?<![\p{L}\p{N}.,])(?:\d+(?:,\d{3})*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundreds|thousands)\s+(?:of\s+)?(?:\p{Ll}+\s+)?(?<what>\p{Ll}{3,}s)(?!\p{L})/u;
const verb = new RegExp(`(?<!\\p{L})(?:${reportingVerbs})(?!\\p{L})`, 'u');
const auxiliary = /\s(?<aux>was|were|is|are|will|would|has|have|had|can|could|should|must|may|might)\s+/u;
/** What a lower-case word after a subject is, when it is not its verb. */
const noVerb =
  /^(?:and|or|of|in|on|at|by|with|from|to|for|as|than|who|whose|which|that|the|a|an|but|near|about|between)$/u;
/** Adverbials, pronouns that mean somebody of another sentence, and clauses with a verb of their own. */
const noSubject =
  /^(?:last|this|next|for|in|on|at|by|until|since|after|before|only|of|from|with|under|if|when|he|she|it|they|his|her|their|its|others|that|these|those)\s|(?:^|\s)(?:that|who|which|because|while|when)(?:\s|$)/iu;
/** Subjects are seldom longer, in words. */
const longestSubject = 7;

/** Questions that an English sentence may answer, by fixed patterns: who, what somebody says, whether, when, where, how many. */
export function askInEnglish({ text, subject, names }: ReadSentence): string[] {
  const clause = mainClause(text);
  const [name] = names;
  const many = number.exec(text)?.groups?.what;
  return [
    ...(clause === null ? [] : [...askSubject(clause, subject), ...askAuxiliary(clause, names)]),
    ...(verb.test(text) && name ? [`What did ${name} say?`] : []),
    ...(many ? [`How many ${many}?`] : []),
  ];
}

/** "Tom Okafor runs the shop" answers "Who runs the shop?". */
function askSubject(clause: string, subject: string | null): string[] {
  if (subject === null || !clause.startsWith(subject)) return [];
  const rest = clause.slice(subject.length).trim();
  const [finite = '', ...others] = rest.split(/\s+/u);
  return /^\p{Ll}{2,}$/u.test(finite) && !noVerb.test(finite) && others.length > 0 ? [`Who ${rest}?`] : [];
}

/** "The bridge would open in 2031" answers "Would the bridge open in 2031?" and "When would the bridge open?". */
function askAuxiliary(clause: string, names: readonly string[]): string[] {
  const found = auxiliary.exec(clause);
  const aux = found?.groups?.aux;
  if (!found || aux === undefined) return [];
  const before = clause.slice(0, found.index);
  if (before.split(/\s+/u).length > longestSubject || noSubject.test(before)) return [];
  const subject = names.some((name) => before.startsWith(name))
    ? before
    : before.charAt(0).toLowerCase() + before.slice(1);
  const rest = clause.slice(found.index + found[0].length);
  const ask = (word: string, predicate: string): string => `${word} ${subject} ${predicate}?`;
  return [
    ask(aux.charAt(0).toUpperCase() + aux.slice(1), rest),
    ...(date.test(rest) ? [ask(`When ${aux}`, rest.replace(date, '').trim())] : []),
    ...(place.test(rest) && !date.test(rest) ? [ask(`Where ${aux}`, rest.replace(place, '').trim())] : []),
  ];
}
