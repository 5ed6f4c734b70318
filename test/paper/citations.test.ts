import { describe, expect, test } from "vitest";
import { braunschweig } from "../../src/municipality/braunschweig.ts";
import { parsePaper } from "../../src/paper/parse-paper.ts";
import type { FrontMatterEntry } from "../../src/paper/source.ts";

/** Line, number and relation of each citation. */
function cited(text: string, frontMatter: Record<string, FrontMatterEntry> = {}): string[] {
  const { citations } = parsePaper({ file: "x.txt", text, bodyStart: 0, frontMatter, problems: [] }, braunschweig);
  return citations.map(({ line, drucksache, relation }) => `${line}: ${drucksache} ${relation}`);
}

const HEAD = "24-24611\n\nBetreff:\nBänke im Park\n\n";

describe("the own number as a page's label is no citation", () => {
  test.each([
    "24-24611 - Seite 2",
    "24-24611 \\- Seite 2",
    "Seite 2 - 24-24611",
    "Seite 2 von 3 24-24611",
    "Drucksache 24-24611 Seite 2/3",
    "DS 24-24611 – Seite 2",
    "Stadt Braunschweig - Drs. 24-24611",
    "Stadt Braunschweig – Drucksache 24-24611 – Seite 12 von 14",
    "Anfrage (öffentlich) 24-24611 Seite 2",
  ])("%s", (line) => {
    expect(cited(`${HEAD}Sachverhalt:\nText.\n${line}\nText.`)).toEqual([]);
    // Of another paper it is one.
    expect(cited(`${HEAD}Sachverhalt:\nText.\n${line.replace("24-24611", "24-24612")}\nText.`)).toHaveLength(1);
  });

  test("but one in a sentence is", () => {
    expect(cited(`${HEAD}Sachverhalt:\nSiehe Seite 2 der Vorlage 24-24611.`)).toEqual(["7: 24-24611 cites"]);
  });

  test("nor is a printed number that front matter overrides, on any page", () => {
    const text = `${HEAD}Sachverhalt:\nSiehe (24-24611).\nDS 24-24611 – Seite 2\nText.`;
    const entry = { value: "24-24699", start: 0, end: 0 } as FrontMatterEntry;
    expect(cited(text, { drucksache: entry })).toEqual(["7: 24-24611 cites"]);
  });
});

describe("relations that need the paper's kind or title", () => {
  test.each([
    [
      "Antrag (öffentlich)\n\nBetreff:\nBänke - Änderungsantrag zu 18-09435\n\nSachverhalt:\nText.",
      ["4: 18-09435 amends"],
    ],
    ["Vorlage\n\nBetreff:\nHaushalt (Ergänzung zu 22-19541)\n\nSachverhalt:\nText.", ["4: 22-19541 supplements"]],
    ["Änderungsantrag\n\nBeschlussvorschlag:\nDie Vorlage 18-09435 wird wie folgt geändert:", ["4: 18-09435 amends"]],
    ["Ergänzungsvorlage\n\nSachverhalt:\nErgänzend zur Vorlage 18-09435 gilt:", ["4: 18-09435 supplements"]],
    ["Anfrage\n\nBetreff:\nBänke - Änderungsantrag zu 18-09435\n\nSachverhalt:\nText.", ["4: 18-09435 cites"]],
  ])("%j", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test.each([
    ["Änderungsantrag zu den Vorlagen 18-09435 und 18-09436", ["amends", "amends"]],
    ["Änderungsantrag zu den Vorlagen 18-09435, 18-09436 und 18-09437:", ["amends", "amends", "amends"]],
    ["Änderungsantrag zur Vorlage (DS 18-09435) und zum Antrag (DS 18-09436)", ["amends", "amends"]],
    ["Änderungsantrag zur Vorlage 18-09435 und Stellungnahme 18-09436", ["amends", "cites"]],
    ["Änderungsantrag zur Vorlage 18-09435, wie in 18-09436 und 18-09437", ["amends", "cites", "cites"]],
  ])("a list: %s", (text, expected) => {
    expect(cited(`${text}\n`).map((one) => one.split(" ")[2])).toEqual(expected);
  });
});
