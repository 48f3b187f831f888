const withoutApostrophe = (words: readonly string[]): string[] => words.map((word) => word.replace("'", ''));

const negated = [
  ...'are could did do does had has have is might must need ought should was were would'
    .split(' ')
    .map((verb) => `${verb}n't`),
  "can't",
  "won't",
  "shan't",
  "ain't",
];

/** "Don't" and its like, with and without the apostrophe. */
export const negativeContractions: readonly string[] = [...negated, ...withoutApostrophe(negated)];

const heads = 'i you he she it we they who what that there here where when why how'.split(' ');
const shortened = heads.flatMap((head) => ["'s", "'d", "'ll", "'re", "'ve"].map((verb) => head + verb));
/** Without their apostrophe these are other words. */
const words = new Set('id ill is hell shed shell well wed were its whore there'.split(' '));

/** Function words of English that are written as one with a verb: as `negativeContractions`, and "they've", "whos". */
export const contractions: readonly string[] = [
  ...negativeContractions,
  "i'm",
  ...shortened,
  ...withoutApostrophe(shortened).filter((word) => !words.has(word)),
];
