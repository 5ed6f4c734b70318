import { describe, expect, test } from "vitest";
import { unknownTown } from "../../src/municipality/unknown-town.ts";
import { checkFiles } from "./papers.ts";

const berlin = unknownTown("Bezirk Aubach", [
  { pattern: "DS/{n4}/{roman}", cited: "bare", examples: [] },
  { pattern: "{n4}/{roman}", cited: "prefix", examples: [] },
]);
const village = unknownTown("Gemeinde Aubach", [{ pattern: "{n1-3}/{yyyy}", cited: "prefix", examples: [] }]);
const bench = (number: string): string => `Drucksache: ${number}\n\nAntrag\n\nBetreff: Bank\n`;
const tree = (number: string, text: string): string => `${bench(number)}\nSachverhalt:\n${text}\n`;

describe("a number in another spelling", () => {
  test.each([
    [
      "without the letters that announce it",
      berlin,
      "DS/1574/III",
      "DS/1575/III",
      "Siehe DS 1574/III und Drs. 1574/III.",
    ],
    ["with a zero before it", village, "2/2015", "3/2015", "Siehe DS 02/2015."],
    ["without the zero of the paper", village, "02/2015", "03/2015", "Siehe DS 2/2015."],
  ])("%s is that paper's", (_, town, cited, citing, text) => {
    const { checked, problems } = checkFiles({ "a.md": bench(cited), "b.md": tree(citing, text) }, { town });
    expect(checked.citations).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test("is another paper's where other digits differ", () => {
    const { problems } = checkFiles(
      { "a.md": bench("2/2015"), "b.md": tree("3/2015", "Siehe DS 20/2015.") },
      { town: village },
    );
    expect(problems.map(({ kind, drucksache }) => [kind, drucksache])).toEqual([["unresolved", "20/2015"]]);
  });
});

describe("a sentence that names what a bill is about", () => {
  const bill = "24-24100\n\nBeschlussvorlage (öffentlich)\n\nBetreff: Raumordnung; Stellungnahme der Stadt\n";
  const kinds = (sentence: string) =>
    checkFiles({
      "a.md": bill,
      "b.md": `24-24101\n\nMitteilung (öffentlich)\n\nBetreff: Plan\n\nSachverhalt:\n${sentence}\n`,
    }).problems.map(({ kind }) => kind);

  test("is no mismatch", () => {
    expect(kinds("Der Beirat hat die Stellungnahme der Stadt (Ds. 24-24100) gelesen.")).toEqual([]);
  });

  test("but what calls the bill itself so is one", () => {
    expect(kinds("Der Beirat hat die Stellungnahme 24-24100 gelesen.")).toEqual(["mismatch"]);
  });
});
