import { describe, expect, test } from "vitest";
import { parseText } from "../../src/app/parse-text.ts";
import { namedRivals } from "../../src/check/named-rivals.ts";
import { numberedPapersOf } from "../../src/check/numbered-papers.ts";
import { karlsruhe } from "../../src/municipality/karlsruhe.ts";
import { parseWithText } from "../../src/paper/parse-paper.ts";
import type { Paper } from "../../src/paper/record.ts";
import { buildGraph } from "../../src/refs/graph.ts";

const form = (number: string, subject: string, day: string): string =>
  `BESCHLUSSVORLAGE\n\nVorlage Nr.: ${number}\nVerantwortlich: Dez. 1\n\n${subject}\n\nGremium Termin TOP ö nö\nGemeinderat ${day} 4 x\n\nEs wird gebaut.\n`;

/** The files of the papers that a sentence means, out of some with one number. */
function meant(
  number: string,
  subjects: Readonly<Record<string, readonly [subject: string, day: string]>>,
  text: string,
) {
  const papers = Object.entries(subjects).map(([file, [subject, day]]) =>
    parseText(form(number, subject, day), karlsruhe, file),
  );
  return among(papers, text);
}

function among(papers: readonly Paper[], text: string): string[] {
  const minutes = `Niederschrift 4. Sitzung Gemeinderat\n15. April 2019, 15:30 Uhr\n\nEs wurde beraten.\n\n${text}`;
  const source = { file: "x.txt", text: minutes, bodyStart: 0, frontMatter: {}, problems: [] };
  const { references } = parseWithText(source, karlsruhe);
  const [citation] = references.citations;
  if (!citation) throw new Error("no citation");
  const numbered = numberedPapersOf([], buildGraph(papers), karlsruhe.numbers);
  const scheme = karlsruhe.numbers;
  return namedRivals(papers, citation, references, { numbered, scheme }).map(({ file }) => file);
}

describe("of papers with one number, a sentence means", () => {
  const two = {
    "a.txt": ["Neubau der Turnhalle am Ringplatz", "12.03.2019"],
    "b.txt": ["Gebühren der Musikschule", "12.03.2019"],
  } as const;

  test("the one whose subject it names", () => {
    expect(meant("2019/9901", two, "Neubau der Turnhalle am Ringplatz\nVorlage: 2019/9901\n")).toEqual(["a.txt"]);
  });

  test("any, where it names none, or both", () => {
    expect(meant("2019/9901", two, "Das steht in Vorlage 2019/9901.")).toEqual(["a.txt", "b.txt"]);
    const alike = {
      "a.txt": ["Neubau Turnhalle", "12.03.2019"],
      "b.txt": ["Turnhalle, Neubau", "13.03.2019"],
    } as const;
    expect(meant("2019/9901", alike, "Neubau Turnhalle\nVorlage: 2019/9901\n")).toEqual(["a.txt", "b.txt"]);
  });

  test("one that is printed again for its next session, as one", () => {
    const again = {
      "a.txt": ["Neubau Turnhalle", "12.03.2019"],
      "b.txt": ["Neubau  Turnhalle", "13.03.2019"],
    } as const;
    expect(meant("2019/9901", again, "Das steht in Vorlage 2019/9901.")).toEqual(["a.txt"]);
    expect(meant("2019/9901", { ...again, ...two }, "Das steht in Vorlage 2019/9901.")).toEqual(["a.txt", "b.txt"]);
  });

  test("the one whose whole subject it names", () => {
    const parts = {
      "a.txt": ["Sanierung Marktplatz Aubach Brunnen", "12.03.2019"],
      "b.txt": ["Sanierung Marktplatz Aubach Pflaster", "12.03.2019"],
    } as const;
    expect(meant("2019/9901", parts, "Sanierung Marktplatz Aubach, Pflaster\nVorlage: 2019/9901\n")).toEqual(["b.txt"]);
  });

  test("the one of the day that it names, if a number alone has no year; else none", () => {
    const years = { "a.txt": ["Wege", "12.03.2019"], "b.txt": ["Bänke", "13.04.2019"] } as const;
    expect(meant("465", years, "In der Sitzung am 13.04.2019 lag das vor (Vorlage Nr. 465).")).toEqual(["b.txt"]);
    expect(meant("465", years, "In der Sitzung am 14.05.2018 lag das vor (Vorlage Nr. 465).")).toEqual([]);
  });

  test("the question, where its answers are printed in another copy of it", () => {
    const list = "1. Wie alt ist die Halle?\n\n2. Wie groß ist sie?\n\n3. Wem gehört sie?\n";
    const answered = list.replace(/\?\n/g, "?\n\nDas weiß der Verein.\n");
    const head = "Anfrage\n\nVorlage Nr.: 2019/9901\n\nTurnhalle am Ringplatz\nAnfrage: XYZ\n\n";
    const table = "Gremium Termin TOP ö nö\nGemeinderat 12.03.2019 4 x\n\n";
    const papers = [list, answered].map((text, i) => parseText(head + table + text, karlsruhe, `${i}.txt`));
    expect(papers.map(({ answers }) => answers.length)).toEqual([0, 3]);
    expect(among(papers, "Die Anfrage (Vorlage 2019/9901) ist alt.")).toEqual(["0.txt"]);
  });
});
