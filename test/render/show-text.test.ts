import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { Source } from "../../src/paper/source.ts";
import { buildGraph, type Citing } from "../../src/refs/graph.ts";
import { relationsOf } from "../../src/refs/relations.ts";
import { resolveNumber } from "../../src/refs/resolve.ts";
import { renderMissing } from "../../src/render/relations-text.ts";
import { renderPaper } from "../../src/render/show-text.ts";
import type { Style } from "../../src/render/style.ts";
import { coloured, graph, paperOf, papers, plain, relations, sources, tagged } from "./papers.ts";

function shown(drucksache: string, style: Style): string {
  const paper = paperOf(drucksache);
  return renderPaper(paper, relations(paper), { readText: (file) => sources.get(file), style, town: braunschweig });
}

describe("a paper laid out for reading", () => {
  test("on 80 columns: head, text, questions once, attachments, what it cites, who cites and answers it", () => {
    expect(shown("25-25973", plain())).toBe(`25-25973  Anfrage (öffentlich)
Sichere Radwege am Ring und an den Brücken über die Oker

Sender          Fraktion Zukunft im Rat der Stadt
Recipient       Stadt Braunschweig
                Der Oberbürgermeister
Date            2025-06-03
Committees      2025-06-17  Ausschuss für Mobilität (zur Beantwortung)  Ö
File            papers/25-25973.md

Sachverhalt
Der Rat hat den Ausbau beschlossen (Ds. 24-20000-01). Seither ist wenig
geschehen, und viele Menschen fragen nach.

Vor diesem Hintergrund fragen wir die Verwaltung:

Questions and answers
  25-26111  Stellungnahme  2025-06-12  Sichere Radwege

  1. Wann beginnt der Bau?
  2. Was kostet er?
    Der Bau beginnt im Herbst.

Anlagen
Lageplan

Cites
  24-20000-01  not in the corpus

Cited by
  25-26111  Stellungnahme  2025-06-12 (answers)  Sichere Radwege
  papers/25-26111.md:12:52

Answered by
  25-26111  Stellungnahme  2025-06-12  Sichere Radwege  (says so)
`);
  });

  test("on 40 columns: values stand under each other", () => {
    expect(shown("25-25973", plain(40))).toMatch(`Sender          Fraktion Zukunft im Rat
                der Stadt
Recipient       Stadt Braunschweig
                Der Oberbürgermeister
Date            2025-06-03
Committees      2025-06-17  Ausschuss
                für Mobilität (zur
                Beantwortung)  Ö
`);
    for (const line of shown("25-25973", plain(40)).split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("in colour: numbers and headings stand out, labels step back", () => {
    const text = tagged(shown("25-26111", coloured()));
    expect(text).toBe(`[b][cyan]25-26111[/][/b]  Stellungnahme (öffentlich)
[b]Sichere Radwege[/b]

[dim]Date            [/b]2025-06-12
[dim]File            [/b]papers/25-26111.md

Stadt Braunschweig
Der Oberbürgermeister

[b][u]Sachverhalt[/u][/b]
Zur Anfrage der Fraktion Zukunft vom 3. Juni 2025 (25-25973) wird wie folgt
Stellung genommen:

[b][u]Questions and answers[/u][/b]
  [b][cyan]25-25973[/][/b]  Anfrage  2025-06-03  Sichere Radwege am Ring und an den Brücken über
  die Oker

  [b]1. Wann beginnt der Bau?[/b]
  [b]2. Was kostet er?[/b]
    Der Bau beginnt im Herbst.

[b][u]Cites[/u][/b]
  [b][cyan]25-25973[/][/b]  Anfrage  2025-06-03 (answers)  Sichere Radwege am Ring und an den
  Brücken über die Oker
`);
  });

  test("with its family, also members that none has", () => {
    expect(shown("24-20000", plain())).toBe(`24-20000  Beschlussvorlage
Ausbau des Rings

File            papers/24-20000.md

Family
  24-20000-01  not in the corpus
`);
  });

  test("of which nothing is known but its text", () => {
    const letter = papers.at(-1) ?? paperOf("24-20000");
    const text = renderPaper(letter, relations(letter), { readText: (file) => sources.get(file), style: plain() });
    expect(text).toBe(`no number
brief.txt

File            papers/brief.txt

Zum Ausbau gilt weiter Ds. 24-20000-01, siehe dort.

Cites
  24-20000-01  not in the corpus
`);
  });

  test("whose file is gone: all but its text", () => {
    const paper = paperOf("25-26111");
    const text = renderPaper(paper, relations(paper), { readText: () => undefined, style: plain() });
    expect(text).not.toContain("Zur Anfrage");
    expect(text).toContain("25-26111  Stellungnahme");
    expect(text).toContain("Cites\n");
  });

  test("not for the public, or not said", () => {
    const paper = paperOf("24-20000");
    const style = plain();
    const head = (isPublic: boolean): string =>
      renderPaper({ ...paper, public: isPublic }, relationsOf(paper, graph, { forms: [], lookAlikes: [] }), {
        readText: () => undefined,
        style,
      });
    expect(head(false)).toMatch(/^24-20000 {2}Beschlussvorlage \(nichtöffentlich\)\n/);
    expect(head(true)).toMatch(/^24-20000 {2}Beschlussvorlage \(öffentlich\)\n/);
  });

  test("who signed, with office and organisation as far as they are known", () => {
    const place = { start: 0, end: 0 };
    const signatories = [
      { name: "Kim Muster", role: "Vorsitz", organization: "Fraktion Zukunft", ...place },
      { name: "Toni Beispiel", ...place },
    ];
    const text = renderPaper({ ...paperOf("24-20000"), signatories }, relations(paperOf("24-20000")), {
      readText: () => undefined,
      style: plain(),
    });
    expect(text).toContain("\n\nSigned by\n  Kim Muster, Vorsitz, Fraktion Zukunft\n  Toni Beispiel\n\n");
  });
});

describe("questions and answers", () => {
  const texts: Readonly<Record<string, string>> = {
    "frage.md": `25-00001

Anfrage

Betreff:
Bäume am Kanal

Sachverhalt:
Viele Bäume fehlen.

Wir fragen:

1. Wie viele Bäume wurden am Kanal in den letzten Jahren gefällt?
2. Wer hat es veranlasst?
3. Wann wird nachgepflanzt?
4. Und wo?
`,
    "antwort.md": `25-00001-01

Stellungnahme

Betreff:
Bäume am Kanal

Sachverhalt:
Zur Anfrage der Fraktion Zukunft (25-00001) wird wie folgt Stellung genommen:

Vorbemerkung: Es war trocken.

Zu den Fragen 1 und 2:
Sieben, alle von uns.

a) krank?

Ja.

3. Wann wird nachgepflanzt?

Im Herbst.
`,
  };
  const readText = (file: string): Source => ({
    file,
    text: texts[file] ?? "",
    bodyStart: 0,
    frontMatter: {},
    problems: [],
  });
  const both = Object.keys(texts).map((file) => parsePaper(readText(file), braunschweig));
  const show = (file: string, width: number, above: readonly string[] = []): string => {
    const [one] = both.filter((paper) => paper.file === file);
    if (!one) throw new Error(`no ${file}`);
    const relations = relationsOf(one, buildGraph(both), braunschweig.numbers);
    return renderPaper(one, relations, { readText, style: plain(width), above, town: braunschweig });
  };
  const turns = (ownHeading = ""): string => `
  1. Wie viele Bäume wurden am Kanal in den letzten Jahren gefällt?
  2. Wer hat es veranlasst?
${ownHeading}    Sieben, alle von uns.

  a) krank?

    Ja.

  3. Wann wird nachgepflanzt?
    Im Herbst.

  4. Und wo?
    No answer found.
`;

  test("stand together in the question", () => {
    expect(show("frage.md", 80)).toContain(`Wir fragen:

Questions and answers
  25-00001-01  Stellungnahme  Bäume am Kanal
${turns()}`);
  });

  test("and in the answer, which is not printed twice", () => {
    const text = show("antwort.md", 80);
    expect(text).toContain(`wird wie folgt Stellung genommen:

Vorbemerkung
Es war trocken.

Questions and answers
  25-00001  Anfrage  Bäume am Kanal
${turns("  Zu den Fragen 1 und 2:\n\n")}`);
    expect(text.match(/Im Herbst/g)).toHaveLength(1);
  });

  test("leave out no word of the paper that is shown", () => {
    for (const file of Object.keys(texts)) {
      const shown = show(file, 400);
      const words = texts[file]?.match(/\p{L}+/gu) ?? [];
      expect(words.filter((word) => word !== "Betreff" && !shown.includes(word))).toEqual([]);
    }
  });

  test("on 40 columns", () => {
    expect(show("frage.md", 40)).toContain(`
  1. Wie viele Bäume wurden am Kanal in
  den letzten Jahren gefällt?
  2. Wer hat es veranlasst?
    Sieben, alle von uns.
`);
    for (const line of show("antwort.md", 40).split("\n")) expect(line.length).toBeLessThanOrEqual(40);
  });

  test("are told once where both papers are printed", () => {
    const text = show("antwort.md", 80, ["frage.md"]);
    expect(text).toContain("Vorbemerkung\nEs war trocken.\n\nQuestions and answers: above, with the questions\n");
    expect(text).not.toContain("Im Herbst");
  });

  test("whose file is gone", () => {
    const [question] = both;
    if (!question) throw new Error("no question");
    const relations = relationsOf(question, buildGraph(both), braunschweig.numbers);
    const text = renderPaper(question, relations, { readText: () => undefined, style: plain() });
    expect(text).toContain("  3. Wann wird nachgepflanzt?\n    (its file is gone)\n");
  });
});

describe("a number that none has", () => {
  const resolved = resolveNumber("24-20000-01", graph);
  const citedBy: readonly Citing[] = resolved.found === "cited" ? resolved.citedBy : [];

  test("on 80 columns: who cites it and where", () => {
    expect(
      renderMissing("24-20000-01", citedBy, plain()),
    ).toBe(`24-20000-01 is cited, but no paper of the corpus has this number.

Cited by
  25-25973  Anfrage  2025-06-03  Sichere Radwege am Ring und an den Brücken über
  die Oker
  papers/25-25973.md:19:41
  no number  brief.txt
  papers/brief.txt:1:28
`);
  });

  test("on 40 columns", () => {
    expect(renderMissing("24-20000-01", citedBy.slice(1), plain(40))).toBe(`24-20000-01 is cited, but no paper of
the corpus has this number.

Cited by
  no number  brief.txt
  papers/brief.txt:1:28
`);
  });

  test("in colour", () => {
    expect(tagged(renderMissing("24-20000-01", citedBy.slice(1), coloured()))).toBe(
      `[b]24-20000-01[/b] is cited, but no paper of the corpus has this number.

[b][u]Cited by[/u][/b]
  [dim]no number[/b]  brief.txt
  [dim]papers/brief.txt:1:28[/b]
`,
    );
  });
});
