import { foldWord } from '../search/fold.ts';
import { lightWords } from '../search/light-words.ts';
import { stopWords } from '../search/stop-words.ts';
import { type Token, tokenize } from '../search/tokenize.ts';
import { spellingVariants } from './spelling-variants.ts';
import { tellingOf } from './telling-words.ts';

/** A word of a claim, or of what it is compared with. */
export interface ClaimWord extends Token {
  /**
   * For comparing: case, apostrophes, Unicode form, ß, the spelling of umlauts and British or American spelling do not
   * count, but "konnte" is not "könnte".
   */
  readonly key: string;
  /** How much it counts when we look for where the claim comes from, from 0 to 1. */
  readonly weight: number;
  /** Words were left out before it, which the claim shows by an ellipsis. */
  readonly afterEllipsis: boolean;
}

const weights = { grammar: 0.2, light: 0.8, telling: 0.6, full: 1 } as const;

/** From this weight on a word says something of its own. */
export const fullWeight: number = weights.light;

/** German words, folded, that mean something else without their umlaut. */
const twins = new Set(
  'konnte konnten wurde wurden hatte hatten musste mussten durfte durften mochte mochten ware waren fordern fordert forderte schon zahlen zahlt drucken druckt losen lost gelost bruder vater'.split(
    ' ',
  ),
);

const ellipsis = /[[(]\s*(?:…|\.{2,})\s*[\])]|…|\.{3,}/u;

/** Splits a text into words for comparing. */
export function readClaimWords(text: string): ClaimWord[] {
  let end = 0;
  return tokenize(text).map((token) => {
    const between = text.slice(end, token.span.start);
    const isFirst = end === 0;
    end = token.span.end;
    return { ...token, key: keyOf(token), weight: weightOf(token), afterEllipsis: !isFirst && ellipsis.test(between) };
  });
}

function keyOf({ text, fold }: Token): string {
  if (!twins.has(fold)) return spellingVariants.get(fold) ?? fold.replaceAll("'", '');
  const spelled = text.normalize('NFC').toLowerCase();
  return /[äöü]|ae|oe|ue/u.test(spelled) ? `${fold}̈` : fold;
}

function weightOf({ text, fold }: Token): number {
  if (tellingOf(text) !== null) return weights.telling;
  if (stopWords.de.has(fold) || stopWords.en.has(fold)) return weights.grammar;
  return lightWords.de.has(fold) || lightWords.en.has(fold) ? weights.light : weights.full;
}

/**
 * Writes neighbouring words of a claim together, or apart, as the other text has them: "Waffen Ruhe" is "Waffenruhe".
 *
 * @param known keys of the text that the claim is compared with
 */
export function joinAsIn(words: readonly ClaimWord[], known: ReadonlySet<string>): ClaimWord[] {
  const joined: ClaimWord[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const [first, second] = [words[at], words[at + 1]];
    if (!first) break;
    const key = foldWord(first.fold + (second?.fold ?? ''));
    const isSplit =
      second && !second.afterEllipsis && known.has(key) && !(known.has(first.key) && known.has(second.key));
    if (isSplit) at += 1;
    joined.push(
      isSplit
        ? {
            ...first,
            text: first.text + second.text,
            fold: key,
            key,
            weight: weights.full,
            span: { start: first.span.start, end: second.span.end },
          }
        : first,
    );
  }
  return joined;
}
