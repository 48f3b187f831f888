import { describe, expect, it } from 'vitest';
import { restore } from './restored.ts';

const tower = `# Der Turm von Erlenau

Ein kurzer Vorspann, der über zwei Zeilen geht.

Die Glocke läutet seit 1911 – „jeden Tag“, sagt Küster Paul Rode. Sie wiegt 800 Kilo und hängt an einem Joch aus Eichenholz. Zweimal im Jahr wird sie gewartet, und an Feiertagen läutet sie länger als sonst.

## Pläne

Der Verein sammelt Geld für ein neues Dach, das rund 40.000 Euro kosten wird. Die Gemeinde gibt die Hälfte dazu, den Rest sollen Spenden bringen.
`;

describe('Markdown', () => {
  it('keeps the words of links and emphasis, and leaves out footnotes, pictures and tables with a report', async () => {
    const { text, told } = await restore(
      'tower.md',
      `---
date: 2024-01-01
---

Der Turm von Erlenau
====================

Ein **kurzer** [Vorspann](https://example.org/x), der
über zwei Zeilen geht.[^1]

Die Glocke läutet seit 1911 – „jeden Tag“, sagt *Küster* Paul Rode. Sie wiegt 800&nbsp;Kilo und
hängt an einem Joch aus Eichen-
holz. ![Bild](x.png)Zweimal im Jahr wird sie gewartet, und
an Feiertagen läutet sie länger als sonst.

| a | b |
|---|---|
| 1 | 2 |

Pläne
-----

Der Verein sammelt Geld für ein neues Dach, das rund 40.000 Euro kosten wird. Die Gemeinde gibt die Hälfte dazu, den
Rest sollen Spenden bringen.

[^1]: Aus der Chronik.
`,
    );
    expect(text).toBe(tower);
    expect(told).toEqual([
      '1:1 left-out: --- date: 2024-01-01 … → ',
      '8:1 lead: Ein kurzer Vorspann, der über zwei Zeilen geht. → the lead',
      '9:23 left-out: footnoteReference [^1] → ',
      '11:80 space: 800⟨U+00A0⟩Kilo → 800 Kilo',
      '12:31 hyphen-removed?: aus Eichen-↵holz. → aus Eichenholz.',
      '13:7 left-out: image Bild → ',
      '16:1 left-out?: table a b 1 2 → ',
      '26:1 left-out: footnoteDefinition Aus der Chronik. → ',
    ]);
  });

  it('takes its title from the front matter where no heading of the first rank is there', async () => {
    const { text } = await restore(
      'a.md',
      '---\ntitle: "Das Fest"\n---\n\nEs war laut.\n\n- Es gab Brot.\n- Es gab Wein.\n',
    );
    expect(text).toBe('# Das Fest\n\nEs war laut.\n\nEs gab Brot.\n\nEs gab Wein.\n');
  });
});

const page = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Der Turm von Erlenau | Erlenauer Bote</title></head>
<body><nav><ul><li><a href="/">Start</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div>Wir verwenden Cookies. <button>Einverstanden</button></div>
<main><article><h1>Der Turm von Erlenau</h1>
<p>Ein kurzer <b>Vorspann</b>, der
 über zwei Zeilen geht.</p>
<p>Die Glocke läutet seit 1911 – &bdquo;jeden Tag&ldquo;, sagt K&uuml;ster Paul Rode.<sup>1</sup> Sie wiegt 800&nbsp;Kilo und hängt an einem Joch aus Eichen&shy;holz. Zweimal im Jahr wird sie gewartet, und an Feiertagen läutet sie länger als sonst.</p>
<h2>Pläne</h2>
<p>Der Verein sammelt Geld für ein neues Dach, das rund 40.000 Euro kosten wird. Die Gemeinde gibt die Hälfte dazu, den Rest sollen Spenden bringen.</p>
</article></main><aside><h3>Mehr zum Thema</h3><p><a href="/a">Die Mühle dreht sich wieder</a></p></aside>
<footer>Impressum · Datenschutz</footer></body></html>
`;

describe('a page', () => {
  it('gives its article without the navigation, and tells all that was left out', async () => {
    const { text, told } = await restore('tower.html', page);
    expect(text).toBe(tower);
    expect(told).toEqual([
      '2:32 left-out: Start → ',
      '2:67 left-out: Sport → ',
      '3:6 left-out: Wir verwenden Cookies. → ',
      '5:4 lead: Ein kurzer Vorspann, der über zwei Zeilen geht. → the lead',
      '7:4 left-out: 1 → ',
      '7:83 space: 800⟨U+00A0⟩Kilo → 800 Kilo',
      '7:123 soft-hyphen: Eichen⟨U+00AD⟩holz. → Eichenholz.',
      '10:29 left-out: Mehr zum Thema → ',
      '10:64 left-out: Die Mühle dreht sich wieder → ',
      '11:9 left-out: Impressum · Datenschutz → ',
    ]);
  });

  it('has its body read where no article can be told from it', async () => {
    const { text } = await restore('a.htm', '<h1>Das Fest</h1><p>Es war laut.</p><p>Es gab Brot.</p>');
    expect(text).toBe('# Das Fest\n\nEs war laut.\n\nEs gab Brot.\n');
  });
});
