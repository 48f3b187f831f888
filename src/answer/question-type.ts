import type { QuestionType } from './entry-index.ts';

/** Folded words that show what is asked for, tried in this order; a cue takes its words away from those after it. */
const cues: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'how-long',
    /\b(?:wie ?(?:viele?n? )?(?:lang|lange|stunden|minuten|tagen?|wochen|monaten?)|wielang\w*|daur|daurt|daurte|gedaurt|how (?:long|many (?:days|hours|minutes|weeks|months))|duration|last(?:s|ed|ing)?)\b/u,
  ],
  ['how-often', /\b(?:wie (?:oft|haufig)|how (?:often|many times)|zum wievielten)\b/u],
  [
    'how-many',
    /\b(?:(?<!um )wie ?viele?n?|(?<!um )wie?v(?:ie|i|ei)l\w*|wie (?:hoch|gross|stark|teur|weit|alt|tief)|how (?:many|much|high|big|large|far|old|strong)|anzahl|number of|zahl der|umfang|hohe)\b/u,
  ],
  [
    'date',
    /\b(?:datum|uhrzeit|wochentag|weekday|welche[rmns]? (?:tage?|datum|jahr|monat|woche|uhrzeit)|(?:what|which) (?:date|day|time|year|month|week)|(?:um )?wie ?viel uhr|deadline|date|frist|stichtag)\b/u,
  ],
  ['when', /\b(?:wann|when|zeitpunkt)\b/u],
  [
    'where',
    /\b(?:wo|woher|wohin|where|welche[rmns]? (?:orte?|stadt|land|landern|platz)|(?:what|wh?ich) (?:city|place|country|town)|ort|place|location|venu)\b/u,
  ],
  [
    'why',
    /\b(?:warum|wieso|weshalb|weswegen|wozu|why|how come|what for|grund|grunde?n?|reasons?|zweck|purpose|begrundung)\b/u,
  ],
  [
    'name',
    /\b(?:wie (?:\w+ )?heiss(?:en|t)|wie nennen|heissen|namen?|namentlich|names?|named|by name|einzelnen?|im einzelnen|einzelheiten|beispiele?|examples?|wortlaut|wording|verbatim|wortlich)\b/u,
  ],
  ['who', /\b(?:wer|wen|wem|wessen|who|whom|whose)\b/u],
  ['which', /\b(?:welche[rmns]?|wh?ich|what (?:kind|sort|type)s? of|was fur)\b/u],
];

const whether =
  /^(?:(?:und|and|also|so|hey|ey|ob) )*(?:hat|haben|ist|is|sind|war|waren|wird|werden|will|wollen|kann|konnen|konnte|soll|sollen|sollte|gibt|gibts|gab|stimmt|darf|muss|hatte|ware|(?:dos|do|did|is|are|were|has|have|had|will|would|can|could|should|must|may|might)(?:n'?t)?|(?:was|wo|ca|ai)n'?t)\b/u;

/** What "who's" and "whens" have behind the word that asks. */
const shortened = /(?<=\b(?:who|what|when|where|why|how))'?(?:s|d|ll|re|ve)\b/gu;

/**
 * What a question asks for, by its cue words; `whether` or `other` (what, which, how, keywords) where none tells.
 *
 * @param words folded words, misspelt ones repaired, in order
 */
export function findQuestionTypes(words: readonly string[]): ReadonlySet<QuestionType> {
  const joined = words.join(' ').replace(shortened, '');
  const types = new Set<QuestionType>();
  let rest = joined;
  for (const [type, cue] of cues) {
    if (!cue.test(rest)) continue;
    types.add(type);
    rest = rest.replace(cue, ' ');
  }
  if (types.size === 0) types.add(whether.test(joined) ? 'whether' : 'other');
  return types;
}
