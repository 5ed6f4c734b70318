import { describe, expect, test } from "vitest";
import { type Comparison, compareQuote, quoteOf } from "../../src/verify/compare-quote.ts";
import { compareStatement } from "../../src/verify/compare-statement.ts";
import { prepare } from "../../src/verify/prepared-text.ts";

const paper = prepare(`Sachverhalt:
Der Steg am Weiher wurde am 3. Juni 2019 gesperrt, weil drei Bohlen gebrochen waren. Die Instandsetzung
kostet nach Schätzung des Büros Kranich 12.500,00 € und ist im Haushalt nicht veranschlagt. Frau Amsel hat im
Ausschuss erklärt, dass die Bürger*innen bis zum Jahr 2021 auf 40 % der Wege verzichten müssen. Eine Förderung durch das
Land kommt nicht in Betracht.`);

/** In short: \`same\`, or what differs. */
function told(comparison: Comparison): string {
  if (comparison.kind !== "differs") return comparison.kind;
  return comparison.differences.map(({ kind, draft, paper: other }) => `${kind}: ${draft} | ${other}`).join("; ");
}

describe("a quote", () => {
  test.each([
    // As it stands, also over lines, in another spelling of the same.
    ["Der Steg am Weiher wurde am 3. Juni 2019 gesperrt", "same"],
    ["Die Instand-\nsetzung kostet nach Schätzung des Büros Kranich 12.500 Euro", "same"],
    ["wurde am 03.06.2019 gesperrt, weil drei Bohlen", "same"],
    ["dass die Bürgerinnen bis zum Jahr 2021 auf 40% der Wege", "same"],
    ["im Haus halt nicht veranschlagt", "same"],
    // Words left out, and put in.
    ["Der Steg am Weiher wurde […] gesperrt, weil drei Bohlen", "same"],
    ["[D]ie Instandsetzung kostet ... 12.500 €", "same"],
    ["[die Reparatur] ist im Haushalt nicht veranschlagt", "same"],
    ["Der Steg am Weiher wurde am 3. Juni", "same"],
    // One thing is not as it stands.
    ["Der Steg am Weiher wurde am 3. Juli gesperrt, weil drei", "date: 3. Juli | 3. Juni 2019"],
    ["Der Steg am Weiher wurde am 3. Juni 2018 gesperrt", "date: 3. Juni 2018 | 3. Juni 2019"],
    ["kostet nach Schätzung des Büros Kranich 12.800 €", "number: 12.800 | 12.500,00"],
    ["kostet nach Schätzung des Büros Reiher 12.500 €", "name: Reiher | Kranich"],
    ["ist im Haushalt veranschlagt. Frau Amsel hat", "negation:  | nicht"],
    ["Der Steg am See wurde am 3. Juni 2019 gesperrt", "name: See | Weiher"],
    ["weil drei Bohlen zerbrochen waren", "word: zerbrochen | gebrochen"],
    ["wurde […] gesperrt, weil vier Bohlen gebrochen waren", "word: vier | drei"],
    // Out of order: what stands behind cannot come before.
    ["Frau Amsel hat im Ausschuss erklärt […] weil drei Bohlen gebrochen waren", "absent"],
    ["Ein Radweg ist dort nach Ansicht der Polizei zu gefährlich", "absent"],
    ["am Weiher", "same"],
    // A part of a word is none.
    ["Steg am Weih", "name: Weih | "],
  ])("%j: %s", (text, expected) => {
    expect(told(compareQuote(quoteOf(text), paper))).toBe(expected);
  });
});

