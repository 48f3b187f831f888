import { negativeContractions } from '../search/contractions.ts';
import { digitsOf } from '../search/digits-of.ts';
import { foldWord } from '../search/fold.ts';
import type { Change } from './quote-check.ts';

const fold = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(foldWord));

/** Words that turn a sentence into its opposite. */
const negations = fold(`
nicht nichts nie niemals niemand niemanden niemandem kein keine keinen keinem keiner keines keinesfalls keineswegs weder
noch ohne nirgends nicht-
not no never none nobody nothing neither nor without cannot n't
${negativeContractions.join(' ')}
`);

/** Words that make a statement weaker or stronger, or bind it to a condition. */
const qualifiers = fold(`
möglicherweise vielleicht eventuell womöglich wahrscheinlich vermutlich angeblich offenbar scheinbar anscheinend wohl
nur bloß lediglich allein ausschließlich eher oft häufig selten manchmal immer stets teilweise teils fast beinahe kaum
zwar jedoch aber allerdings dennoch trotz trotzdem sehr besonders insbesondere ziemlich etwas weiterhin derzeit noch
bereits schon sofort dauerhaft könnte könnten kann können konnte konnten soll sollen sollte sollten dürfte dürften muss
müssen müsste würde würden scheint scheinen suggeriert falls wenn sofern mögliches mögliche möglichen möglicher alle
alles viele einige mehrere beide maximal maximalen mindestens höchstens
maybe perhaps possibly probably likely allegedly apparently supposedly only just merely solely rather often rarely
sometimes always partly almost nearly hardly though although however but still very especially quite somewhat already
immediately might may could can should must would shall seems seem appears if unless possible maximum minimum most all
some many several both
`);

/** Number words that stand for no digits in a search: they are too common, or too great. */
const numberWords = fold('null eins hundert tausend million millionen zero one hundred thousand million');

/** What a word tells that may not be lost or added unseen; null for other words. */
export function tellingOf(word: string): Change | null {
  const folded = foldWord(word);
  if (/\p{N}/u.test(folded) || numberWords.has(folded) || digitsOf(folded) !== null) return 'number';
  if (negations.has(folded)) return 'negation';
  return qualifiers.has(folded) ? 'qualifier' : null;
}
