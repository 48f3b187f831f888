import { describe, expect, it } from 'vitest';
import { restore } from './restored.ts';

const mill = `# Die Mühle am Bach dreht sich wieder

Seit Samstag mahlt die alte Mühle von Erlenau wieder Korn. Zwölf Freiwillige haben sie in drei Jahren instand gesetzt.

Das Rad war seit 1968 still gestanden. Müllermeister Karl Brandt nannte den ersten Sack Mehl „ein Geschenk an die Kinder“, und er fügte hinzu: „Wir fangen jetzt erst an.“ Die 40-jährige Achse stammt aus einer Werkstatt im Nachbarort.

## Kosten und Nutzen

Die Kosten-Nutzen-Rechnung des Vereins ist einfach: 62.000 Euro für Holz und Eisen, dazu die US- und europäischen Spenden der Heimatfreunde. Den Rest trug das Land.
`;
const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const wrapped = [
  'Die Mühle am Bach dreht sich wieder',
  '',
  'Seit Samstag mahlt die alte Mühle von Erlenau wieder Korn.',
  'Zwölf Freiwillige haben sie in drei Jahren instand gesetzt.',
  '',
  'Das Rad war seit 1968 still gestanden. Müllermeister Karl',
  'Brandt nannte den ersten Sack Mehl „ein Geschenk an die',
  'Kinder“, und er fügte hinzu: „Wir fangen jetzt erst an.“',
  'Die 40-jährige Achse stammt aus einer Werkstatt im Nachbarort.',
  '',
  'Kosten und Nutzen',
  '',
  'Die Kosten-Nutzen-Rechnung des Vereins ist einfach: 62.000',
  'Euro für Holz und Eisen, dazu die US- und europäischen',
  'Spenden der Heimatfreunde. Den Rest trug das Land.',
];

describe('a plain text', () => {
  it('gets its soft-wrapped lines joined', async () => {
    const { text, told } = await restore('mill.txt', lines(...wrapped));
    expect(text).toBe(mill);
    expect(told).toEqual([
      '3:1 lead?: Seit Samstag mahlt die alte Mühle von Erlenau wieder Korn. Zwölf Freiwillige … → the lead',
    ]);
  });

  it('keeps the hyphens of compounds and gives broken words their parts', async () => {
    const broken = lines(...wrapped)
      .replace('40-jährige Achse', '40-\njährige Ach-\nse')
      .replace('Kosten-Nutzen-Rechnung', 'Kosten-\nNutzen-Rech-\nnung')
      .replace('US- und', 'US-\nund')
      .replace('Freiwillige haben', 'Freiwil-\nlige haben');
    const { text, told } = await restore('mill.txt', broken);
    expect(text).toBe(mill);
    expect(told.filter((one) => one.includes('hyphen'))).toEqual([
      '4:14 hyphen-removed: Zwölf Freiwil-↵lige → Zwölf Freiwillige',
      '10:7 hyphen-kept: Die 40-↵jährige → Die 40-jährige',
      '11:12 hyphen-removed: 40-jährige Ach-↵se → 40-jährige Achse',
      '16:11 hyphen-kept: Die Kosten-↵Nutzen-Rech- → Die Kosten-Nutzen-Rech-',
      '17:12 hyphen-removed: Die Kosten-Nutzen-Rech-↵nung → Die Kosten-Nutzen-Rechnung',
      '19:37 hyphen-kept: die US-↵und → die US- und',
    ]);
  });

  it('loses Windows line ends and its byte order mark', async () => {
    const { text, told } = await restore('mill.txt', `\uFEFF${lines(...wrapped).replaceAll('\n', '\r\n')}`);
    expect(text).toBe(mill);
    expect(told.slice(0, 2)).toEqual(['1:1 byte-order-mark: U+FEFF → ', '1:36 line-ends: CR LF (15 times) → LF']);
  });

  it('loses soft hyphens, ligatures and special spaces, and nothing of its quotation marks', async () => {
    const odd = lines(...wrapped)
      .replace('Freiwillige', 'Frei\u00ADwillige')
      .replace('instand gesetzt', 'in\u00AD\nstand gesetzt')
      .replace('\uFB06', 'tt')
      .replace('für Holz', 'für\u00A0Holz')
      .replace('Kosten und', 'Kosten\u2009und');
    const { text, told } = await restore('mill.txt', odd);
    expect(text).toBe(mill);
    expect(told.filter((one) => !one.includes('lead'))).toEqual([
      '4:11 soft-hyphen: Frei⟨U+00AD⟩willige → Freiwillige',
      '4:46 hyphen-removed: Jahren in⟨U+00AD⟩↵stand → Jahren instand',
      '12:7 space: Kosten⟨U+2009⟩und → Kosten und',
      '15:9 space: für⟨U+00A0⟩Holz → für Holz',
    ]);
  });

  it('has its ligatures taken apart', async () => {
    const { text, told } = await restore(
      'fish.txt',
      lines('Der Fund', '', 'Ein Fi\uFB02 o\uFB00en, \uFB01nden: Stra\uFB00e. Das war es für alle.'),
    );
    expect(text).toBe('# Der Fund\n\nEin Fifl offen, finden: Straffe. Das war es für alle.\n');
    expect(told).toHaveLength(4);
  });

  it('keeps curly and straight quotation marks as they are', async () => {
    const marks = lines(
      'Was sie sagten',
      '',
      'Er sagte „gut“, sie "besser", und im Brief stand »am besten«,',
      "später ‚nichts‘ und ’s war 'vorbei' – so “they said”.",
    );
    const { text, repairs } = await restore('marks.txt', marks);
    expect(text).toBe(marks.replace('Was', '# Was').replace(',\nspäter', ', später'));
    expect(repairs).toEqual([]);
  });
});
