import { findNames } from '../search/name-index.ts';
import { stopWords } from '../search/stop-words.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Actor, Knowledge } from './answer.ts';
import { wordStems } from './build-dictionary.ts';
import { findActor } from './find-position.ts';
import type { ClaimedSpeaker } from './quote-check.ts';
import type { Claim } from './read-claims.ts';
import { reportingVerbs } from './reporting-verbs.ts';
import { strengths } from './thresholds.ts';

/** Words after which a name is the one spoken to or about, not the one who speaks. */
const aside = new Set(
  'zu an uber mit gegen fur bei to about with against at for on toward towards gegenuber zum zur vom mitm'.split(' '),
);

/** Names that mean the article itself: then nobody in it is claimed to have said the words. */
const article =
  /^(?:der |im |in dem |the |dieser |this )?(?:artikel|text|article|beitrag|bericht|piece|story|seite|zeitung)(?: selbst)?$/iu;

/**
 * Who is claimed to have said a quotation: the one who is given, else the one whom the text around it names as speaking;
 * null where nobody is.
 */
export function findClaimedSpeaker(
  knowledge: Knowledge,
  given: string | null | undefined,
  claim: Claim,
): ClaimedSpeaker | null {
  const name = given?.trim();
  if (name) return article.test(name) ? null : { name, actor: findActor(knowledge, name) };
  const { before, after } = claim;
  return (
    speakerIn(knowledge, lastClause(before), true) ??
    speakerIn(knowledge, firstClause(after), false) ??
    strangerIn(before)
  );
}

/**
 * Whether words are nothing but somebody's name: of an actor, or of a stranger, who has to be written with capitals. "dazu
 * gehören niemals Initiativen" is no name.
 */
export function isNameOnly(knowledge: Knowledge, words: string): boolean {
  const tokens = tokenize(words);
  if (tokens.length === 0 || tokens.length > longestName) return false;
  return takeName(knowledge, tokens)?.length === tokens.length || tokens.every(({ text }) => /^\p{Lu}/u.test(text));
}

const saying = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>\\p{Lu}[\\p{L}-]{2,}(?: \\p{Lu}[\\p{L}-]{2,}){0,2})(?:\\s*:\\s*$|\\s+(?:hat |has )?(?:${reportingVerbs})(?![\\p{L}]))`,
  'u',
);
/** What begins a line with a colon and is nobody. */
const nobody =
  /^(?:zitat|frage|quote|question|wortlaut|original|antwort|info|achtung|fakt|fact|fake|artikel|text|quelle|source|check|edit)$/iu;

/** A capitalised name that says something or stands before a colon, though the article does not know it. */
function strangerIn(text: string): ClaimedSpeaker | null {
  const { name } = saying.exec(text)?.groups ?? {};
  const isName = name !== undefined && !nobody.test(name) && tokenize(name).every(({ fold }) => !isGrammar(fold));
  return isName ? { name, actor: null } : null;
}

const isGrammar = (fold: string): boolean => stopWords.de.has(fold) || stopWords.en.has(fold);

/** Only the sentence that leads to the quotation says whose it is. */
const lastClause = (text: string): string =>
  text
    .split(/[.!?\n](?=\s|$)/u)
    .filter((part) => /\p{L}/u.test(part))
    .at(-1) ?? '';
const firstClause = (text: string): string => /^[^.!?\n]*/u.exec(text.replace(/^[\s,.;–—-]+/u, ''))?.[0] ?? '';

/** Before a quotation the first one named speaks; after it, the one who is named at once. */
function speakerIn(knowledge: Knowledge, clause: string, isBefore: boolean): ClaimedSpeaker | null {
  const named = findNamed(knowledge, clause);
  const speaking = named.filter(({ previous }) => !aside.has(previous));
  const [one] = isBefore ? speaking : speaking.slice(0, 1);
  return one ? { name: one.name, actor: one.actor } : null;
}

interface Named {
  readonly name: string;
  /** Null for somebody whom the article does not name. */
  readonly actor: Actor | null;
  /** The folded word before it. */
  readonly previous: string;
}

/** The longest name that one may have, in words. */
const longestName = 4;

function findNamed(knowledge: Knowledge, clause: string): Named[] {
  const tokens = tokenize(clause);
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; ) {
    const taken = takeName(knowledge, tokens.slice(at, at + longestName));
    // "According to Putin" names who speaks, "to Putin" who is spoken to.
    const isSource = tokens[at - 2]?.fold === 'according';
    if (taken) found.push({ ...taken, previous: isSource ? '' : (tokens[at - 1]?.fold ?? '') });
    at += taken?.length ?? 1;
  }
  return found;
}

function takeName(
  knowledge: Knowledge,
  tokens: ReturnType<typeof tokenize>,
): { readonly name: string; readonly actor: Actor | null; readonly length: number } | null {
  for (let length = tokens.length; length > 0; length -= 1) {
    const words = tokens.slice(0, length);
    if (words.some(({ fold }) => isGrammar(fold))) continue;
    const actor = actorOf(
      knowledge,
      words.map(({ text }) => text),
    );
    if (actor !== undefined) return { name: words.map(({ text }) => text).join(' '), actor, length };
  }
  return null;
}

/**
 * An actor by a name or alias in full, or by one misspelt word; null for a stranger to the article; undefined where
 * nobody is named.
 */
function actorOf(knowledge: Knowledge, words: readonly string[]): Actor | null | undefined {
  const { dictionary } = knowledge.index.entries;
  const keys = unique(
    ([0, 1] as const).map((at) => words.map((word) => wordStems(word)[at] ?? wordStems(word)[0] ?? word).join(' ')),
  );
  const units = keys.flatMap((key) => [...(dictionary.units.get(key) ?? [])]);
  const [named] = units.flatMap(([unit, strength]) =>
    strength === strengths.actor && unit.startsWith('@') ? [unit] : [],
  );
  if (named !== undefined) return knowledge.actors.find(({ id }) => named === `@${id}`) ?? null;
  const [only = ''] = words;
  if (words.length > 1 || only.length < shortestMisspelt || keys.some((key) => dictionary.stems.has(key)))
    return undefined;
  const [id] = findNames(knowledge.index.actors, only);
  return knowledge.actors.find((actor) => actor.id === id);
}

/** A shorter word is too like others to be a name misspelt. */
const shortestMisspelt = 5;

const unique = (keys: readonly string[]): string[] => [...new Set(keys)];
