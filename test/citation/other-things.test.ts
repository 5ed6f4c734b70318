import { describe, expect, test } from "vitest";
import { findCitations } from "../../src/citation/find-citations.ts";
import { braunschweig } from "../../src/municipality/braunschweig.ts";

const found = (text: string): string[] => findCitations(text, braunschweig).map(({ drucksache }) => drucksache);

describe("numbers of something else", () => {
  test.each([
    "Tel. 23-20999",
    "Telefon: 23-20999",
    "Fax: 23-20999",
    "Az. 23-20999",
    "Az 23-20999",
    "Az.: 23-20999",
    "Aktenzeichen 23-20999",
    "Az.: 23-20999, 23-21000 und 23-21001",
    "Telefon: (0531) 23-20999",
    "20-15000,- €",
    "unser Zeichen: 23-20999",
    "Konto 23-20999",
    "Konto-Nr. 23-20999",
    "Rechnung Nr. 23-20999",
    "Rechnungsnummer 23-20999",
    "Artikelnummer 22-19541-04",
    "Serien-Nr.: 18-08958",
    "ISBN 23-20999-01",
    "Los 22-19541",
    "Abb. 22-19541",
    "20-15000 €",
    "20-15000 Euro.",
    "(15-20000 €)",
    "EUR 20-15000",
    "20-15000 T€",
    "20-15000 kWh",
    "https://ris.example/vo020?VOLFDNR=23-20999",
    "https://ris.example/vo020?23-20999",
    "23-20999.pdf",
    "DS 23-20999.pdf",
    "23-20999_Lageplan.pdf",
    "Plan 20-15000.jpg",
    "Vorlage 13300/12 m² groß",
    "Vorlage 13300/12 qm",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["Az.: DS 23-20999", "23-20999"],
    ["Az. 23-20998, siehe 23-20999", "23-20999"],
    ["Neubau, Los 3 (23-20999)", "23-20999"],
    ["Kosten der Rechnung\n23-20999", "23-20999"],
    ["Jahresrechnung 23-20999", "23-20999"],
    ["Vorgangsnummer 23-20999", "23-20999"],
    ["Siehe 23-20999. pdf liegt bei", "23-20999"],
    ["Die DS 23-20999 m. E. nicht", "23-20999"],
    ["Die DS 23-20999 hat Folgen", "23-20999"],
    ["_23-20999_ betont", "23-20999"],
  ])("but %s is one", (text, number) => {
    expect(found(text)).toEqual([number]);
  });
});

test.each([
  "Tel. ",
  "BT-Drs. 20/1234 und ",
  "Landtag von Hessen ",
  "Drucksachen 19/4931, ",
  "Ds. 17-05271/",
  "Ds. 17-05271-01",
  "-01",
  "Artikel",
  "Drs. Nr. ",
  "17-05271 ",
])("a long text of nothing but %j takes no time", (part) => {
  const text = `Ds. 17-05271${part.repeat(100_000 / part.length)}`;
  const began = performance.now();
  found(text);
  expect(performance.now() - began).toBeLessThan(2000);
});
