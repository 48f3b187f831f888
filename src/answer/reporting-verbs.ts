/**
 * Verbs by which somebody is said to say something, as the alternatives of a pattern. Who denies or doubts something does not
 * say it.
 */
const german =
  'sagte?|sagten|gesagt|gemeint|meinte?|erklärte?|erläuterte?|betonte?|behauptete?|äußerte|forderte?|schrieb|schreibt|nannte|nennt|bezeichnete?|warnte?|kritisierte?|ergänzte?|entgegnete?|erwiderte?|antwortete?|beklagte?|versprach|bemerkte?|mahnte?|gab zu|räumte ein|fügte hinzu';
const english =
  'said|says|say|adds?|added|claim(?:s|ed)?|state[sd]?|writes|wrote|call(?:s|ed)|insist(?:s|ed)?|admit(?:s|ted)?|warn(?:s|ed)?|explain(?:s|ed)?|repl(?:y|ies|ied)|remark(?:s|ed)?|argue[sd]?|complain(?:s|ed)?|stress(?:es|ed)?|note[sd]?|promise[sd]?|announce[sd]?|point(?:s|ed)? out|answer(?:s|ed)?|comment(?:s|ed)?|declare[sd]?|emphasi[sz]e[sd]?|recall(?:s|ed)?|concede[sd]?|quip(?:s|ped)?|joke[sd]?|assert(?:s|ed)?|conclude[sd]?|observe[sd]?|suggest(?:s|ed)?|shout(?:s|ed)?|told \\w+';

/** The verbs of both languages; to be put in brackets. */
export const reportingVerbs = `${german}|${english}`;
