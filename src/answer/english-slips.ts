const slips: Readonly<Record<string, string>> = {
  what: 'wat wot wht whatt',
  when: 'wen whn wehn',
  why: 'wy whi wai',
  which: 'wich whitch',
  who: 'hwo woh',
  how: 'hw hau hou',
  does: 'duz doz',
  where: 'whear wheer',
};

/** Short English words that decide what is asked for, by the ways in which they are misspelt; some are German words. */
export const englishSlips: ReadonlyMap<string, string> = new Map(
  Object.entries(slips).flatMap(([word, misspelt]) => misspelt.split(' ').map((one) => [one, word] as const)),
);
