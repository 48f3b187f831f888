import { reportingVerbs } from '../answer/reporting-verbs.ts';
import { mainClause } from './main-clause.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isAmount } from './read-words.ts';

const date =
  /(?:am|im|seit|bis|um|vor|nach|ab)\s+(?:\d{1,2}\.\s*(?:\p{Lu}\p{Ll}+)?(?:\s*\d{4})?|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr)(?:\s+\d{4})?|\d{4})/u;
const number =
  /(?<![\p{L}\p{N}-])(?:\d+(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s+(?:\p{Ll}+en?\s+)?(?<what>\p{Lu}\p{Ll}{2,}(?:n|e|er|s))(?!\p{L})/u;
const duration = /\d+-(?:tägig|stündig|wöchig|monatig|jährig)\p{Ll}*\s+(?<what>\p{Lu}\p{L}+)/u;
const verb = new RegExp(`(?<!\\p{L})(?:${reportingVerbs})(?!\\p{L})`, 'u');
/** What may stand between a subject and its verb. */
const between = /^(?:hingegen|jedoch|aber|dagegen|auch|selbst|zudem)\s+/u;
/** What a lower-case word after a subject is, when it is not its verb. */
const noVerb =
  /^(?:und|oder|sowie|mit|von|in|im|aus|an|am|auf|bei|beim|zu|zum|zur|für|gegen|nach|vor|über|unter|um|als|wie|der|die|das|des|dem|den|ein|eine|zwischen|seit|bis|durch|ohne|laut)$/u;

/** Questions that a German sentence may answer, by fixed patterns: who, what somebody says, when, where, how many, how long. */
export function askInGerman({ text, subject, names }: ReadSentence): string[] {
  const clause = mainClause(text);
  const [name] = names;
  const said = verb.exec(text)?.[0];
  return [
    ...(clause === null ? [] : [...askSubject(clause, subject), ...askBeginning(clause)]),
    ...(said && name && !/\s/u.test(said) ? [`Was ${said} ${name}?`] : []),
    ...askNumber(text),
  ];
}

/** "Russland drängt auf Gespräche" answers "Wer drängt auf Gespräche?" and "Drängt Russland auf Gespräche?". */
function askSubject(clause: string, subject: string | null): string[] {
  if (subject === null || !clause.startsWith(subject)) return [];
  const rest = clause.slice(subject.length).trim().replace(between, '');
  const [finite = '', ...others] = rest.split(/\s+/u);
  if (!/^\p{Ll}{2,}$/u.test(finite) || noVerb.test(finite) || others.length === 0) return [];
  const verbFirst = `${finite.charAt(0).toUpperCase()}${finite.slice(1)}`;
  return [`Wer ${rest}?`, `${verbFirst} ${lowerFirst(subject)} ${others.join(' ')}?`];
}

const lowerFirst = (subject: string): string =>
  subject.replace(/^(?:Der|Die|Das|Ein|Eine)(?= )/u, (one) => one.toLowerCase());

/** "Am Montag beschloss der Rat den Bau" answers "Wann beschloss der Rat den Bau?", "In Kiew …" answers "Wo …?". */
function askBeginning(clause: string): string[] {
  const when = new RegExp(`^${date.source}`, 'iu').exec(clause);
  const where = /^In\s+\p{Lu}[\p{L}-]+(?=\s+\p{Ll})/u.exec(clause);
  const begins = when ?? where;
  if (!begins) return [];
  const rest = clause.slice(begins[0].length).trim();
  return /^\p{Ll}+\s+\S+/u.test(rest) ? [`${when ? 'Wann' : 'Wo'} ${rest}?`] : [];
}

function askNumber(text: string): string[] {
  const many = number.exec(text)?.groups?.what ?? '';
  const long = duration.exec(text)?.groups?.what;
  return [
    ...(many !== '' && !isAmount(many) ? [`Wie viele ${many}?`] : []),
    ...(long ? [`wie lange ${long.toLowerCase()}`] : []),
  ];
}
