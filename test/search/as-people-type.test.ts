import { describe, expect, test } from "vitest";
import { paper, searchable, searchableByAll } from "./corpus.ts";

const corpus = searchableByAll({
  joined: paper("Kitagebühren"),
  hyphen: paper("Kita-Gebühren"),
  tunnel: paper("Lärm durch die U-Strab"),
  network: paper("W-LAN am Markt"),
  tax: paper("Einführung einer Übernachtungssteuer"),
  drink: paper("Alkoholkonsumverbot am Markt"),
  home: paper("Zweitwohnungsteuer"),
  ban: paper("Verbot"),
  "24-10001": paper("Bericht über Bäume", "Wie viele Bäume stehen dort?"),
  sitting: paper("Haushalt", "Der Rat berät.", "Beratungsfolge:\nBauausschuss (Entscheidung)\n14.06.2022\nÖ\n\n"),
});

describe("what is found", () => {
  test.each([
    ["with a hyphen or without", "Kita-Gebühren", ["hyphen", "joined"]],
    ["and the reverse", "Kitagebühren", ["hyphen", "joined"]],
    ["a short first part", "Ustrab", ["tunnel"]],
    ["the same", "wlan", ["network"]],
    ["an official word for an everyday one", "Bettensteuer", ["tax"]],
    ["in other forms of it", "Bettensteuern", ["tax"]],
    ["a compound with more in its middle", "Alkoholverbot", ["drink"]],
    ["a compound that is linked otherwise", "Zweitwohnungssteuer", ["home"]],
  ])("%s: %s", (_, query, expected) => {
    expect(corpus().names(query).sort()).toEqual(expected);
  });
});

test("literally an everyday word is itself", () => {
  expect(corpus().search("Bettensteuer", 10, { isLiteral: true }).hits).toEqual([]);
});

test("a paper without a date counts for the year in its number, and is marked so", () => {
  expect(corpus().names({ from: "2024-01-01", to: "2024-12-31" })).toEqual(["24-10001"]);
  expect(corpus().names({ from: "2024-02-01" })).toEqual([]);
  const { facets } = corpus().search("Bäume", 10, { facets: ["year"] });
  expect(facets).toEqual({ year: [["2024", 1, 1]] });
});

test("a filter that no paper meets is what is complained of, with what may have been meant", () => {
  const { unmet } = corpus().search({ words: "Haushalt", committee: "Bauauschuss" });
  expect(unmet).toEqual([{ field: "committee", value: "Bauauschuss", near: "Bauausschuss" }]);
  expect(corpus().search({ words: "Haushalt", kind: "mitteilung" }).unmet).toEqual([
    { field: "kind", value: "mitteilung" },
  ]);
  expect(corpus().search({ words: "Haushalt", from: "1999-01-01", to: "1999-12-31" }).unmet).toEqual([
    { field: "date", value: "1999-01-01..1999-12-31" },
  ]);
  expect(corpus().search({ words: "Hubschrauber", committee: "Bauausschuss" })).not.toHaveProperty("unmet");
});

test("only papers with all the words, if that is asked, but not of a choice", async () => {
  const { search } = await searchable({ both: paper("Radweg Brücke"), one: paper("Radweg") });
  const files = (query: string): string[] => search(query, 10, { needsAll: true }).hits.map(({ paper }) => paper.file);
  expect(files("Radweg Brücke")).toEqual(["both.md"]);
  expect(files("Radweg OR Brücke").sort()).toEqual(["both.md", "one.md"]);
});

test("what a form asks for is not found by words, and finds nothing", async () => {
  const form = "Finanzielle Auswirkungen  Ja ☐ Nein ☒\nCO2-Relevanz: Auswirkung auf den Klimaschutz  Nein ☒ Ja ☐\n";
  const { names } = await searchable({ form: `${form}\n${paper("Radweg")}`, about: paper("Klimaschutz") });
  expect(names("Klimaschutz")).toEqual(["about"]);
});
