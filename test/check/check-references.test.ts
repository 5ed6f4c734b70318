import { describe, expect, test } from "vitest";
import { checkFiles } from "./papers.ts";

/** What is missing, with its place: `a.md:2:11 25-00009`. */
function missing(...args: Parameters<typeof checkFiles>): string[] {
  const found = checkFiles(...args).problems.filter(({ kind }) => kind === "unresolved" || kind === "impossible");
  return found.map((found) => `${found.file}:${found.line}:${found.column} ${found.drucksache}`);
}

describe("a number that is cited", () => {
  test("and missing is a problem with its place, as printed, in its sentence", () => {
    const text = "Der Rat hat beraten. Er hat die Vorlage\n(Ds. 18–08544) im Mai\nbeschlossen. Seither ruht sie.\n";
    expect(checkFiles({ "25-00001.md": text })).toEqual({
      checked: { files: 1, citations: 1 },
      problems: [
        {
          kind: "unresolved",
          drucksache: "18-08544",
          year: 2018,
          file: "25-00001.md",
          line: 2,
          column: 6,
          severity: "error",
          written: "18–08544",
          text: "Er hat die Vorlage (Ds. 18–08544) im Mai beschlossen.",
          at: 24,
          message: "18-08544 is not in the corpus",
        },
      ],
      suppressed: 0,
    });
  });

  test("is only noted, if it is of a year that the corpus does not hold", () => {
    const text = "Dazu Ds. 16-03000, Ds. 18-08544 und Ds. 20-12000.\n";
    const { problems } = checkFiles({ "25-00001.md": text }, { holds: [2018, 2019] });
    expect(problems.map(({ drucksache, severity }) => `${drucksache} ${severity}`)).toEqual([
      "16-03000 note",
      "18-08544 error",
      "20-12000 note",
    ]);
  });

  test("counts once in minutes, at each place in other papers", () => {
    const text = "Die Ds. 18-08544 und 18-08545.\n\nZur Ds. 18-08544 wird beraten.\n";
    const { problems } = checkFiles({ "a.md": `Protokoll\n\n${text}`, "b.md": text });
    expect(problems.map(({ file, line, drucksache, more = 0 }) => [file, line, drucksache, more])).toEqual([
      ["a.md", 3, "18-08544", 1],
      ["a.md", 3, "18-08545", 0],
      ["b.md", 1, "18-08544", 0],
      ["b.md", 1, "18-08545", 0],
      ["b.md", 3, "18-08544", 0],
    ]);
  });

  test("counts once in a list, which cites more than twenty numbers, but for places that are excused", () => {
    const numbers = Array.from({ length: 21 }, (_, i) => `Ds. 18-${10_000 + i}`).join(", ");
    const { problems, suppressed } = checkFiles({
      "a.md": `${numbers}.\n\n<!-- drs-allow 18-10000: misprint -->\nDs. 18-10000\n\nDs. 18-10001\n`,
    });
    expect([problems.length, suppressed, problems[0]?.more, problems[1]?.more]).toEqual([21, 1, undefined, 1]);
  });

  test("and that of a paper is none, however it is printed", () => {
    const text = "Dazu Ds. 18–08544, Drs. 18 - 08544 und (18-08544).\n";
    expect(checkFiles({ "18-08544.md": "Der Rat berät.\n", "a.md": text })).toEqual({
      checked: { files: 2, citations: 3 },
      problems: [],
      suppressed: 0,
    });
  });

  test("and listed as known is none; the others are still missed", () => {
    const text = "Dazu Ds. 18-08544 und Ds. 18-08545.\n";
    expect(missing({ "a.md": text }, { known: ["18-08544"] })).toEqual(["a.md:1:27 18-08545"]);
  });

  test.each([
    ["a member of the family is not the number", "18-08544.md", "18-08544-01"],
    ["the number is not a member of the family", "18-08544-01.md", "18-08544"],
    ["nor one member another", "18-08544-01.md", "18-08544-02"],
  ])("exactly: %s", (_, had, cited) => {
    const files = { "a.md": `Dazu Ds. ${cited}.\n`, [had]: "Der Rat berät.\n" };
    expect(missing(files)).toEqual([`a.md:1:10 ${cited}`]);
    expect(missing({ "a.md": `Dazu Ds. ${cited}.\n` }, { known: [had.replace(".md", "")] })).toHaveLength(1);
  });

  test("of another body is never missed, and not counted", () => {
    const text = "Siehe Bundestagsdrucksache 20/12345 und BT-Drs. 19/1000, dazu Ds. 18-08544.\n";
    expect(checkFiles({ "18-08544.md": "Der Rat berät.\n", "a.md": text })).toEqual({
      checked: { files: 2, citations: 1 },
      problems: [],
      suppressed: 0,
    });
  });

  test("and that of the paper itself is there", () => {
    expect(missing({ "25-00001.md": "Der Rat berät über Ds. 25-00001.\n" })).toEqual([]);
  });
});

describe("a check", () => {
  test("counts every place, in the order of files and places", () => {
    const files = {
      "b.md": "Dazu Ds. 25-00009 und Ds. 25-00008.\nAuch Ds. 25-00009.\n",
      "a.md": "Dazu Ds. 25-00007.\n",
      "c.md": "Der Rat berät.\n",
    };
    expect(missing(files)).toEqual([
      "a.md:1:10 25-00007",
      "b.md:1:10 25-00009",
      "b.md:1:27 25-00008",
      "b.md:2:10 25-00009",
    ]);
    expect(checkFiles(files).checked).toEqual({ files: 3, citations: 4 });
  });

  test("of some papers knows the numbers of all", () => {
    const files = { "18-08544.md": "Dazu Ds. 25-00009.\n", "a.md": "Dazu Ds. 18-08544 und Ds. 25-00008.\n" };
    const only = ["a.md"];
    expect(missing(files, { only })).toEqual(["a.md:1:27 25-00008"]);
    expect(checkFiles(files, { only }).checked).toEqual({ files: 1, citations: 2 });
  });

  test("of nothing says so by its counts", () => {
    expect(checkFiles({})).toEqual({ checked: { files: 0, citations: 0 }, problems: [], suppressed: 0 });
  });
});

describe("the sentence of a citation", () => {
  const sentence = (text: string): string | undefined => checkFiles({ "a.md": text }).problems[0]?.text;

  test.each([
    ["ends at a blank line", "Zur Sache\n\nsiehe Ds. 25-00009\n\nAnlagen: keine\n", "siehe Ds. 25-00009"],
    [
      "not behind an abbreviation",
      "Ja. Es gilt vgl. Ds. 25-00009 bzw. der Beschluss. Nein.\n",
      "Es gilt vgl. Ds. 25-00009 bzw. der Beschluss.",
    ],
    [
      "has its words whole",
      "Die Verwal-\ntung verweist auf Ds. 25-00009.\n",
      "Die Verwaltung verweist auf Ds. 25-00009.",
    ],
    ["has no marks", "Die **Verwaltung** verweist auf Ds. 25-00009.\n", "Die Verwaltung verweist auf Ds. 25-00009."],
    ["stands on one line", "Die Stadt\r\nverweist\tauf Ds. 25-00009.\r\n", "Die Stadt verweist auf Ds. 25-00009."],
  ])("%s", (_, text, expected) => {
    expect(sentence(text)).toBe(expected);
  });
});
