/** What may be wrong with a file of answers, in German: the sentences of `readEntries`, as moderators meet them. */

/** What a shape expects or found, by its English name. */
const things: Readonly<Record<string, string>> = {
  string: 'Text',
  array: 'eine Liste',
  object: 'Angaben mit Namen',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'ja oder nein',
  words: 'Wörter',
  none: 'keine',
  nothing: 'nichts',
  null: 'nichts',
};

const thing = (name = ''): string => things[name] ?? name;

type Translation = readonly [RegExp, (...found: readonly string[]) => string];

const translations: readonly Translation[] = [
  [
    /^Cannot import (\d+) bytes: expected at most (\d+)$/u,
    (bytes, most) => `${bytes} Bytes sind zu viel: erlaubt sind ${most}`,
  ],
  [
    /^Cannot import values so many/u,
    () =>
      'So viele oder so tief verschachtelte Werte lese ich nicht: erwartet ist eine Liste von höchstens einigen Hundert Einträgen',
  ],
  [
    /^Cannot import the draft of "(.*)": /su,
    (id) => `„${id}“ ist ein Entwurf: erwartet ist, dass ihn jemand prüft und die Zeile „draft: true“ herausnimmt`,
  ],
  [/^Cannot read the file as YAML: (.*)$/su, (reason) => `Die Datei ist kein YAML: ${reason}`],
  [
    /^Cannot read the file: expected a list/u,
    () => 'Die Datei ist nicht zu lesen: erwartet ist eine Liste, in der jeder Eintrag mit „- id:“ beginnt',
  ],
  [/^Cannot use "(.*)" again: /su, (id) => `„${id}“ kommt schon vor: erwartet ist jede Kennung nur einmal`],
  [/^Cannot ask "(.*)" again: /su, (text) => `„${text}“ kommt schon vor: erwartet ist jede Formulierung nur einmal`],
  [
    /^Cannot ask "(.*)": expected at least one phrasing/su,
    (id) => `„${id}“ hat keine Formulierung: erwartet ist mindestens eine`,
  ],
  [
    /^Cannot find "(.*)" among the (topics|actors): /su,
    (id, list) => `„${id}“ gibt es nicht unter ${list === 'topics' ? 'den Themen' : 'den Akteuren'} des Wissenspakets`,
  ],
  [
    /^Cannot use the id "(.*)": expected one of the pack's, or "(.*)" and letters$/su,
    (id, prefix) =>
      `Die Kennung „${id}“ geht nicht: erwartet ist eine des Wissenspakets, oder „${prefix}“ und Buchstaben`,
  ],
  [
    /^Cannot cite (\d+) pieces of evidence: expected at most (\d+)$/u,
    (count, most) => `${count} Belege sind zu viele: erlaubt sind ${most}`,
  ],
  [
    /^Cannot cite paragraph (-?\d+): expected (\d+) to (\d+)$/u,
    (number, first, last) => `Absatz ${number} gibt es nicht: erwartet ist ${first} bis ${last}`,
  ],
  [
    /^Cannot find "(.*)" in paragraph (\d+): these words stand in paragraph (\d+)$/su,
    (quote, number, other) => `„${quote}“ steht nicht in Absatz ${number}, sondern in Absatz ${other}`,
  ],
  [
    /^Cannot find "(.*)" in paragraph (\d+): expected the article's exact words, the nearest are "(.*)" in paragraph (\d+)$/su,
    (quote, number, near, other) =>
      `„${quote}“ steht nicht in Absatz ${number}: erwartet ist der genaue Wortlaut des Artikels, am nächsten kommt „${near}“ in Absatz ${other}`,
  ],
  [
    /^Cannot find "(.*)" in paragraph (\d+): expected the article's exact words, the nearest are "(.*)"$/su,
    (quote, number, near) =>
      `„${quote}“ steht nicht in Absatz ${number}: erwartet ist der genaue Wortlaut des Artikels, am nächsten kommt „${near}“`,
  ],
  [
    /^Cannot find "(.*)" in paragraph (\d+): /su,
    (quote, number) =>
      `„${quote}“ steht nicht in Absatz ${number}, und nichts, was ihm gleicht: erwartet ist der genaue Wortlaut des Artikels`,
  ],
  [
    /^Cannot tell which "(.*)" of paragraph (\d+) is meant: it stands there (\d+) times/su,
    (quote, number, count) =>
      `„${quote}“ steht ${count}-mal in Absatz ${number}: nimm mehr Wörter, bis sie nur einmal dort stehen`,
  ],
  [/^Cannot read "(.*)": expected no such key$/su, (path) => `„${path}“ kenne ich nicht: diese Angabe gibt es nicht`],
  [
    /^Cannot read "?(.*?)"?: expected (\w+), found (\w+)$/su,
    (path, wanted, found) => `„${path}“ ist nicht zu lesen: erwartet ist ${thing(wanted)}, da ist ${thing(found)}`,
  ],
  [
    /^Cannot read "?(.*?)"?: expected small letters and digits, joined by hyphens$/su,
    (path) => `„${path}“ ist nicht zu lesen: erwartet sind kleine Buchstaben und Ziffern, verbunden mit Bindestrichen`,
  ],
  [/^Cannot read "?(.*?)"?: (.*)$/su, (path, reason) => `„${path}“ ist nicht zu lesen (${reason})`],
];

/** A sentence about a file of answers in German; what the file itself is made of stays as it is. */
export function problemInGerman(sentence: string): string {
  for (const [pattern, say] of translations) {
    const found = pattern.exec(sentence);
    if (found) return say(...found.slice(1));
  }
  return sentence;
}
