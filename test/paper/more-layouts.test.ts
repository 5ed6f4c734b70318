import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";

const town = unknownTown("Stadt Aubach", [{ pattern: "{n2}/{n1-4}", cited: "prefix", examples: [] }]);
const parse = (text: string) => parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter: {}, problems: [] }, town);
const sittings = (text: string) => parse(text).beratungsfolge.map(({ committee, date }) => [committee, date]);

test("a page in Markdown: the title is its heading, and labels stand in a table", () => {
  const text = `# Erneuerung der Brücke am Wehr

| | |
| --- | --- |
| **Vorlage** | 20/123 |
| **Art** | Beschlussvorlage |
| **Datum** | 12.04.2023 |
| **Öffentlichkeit** | öffentlich |

## Beratungsfolge

| Gremium | Datum | Zuständigkeit |
| --- | --- | --- |
| Planungsausschuss | 03.05.2023 | Vorberatung |
| Stadtverordnetenversammlung | 17.05.2023 | Entscheidung |

## Begründung

Die Brücke ist alt.
`;
  expect(parse(text)).toMatchObject({
    drucksache: "20/123",
    kind: "beschlussvorlage",
    public: true,
    betreff: "Erneuerung der Brücke am Wehr",
    date: "2023-04-12",
    beratungsfolge: [
      { committee: "Planungsausschuss", role: "Vorberatung", date: "2023-05-03" },
      { committee: "Stadtverordnetenversammlung", role: "Entscheidung", date: "2023-05-17" },
    ],
  });
});

test("number and date in a page's header", () => {
  const text = `Stadtvertretung Aubach                        Drucksache 20/123
20. Wahlperiode                               12.04.2023

Antrag

der Fraktion der Mitte

Betr.: Brücke am Wehr

Begründung:
Die Brücke ist alt.
\fStadtvertretung Aubach                        Drucksache 20/123
Seite 2
`;
  expect(parse(text)).toMatchObject({
    drucksache: "20/123",
    kind: "antrag",
    betreff: "Brücke am Wehr",
    date: "2023-04-12",
    citations: [],
  });
});

describe("sittings", () => {
  test("of one committee, with labels", () => {
    expect(sittings("Vorlage\n\nGremium: Gemeinderat\nSitzung am: 12.04.2023\n\nThema: Brücke\n")).toEqual([
      ["Gemeinderat", "2023-04-12"],
    ]);
  });

  test("in a table below other cells, blank lines between its rows, and the subject below it", () => {
    const text =
      "Drucksache Nr.: 20/123\n\nverantwortlich Telefon Dringlichkeit\n\nEva Lang 2 26 10 -\n\nBeratungsfolge Beratungstermine Zuständigkeit\n\nBezirksvertretung Nord 12.04.2023 Empfehlung\n\nRat der Stadt 19.04.2023 Beschluss\n\nTagesordnungspunkt\n\nErneuerung der Brücke am Wehr\n\nBegründung\nDie Brücke ist alt.\n";
    expect(sittings(text)).toEqual([
      ["Bezirksvertretung Nord", "2023-04-12"],
      ["Rat der Stadt", "2023-04-19"],
    ]);
    expect(parse(text).betreff).toBe("Erneuerung der Brücke am Wehr");
  });

  test("end at the subject that stands below them without a label", () => {
    const text =
      "Drucksachen-Nr.: 20/123\n\nVorlage\nan den Kreistag\n\nBeratungsgang:\nKreisausschuss am 12.04.2023\nKreistag am 19.04.2023\n\nÄnderung der Hauptsatzung zum 01.01.2025\n\nBegründung:\nSie ist alt.\n";
    expect(sittings(text)).toEqual([
      ["Kreisausschuss", "2023-04-12"],
      ["Kreistag", "2023-04-19"],
    ]);
    expect(parse(text).betreff).toBe("Änderung der Hauptsatzung zum 01.01.2025");
  });
});

describe("a letter that moves something is a motion", () => {
  const letter = (sender: string, wording: string) =>
    parse(
      `${sender}\n\nHerrn Bürgermeister\nDr. Alt\n\n12.04.2023\n\nBrücke am Wehr\n\nSehr geehrter Herr Alt,\n\n${wording}\n\nMit freundlichen Grüßen\n\nEva Lang\n`,
    );
  test.each([
    "wir bitten Sie, den folgenden Antrag auf die Tagesordnung zu setzen: Die Brücke wird erneuert.",
    "unsere Fraktion stellt den Antrag, die Brücke zu erneuern.",
    "hiermit beantragen wir, die Brücke zu erneuern.",
  ])("%s", (wording) => {
    expect(letter("SPD-Fraktion", wording)).toMatchObject({ kind: "antrag", betreff: "Brücke am Wehr" });
    expect(letter("Sportfreunde Aubach", wording).kind).toBeUndefined();
  });

  test("others are none", () => {
    expect(letter("SPD-Fraktion", "der Antrag wurde leider abgelehnt.").kind).toBeUndefined();
  });
});
