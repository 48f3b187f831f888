/**
 * What a question demands beyond its subject: little words, mostly, that weigh next to nothing in a match and yet turn a
 * question that the article answers into one that it does not.
 */

/** Others than those named, exact contents, somebody's own words, the most of several, what has come to pass, a reply. */
export type Demand = 'beyond' | 'exact' | 'own' | 'compare' | 'yet' | 'reply';

/** Folded words that show each demand. */
const cues: readonly (readonly [Demand, RegExp])[] = [
  [
    'beyond',
    /\b(?:ausser|ausserdem|neben|abgesehen|sonst|sonstigen?|weitere[nrms]?|zusatzliche[nrs]?|andere[nrms]?|ander|besides?|apart|aside|others?|else|except|further|additional)\b/u,
  ],
  [
    'exact',
    /\b(?:genau\w*|konkret\w*|exakt\w*|detail\w*|einzeln\w*|einzelheiten|inhalt\w*|enthal\w+|beinhalte\w*|umfass\w+|besag\w+|laute[nt]|drin|drinsteht|beispiel\w*|list\w*|auflist\w*|exact\w*|specific\w*|precise\w*|content\w*|contain\w*|includ\w+|compris\w+|consists?|inside|examples?|spell(?:ed|s)?)\b/u,
  ],
  [
    'own',
    /\b(?:selbst|selber|eigene[nrms]?|personlich|stellungnahme\w*|statement\w*|itself|himself|herself|themselves|own|personally|quotes?|zitat\w*|wortlich|wortlaut|verbatim)\b/u,
  ],
  [
    'compare',
    /\b(?:(?:wichtig|gross?|stark|hart|schwer|schnell|wirksam|schlimm|lang|kurz|hoch|hoh|weit|tief|klein)(?:er|e?st)(?:e[nrms]?)?|beste[nrms]?|meisten?|mehr|weniger|besser|schlechter|am \w+sten|most|more|less|least|best|worst|better|worse|than|(?:bigg|larg|long|strong|hard|great|high|tough|clos|deep|wid|short|weak)(?:er|est))\b/u,
  ],
  [
    'yet',
    /\b(?:schon|bereits|inzwischen|mittlerweile|bisher|bislang|endlich|danach|spater|already|yet|meanwhile|since|afterwards?|later|finally)\b/u,
  ],
  [
    'reply',
    /\b(?:antwort\w*|beantwort\w*|reagier\w*|reaktion\w*|erwider\w*|entgegn\w+|kommentar\w*|repl(?:y|ies|ied)|respon[ds]e?\w*|reaction\w*|react\w*|answer\w*|comment\w*)\b/u,
  ],
];

/**
 * The demands of a question.
 *
 * @param words folded words, misspelt ones repaired, in order
 */
export function findDemands(words: readonly string[]): ReadonlySet<Demand> {
  const joined = words.join(' ');
  return new Set(cues.flatMap(([demand, cue]) => (cue.test(joined) ? [demand] : [])));
}
