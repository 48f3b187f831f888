const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Pairs of an American and a British ending, the stems that have them, and what may follow. */
const families: readonly (readonly [american: string, british: string, stems: string, suffixes: string])[] = [
  [
    'or',
    'our',
    'arm behavi col endeav fav flav harb hon hum lab neighb rum sav vap vig',
    '- s ed ing able al er ers ful hood ite ites',
  ],
  ['er', 're', 'cent centimet fib kilomet lit lust met millimet theat', '- s'],
  ['ense', 'ence', 'def lic off pret', '- s'],
  ['yz', 'ys', 'anal paral', 'e ed er es ing'],
  [
    'iz',
    'is',
    'apolog author capital categor central character civil critic emphas equal final general legal maxim memor minim mobil modern neutral organ popular priorit privat real recogn special stabil summar symbol sympath util visual',
    'e ed er ers es ing ation ations',
  ],
  ['el', 'ell', 'canc fu jew lab lev mod quarr trav', 'ed er ers ing'],
  ['al', 'all', 'dial riv sign tot', 'ed er ers ing'],
  ['', 'me', 'program', '- s'],
  ['', 'ue', 'catalog dialog', '- s'],
  ['k', 'c', 's', 'eptic eptics eptical epticism'],
  ['a', 'e', 'gr', 'y ys'],
  ['ow', 'ough', 'pl', '- s ed ing'],
  ['gm', 'gem', 'jud', 'ent ents'],
  ['g', 'ge', 'a', 'ing'],
];

const pairs = families.flatMap(([american, british, stems, suffixes]) =>
  words(stems).flatMap((stem) =>
    words(suffixes).map((suffix) => {
      const end = suffix === '-' ? '' : suffix;
      return [stem + american + end, stem + british + end] as const;
    }),
  ),
);

/** American spellings of English words, as folded as they are, by the British ones that they stand for. */
export const spellingVariants: ReadonlyMap<string, string> = new Map(pairs);