describe("a statement", () => {
  test.each([
    // In the paper's words, in another order, with something left out.
    ["der Steg am Weiher am 3. Juni 2019 gesperrt wurde", "same"],
    ["die Instandsetzung 12.500 Euro kostet und im Haushalt nicht veranschlagt ist", "same"],
    ["Frau Amsel erklärte, dass die Bürger bis 2021 auf 40 Prozent der Wege verzichten müssen", "same"],
    ["Eine Förderung durch das Land kommt nicht in Betracht", "same"],
    // One thing is not so.
    ["der Steg am Weiher am 3. Juni 2020 gesperrt wurde", "date: 3. Juni 2020 | 3. Juni 2019"],
    ["die Instandsetzung 12.800 Euro kostet und im Haushalt nicht veranschlagt ist", /number: 12.800/],
    ["die Instandsetzung 12.500 Euro kostet und im Haushalt veranschlagt ist", /negation/],
    ["Eine Förderung durch das Land kommt in Betracht", /negation/],
    ["Eine Förderung durch den Bund kommt nicht in Betracht", /name: .*Bund/],
    ["Frau Drossel hat im Ausschuss erklärt, dass die Bürger auf 40 % der Wege verzichten müssen", /name: Drossel/],
    // It is about something else.
    ["das Hallenbad im Sommer wegen der Grundreinigung sechs Wochen schließt", "absent"],
  ])("%j", (text, expected) => {
    expect(told(compareStatement(prepare(text), paper))).toEqual(
      typeof expected === "string" ? expected : expect.stringMatching(expected),
    );
  });
});

const repeating = prepare(`Antwort der Verwaltung:
Die Kosten wurden im Jahr 2018 auf 12.500 Euro geschätzt, aufgrund des Ausbaus für Stege von Holz und Bänke von Stein zusammen. Aufgrund von
Erfahrungen sind etwa fünf bis sechs Bohlen im Jahr zu ersetzen. Wegen der Vögel ruht die Arbeit im Frühling. Gezählt wurden
gebrochene Bohlen an den Stegen der Stadt im Jahr 2018 vor dem Beginn der Arbeiten. Es waren im Ganzen am Weiher 1.045 Stück. Im
Jahr darauf wurden sie aufgrund der Vögel nicht ersetzt.`);

// A word of a quote that the paper has before the place, or behind it, too.
test.each([
  ["Aufgrund von Erfahrungen sind etwa fünf bis sieben Bohlen im Jahr zu ersetzen", "word: sieben | sechs"],
  ["Erfahrungen sind etwa fünf bis sieben Bohlen im Jahr zu ersetzen. Wegen der Vögel", "word: sieben | sechs"],
  ["Aufgrund von Erfahrungen sind etwa fünf bis sieben Bohlen im Jahr", "word: sieben | sechs"],
  ["Kosten von Erfahrungen sind etwa fünf bis sechs Bohlen im Jahr zu ersetzen", "name: Kosten | "],
  ["Erfahrungen sind etwa fünf bis sechs Bohlen im Jahr zu ersetzen Stück", "name: Stück | "],
])("a quote of words that stand elsewhere, too: %s", (text, expected) => {
  expect(told(compareQuote(quoteOf(text), repeating))).toBe(expected);
});

test.each([
  // The number stands in the sentence next to it.
  ["2018 wurden 1.045 gebrochene Bohlen an den Stegen der Stadt gezählt", /^(?:same|similar)$/],
  ["2018 wurden nicht 1.045 gebrochene Bohlen an den Stegen der Stadt gezählt", /^negation: [^;]*$/],
  // What the statement has, too, is not what the paper has instead.
  ["2018 wurden 1.054 gebrochene Bohlen an den Stegen der Stadt gezählt", /^number: 1.054 \| 1.045$/],
])("a statement beside a number: %s", (text, expected) => {
  expect(told(compareStatement(prepare(text), repeating))).toMatch(expected);
});

test("the date that stands closest is the one that a paper has instead", () => {
  const form = prepare(
    "Antrag\nEingang: 04.11.2024\nder Fraktion der Kraniche\nGremien Termin\nAusschuss Wolfsried am Weiher 28.01.2025 4",
  );
  const statement = prepare("Der Antrag wurde am 29.01.2025 im Ausschuss Wolfsried am Weiher behandelt");
  expect(told(compareStatement(statement, form))).toBe("date: 29.01.2025 | 28.01.2025");
});
