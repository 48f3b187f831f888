import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/ingest/read-source.ts';
import { restore } from './restored.ts';

/** Lines from a place downwards, in points from the lower left corner of the page. */
interface Printed {
  readonly at: readonly [x: number, y: number];
  readonly lines: readonly string[];
  readonly size?: number;
}

/** Prints pages of 400 to 300 points. */
async function printPdf(pages: readonly (readonly Printed[])[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (const printed of pages) {
    const page = document.addPage([400, 300]);
    for (const { at, lines, size = 11 } of printed) {
      for (const [index, line] of lines.entries()) {
        page.drawText(line, { x: at[0], y: at[1] - index * size * 1.2, size, font });
      }
    }
  }
  return document.save();
}

const furniture = (number: number): Printed[] => [
  { at: [40, 280], lines: ['Dorfblatt Ausgabe 7'], size: 8 },
  { at: [195, 15], lines: [`Seite ${number}`], size: 8 },
];

describe('a PDF', () => {
  it('loses its running heads and page numbers, and has the paragraph joined that its page has cut', async () => {
    const pdf = await printPdf([
      [
        ...furniture(1),
        { at: [40, 250], lines: ['Der Turm steht noch'], size: 18 },
        {
          at: [40, 220],
          lines: [
            'Die Glocke läutet seit 1911 – „jeden Tag“, sagt',
            'Küster Paul Rode. Sie wiegt 800 Kilo und hängt an',
            'einem Joch aus Eichen-',
            'holz. Zweimal im Jahr wird sie geprüft, da sie',
          ],
        },
      ],
      [
        ...furniture(2),
        { at: [40, 250], lines: ['laut ist und schwer.'] },
        { at: [40, 215], lines: ['Neue Pläne'], size: 13 },
        { at: [40, 195], lines: ['Im Sommer gibt es ein Fest am Turm.'] },
      ],
    ]);
    const { text, told } = await restore('tower.pdf', pdf);
    expect(text).toBe(`# Der Turm steht noch

Die Glocke läutet seit 1911 – „jeden Tag“, sagt Küster Paul Rode. Sie wiegt 800 Kilo und hängt an einem Joch aus Eichenholz. Zweimal im Jahr wird sie geprüft, da sie laut ist und schwer.

## Neue Pläne

Im Sommer gibt es ein Fest am Turm.
`);
    expect(told).toEqual([
      '1:1:1 running-head: Dorfblatt Ausgabe 7 → ',
      '1:2:1 page-number: Seite 1 → ',
      '1:6:22 hyphen-removed?: aus Eichen-↵holz. → aus Eichenholz.',
      '1:7:46 gap-joined: da sie↵laut → da sie laut',
      '2:1:1 running-head: Dorfblatt Ausgabe 7 → ',
      '2:2:1 page-number: Seite 2 → ',
    ]);
  });

  it('is read one column after the other', async () => {
    const pdf = await printPdf([
      [
        { at: [40, 270], lines: ['Zwei Spalten für ein Dorf'], size: 18 },
        {
          at: [40, 230],
          lines: ['Links beginnt der Text, der', 'lang genug ist, dass er die', 'ganze Spalte füllt und noch'],
        },
        { at: [220, 230], lines: ['rechts oben weitergeht. Da', 'endet er auch schon wieder.'] },
      ],
    ]);
    const { text, told } = await restore('columns.pdf', pdf);
    expect(text).toBe(`# Zwei Spalten für ein Dorf

Links beginnt der Text, der lang genug ist, dass er die ganze Spalte füllt und noch rechts oben weitergeht. Da endet er auch schon wieder.
`);
    expect(told).toEqual(['1:4:27 gap-joined: und noch↵rechts → und noch rechts']);
  });

  it('tells as doubtful whether a paragraph ended with its page', async () => {
    const pdf = await printPdf([
      [
        { at: [40, 270], lines: ['Das Fest'], size: 18 },
        { at: [40, 230], lines: ['Es war laut.'] },
      ],
      [{ at: [40, 270], lines: ['Es gab Brot.'] }],
    ]);
    const { text, told } = await restore('party.pdf', pdf);
    expect(text).toBe('# Das Fest\n\nEs war laut.\n\nEs gab Brot.\n');
    expect(told).toEqual(['2:1:1 paragraph-split?: war laut.↵Es → war laut. ¶ Es']);
  });

  it('is refused where it is none', async () => {
    await expect(readSource('a.pdf', new TextEncoder().encode('nothing'))).rejects.toThrow('Invalid PDF');
  });
});
